package al.nrm.rules.internal.image;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.form.Form;
import al.nrm.rules.Matters;
import al.nrm.rules.ReferralRules;
import al.nrm.rules.internal.language.Problems;
import al.nrm.rules.internal.pack.BundledPack;
import al.nrm.rules.internal.pack.HashedDirectory;
import al.nrm.rules.internal.pack.PackFiles;
import al.nrm.rules.internal.pack.PackReader;
import al.nrm.rules.internal.rule.CheckedPack;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PackImageTest {
    private static final Path FOLDER = Path.of("src/main/pack/al");

    private static CheckedPack read() throws IOException {
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
    void the_bundled_directory_carries_the_hash_of_itself() {
        assertThat(BundledPack.directory())
                .isEqualTo(HashedDirectory.of(BundledPack.directory().directory()));
        assertThat(Matters.RULES.directory()).isEqualTo(BundledPack.directory().directory());
    }

    @Test
    void a_layout_of_any_length_comes_back_as_it_was() throws IOException {
        String layout = "<p>ë {day} \uD83D\uDE00</p>".repeat(20_000);
        CheckedPack pack = CheckedPack.builder()
                .from(read())
                .putForms("long", Form.builder().name("long").layout(layout).build())
                .build();
        CheckedPack back = PackImage.pack(PackImage.of(pack));
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
}
