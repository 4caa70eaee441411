package al.nrm.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import al.nrm.problem.Problem;
import al.nrm.problem.RefusedInputException;
import al.nrm.rules.internal.language.Problems;
import al.nrm.rules.internal.pack.BundledPack;
import al.nrm.rules.internal.pack.KeptPacks;
import al.nrm.rules.internal.pack.PackFiles;
import al.nrm.rules.pack.RulePack;
import al.nrm.rules.pack.RulePackException;
import al.nrm.text.TextLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack that was read once is not read again, and nothing else than what was read is ever used. */
class PackCacheTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(0);

    @TempDir
    Path folder;

    private Path pack;
    private Path kept;

    @BeforeEach
    void an_own_pack_and_a_directory_of_ones_own() throws IOException {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews())
                .as("only a file system with owners and permissions can keep packs")
                .contains("posix");
        pack = Files.createDirectory(folder.resolve("pack"));
        BundledPack.files(new Problems()).copyInto(pack);
        change("pack.yaml", text -> text.replaceFirst("version: .*", "version: 9.0.0"));
        kept = Files.createDirectory(
                folder.resolve("kept"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    private void change(String file, UnaryOperator<String> how) throws IOException {
        Path path = pack.resolve(file);
        Files.writeString(path, how.apply(Files.readString(path)));
    }

    private RulePack load() {
        return ReferralRules.load(pack, PackCache.in(kept)).pack();
    }

    private List<Path> entries() throws IOException {
        try (Stream<Path> files = Files.list(kept)) {
            return files.sorted().toList();
        }
    }

    private Path onlyEntry() throws IOException {
        assertThat(entries()).hasSize(1);
        return entries().get(0);
    }

    /** Loads again and says whether the entry was used: an entry that is not used is made again. */
    private boolean isUsed() throws IOException {
        Files.setLastModifiedTime(onlyEntry(), LONG_AGO);
        assertThat(load()).isEqualTo(ReferralRules.load(pack).pack());
        return Files.getLastModifiedTime(onlyEntry()).equals(LONG_AGO);
    }

    @Test
    void a_pack_is_kept_once_it_was_read_and_used_from_then_on() throws IOException {
        assertThat(load()).isEqualTo(ReferralRules.load(pack).pack());
        assertThat(onlyEntry()).hasFileName(load().sha256() + ".jar");
        assertThat(isUsed()).isTrue();
    }

    @Test
    void the_entry_is_a_jar_that_says_of_what_it_is_and_what_made_it() throws IOException {
        load();
        try (JarFile jar = new JarFile(onlyEntry().toFile())) {
            assertThat(jar.getManifest().getMainAttributes().entrySet())
                    .extracting(entry -> entry.getKey() + "=" + entry.getValue())
                    .contains(
                            "Nrm-Pack-Sha256=" + load().sha256(),
                            "Nrm-Library=" + BundledPack.libraryVersion(),
                            "Nrm-Engine=" + BundledPack.engineVersion())
                    .anyMatch(line -> line.matches("Nrm-Image-Sha256=[0-9a-f]{64}"));
        }
        assertThat(BundledPack.engineVersion()).matches("\\d+\\.\\d+\\.\\d+.*");
    }

    @Test
    void another_pack_is_another_entry_and_scenarios_make_no_difference() throws IOException {
        load();
        Files.writeString(pack.resolve("scenarios/again.yaml"), "title: {}\n");
        load();
        assertThat(entries()).hasSize(1);
        change("pack.yaml", text -> text.replace("9.0.0", "9.0.1"));
        assertThat(load().version()).isEqualTo("9.0.1");
        assertThat(entries()).hasSize(2);
    }

    @Test
    void a_damaged_entry_is_made_again() throws IOException {
        load();
        byte[] sound = Files.readAllBytes(onlyEntry());
        for (int at : new int[] {0, 30, 100, sound.length / 2, sound.length - 10}) {
            byte[] damaged = sound.clone();
            damaged[at] ^= 0x55;
            Files.write(onlyEntry(), damaged);
            // A damaged byte may stand where nobody looks, such as a time; the pack is the same one all the same.
            isUsed();
            Files.write(onlyEntry(), sound);
        }
        Files.write(onlyEntry(), java.util.Arrays.copyOf(sound, sound.length / 2));
        assertThat(isUsed()).isFalse();
        Files.write(onlyEntry(), new byte[0]);
        assertThat(isUsed()).isFalse();
    }

    @Test
    void the_entry_of_another_pack_under_this_name_is_not_used() throws IOException {
        String own = load().sha256();
        Path entry = onlyEntry();
        change("pack.yaml", text -> text.replace("9.0.0", "9.0.1"));
        Files.move(entry, kept.resolve(load().sha256() + ".jar"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThat(isUsed()).isFalse();
        assertThat(onlyEntry().toString()).doesNotContain(own);
    }

    @Test
    void an_entry_of_another_version_of_library_or_engine_is_not_used() throws IOException {
        for (KeptPacks other : List.of(
                new KeptPacks(kept, "0.0.1", BundledPack.engineVersion()),
                new KeptPacks(kept, BundledPack.libraryVersion(), "0.0.1"))) {
            Problems problems = new Problems();
            other.read(PackFiles.of(pack, problems), problems);
            assertThat(isUsed()).isFalse();
        }
    }

    @Test
    void a_link_is_not_followed() throws IOException {
        load();
        Path elsewhere = folder.resolve("elsewhere.jar");
        Path entry = onlyEntry();
        Files.move(entry, elsewhere);
        Files.createSymbolicLink(entry, elsewhere);
        Files.setLastModifiedTime(elsewhere, LONG_AGO);
        load();
        assertThat(Files.isSymbolicLink(entry)).isFalse();
    }

    @Test
    void a_file_that_the_hash_does_not_cover_refuses_the_pack_also_when_it_is_kept() throws IOException {
        load();
        Files.writeString(pack.resolve("scenarios/run.sh"), "exit\n");
        assertThatThrownBy(this::load).isInstanceOf(RulePackException.class).hasMessageContaining("scenarios/run.sh");
    }

    @Test
    void a_faulty_pack_is_refused_and_not_kept() throws IOException {
        change("criteria/age.drl", text -> text.replace("Person(", "Persn("));
        assertThatThrownBy(this::load).isInstanceOf(RulePackException.class);
        assertThat(entries()).isEmpty();
    }

    @Test
    void where_nothing_can_be_kept_the_pack_is_read_all_the_same() throws IOException {
        PackCache cache = PackCache.in(kept);
        Files.delete(kept);
        assertThat(ReferralRules.load(pack, cache).pack().version()).isEqualTo("9.0.0");
    }

    @Test
    void a_directory_that_others_may_write_is_refused() throws IOException {
        for (String permissions : List.of("rwxrwx---", "rwx----w-")) {
            Files.setPosixFilePermissions(kept, PosixFilePermissions.fromString(permissions));
            refused("Others may write");
        }
    }

    @Test
    void what_is_no_directory_is_refused() throws IOException {
        Files.delete(kept);
        refused("no directory");
        Files.createFile(kept);
        refused("no directory");
        Files.delete(kept);
        Files.createSymbolicLink(kept, pack);
        refused("no directory");
    }

    private void refused(String what) {
        assertThatThrownBy(() -> PackCache.in(kept))
                .isInstanceOfSatisfying(
                        RefusedInputException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::what)
                                .allSatisfy(text -> {
                                    assertThat(text.in(TextLanguage.EN)).contains(what);
                                    assertThat(text.in(TextLanguage.SQ)).isNotBlank();
                                })
                                .hasSize(1));
    }
}
