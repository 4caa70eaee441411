package al.nrm.rules.image;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.casefile.Agency;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Detection;
import al.nrm.casefile.Person;
import al.nrm.casefile.Setting;
import al.nrm.form.Form;
import al.nrm.rules.ReferralRules;
import al.nrm.rules.RulePack;
import al.nrm.rules.guard.Problems;
import al.nrm.rules.pack.BundledPack;
import al.nrm.rules.pack.PackFiles;
import al.nrm.rules.pack.PackReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class PackImageTest {
    private static final Path FOLDER = Path.of("src/main/pack/al");

    private static RulePack read() throws IOException {
        Problems problems = new Problems();
        return new PackReader(PackFiles.ofFolder(FOLDER, problems), problems).read();
    }

    @Test
    void the_bundled_pack_equals_the_one_read_from_its_folder() throws IOException {
        assertThat(BundledPack.read()).isEqualTo(read());
    }

    @Test
    void the_image_in_the_library_is_that_of_the_folder_byte_for_byte() throws IOException {
        try (InputStream image = ReferralRules.class.getResourceAsStream("pack-al.image")) {
            assertThat(image.readAllBytes()).isEqualTo(PackImage.of(read()));
        }
    }

    @Test
    void a_layout_of_any_length_comes_back_as_it_was() throws IOException {
        String layout = "<p>ë {day} \uD83D\uDE00</p>".repeat(20_000);
        RulePack pack = RulePack.builder()
                .from(read())
                .putForms("long", Form.builder().name("long").layout(layout).build())
                .build();
        RulePack back = PackImage.pack(PackImage.of(pack));
        assertThat(back).isEqualTo(pack);
        assertThat(back.forms()).containsKeys("referral.sq", "referral.en", "initial-identification.sq", "long");
    }

    @Test
    void a_tree_comes_back_as_it_was() {
        Map<String, Object> tree = new java.util.LinkedHashMap<>();
        tree.put("text", "ë dhe ç");
        tree.put("list", List.of(1, true, "ë dhe ç", List.of()));
        tree.put("nothing", null);
        assertThat(PackImage.tree(PackImage.ofTree(tree))).isEqualTo(tree);
    }

    @Test
    void the_bundled_pack_decides_without_the_jars_that_read_packs() throws Exception {
        assertThat(withoutReaders(Bundled.class)).isEqualTo("NO_INDICATION");
    }

    @Test
    void without_the_jars_that_read_packs_an_own_pack_says_which_are_missing() throws Exception {
        assertThat(withoutReaders(OwnPack.class))
                .contains("drools-drl-parser")
                .contains("snakeyaml-engine")
                .contains("commons-csv");
    }

    /** Runs something on this class path, but for some jars. */
    private static String withoutReaders(Class<? extends Supplier<String>> what) throws Exception {
        List<URL> rest = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (!entry.matches(
                    ".*(drools-drl-parser|antlr-runtime|snakeyaml-engine|commons-csv|commons-io|commons-codec)-[^/\\\\]*\\.jar")) {
                rest.add(Path.of(entry).toUri().toURL());
            }
        }
        try (URLClassLoader loader =
                new URLClassLoader(rest.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Thread thread = Thread.currentThread();
            ClassLoader before = thread.getContextClassLoader();
            thread.setContextClassLoader(loader);
            try {
                Object made = loader.loadClass(what.getName())
                        .getDeclaredConstructor()
                        .newInstance();
                return (String) ((Supplier<?>) made).get();
            } finally {
                thread.setContextClassLoader(before);
            }
        }
    }

    /** Decides an invented case with the bundled pack. */
    public static final class Bundled implements Supplier<String> {
        @Override
        public String get() {
            CaseFile file = CaseFile.builder()
                    .id("invented-case")
                    .asOf(LocalDate.of(2026, 11, 24))
                    .detection(Detection.builder()
                            .agency(Agency.NGO)
                            .setting(Setting.STREET)
                            .build())
                    .person(Person.builder().build())
                    .build();
            return ReferralRules.bundled().decide(file).status().name();
        }
    }

    /** Loads a pack from its folder. */
    public static final class OwnPack implements Supplier<String> {
        @Override
        public String get() {
            try {
                return ReferralRules.load(FOLDER).pack().id();
            } catch (IllegalStateException missing) {
                return missing.getMessage();
            }
        }
    }
}
