package al.nrm.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import al.nrm.rules.fixture.Pack;
import al.nrm.rules.pack.RulePackException;
import al.nrm.text.TextLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder may hold more than files; nothing but plain files is ever opened. */
class PackFoldersTest {
    @TempDir
    private Path temporary;

    private Path folder;

    @BeforeEach
    void copyTheBundledPack() throws IOException {
        folder = Pack.bundled().folder(Files.createDirectory(temporary.resolve("pack")));
    }

    private List<String> problems(Path path) {
        return catchThrowableOfType(RulePackException.class, () -> ReferralRules.load(path)).problems().stream()
                .map(problem -> problem.render(TextLanguage.EN))
                .toList();
    }

    @Test
    void a_link_is_refused_and_not_followed() throws IOException {
        Path secret = Files.writeString(temporary.resolve("secret.drl"), "rule \"secret\"");
        Files.createSymbolicLink(folder.resolve("criteria/linked.drl"), secret);
        Files.createSymbolicLink(folder.resolve("notes"), temporary);
        assertThat(problems(folder))
                .containsExactly(
                        "criteria/linked.drl:1: This is not a file of the pack: Links, devices and paths that leave the folder are refused.",
                        "notes:1: This is not a file of the pack: Links, devices and paths that leave the folder are refused.");
    }

    @Test
    void a_pipe_does_not_keep_the_reader_waiting() throws IOException, InterruptedException {
        Path pipe = folder.resolve("criteria/pipe.drl");
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")));
        assertThat(new ProcessBuilder("/usr/bin/mkfifo", pipe.toString())
                        .start()
                        .waitFor())
                .isZero();
        assertThat(problems(folder)).singleElement().asString().startsWith("criteria/pipe.drl:1: This is not a file");
        assertThat(problems(pipe))
                .singleElement()
                .asString()
                .startsWith("pipe.drl:1: There is neither a folder nor a zip");
    }

    @Test
    void what_is_not_there_is_refused_by_its_name() {
        assertThat(problems(temporary.resolve("nowhere")))
                .containsExactly(
                        "nowhere:1: There is neither a folder nor a zip here: A pack is a folder or a zip of it.");
    }

    @Test
    void an_empty_folder_lacks_each_file() throws IOException {
        assertThat(problems(Files.createDirectory(temporary.resolve("empty"))))
                .contains("pack.yaml:1: The file is missing: Every pack has it.")
                .contains("sources.yaml:1: The file is missing: Every pack has it.")
                .contains("parameters.yaml:1: The file is missing: Every pack has it.")
                .contains("indicators.csv:1: The file is missing: Every pack has it.")
                .contains("questions.yaml:1: The file is missing: Every pack has it.");
    }

    @Test
    void a_file_that_may_not_be_read_is_refused() throws IOException {
        Path file = folder.resolve("criteria/age.drl");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        Assumptions.assumeFalse(Files.isReadable(file), "This user may read everything.");
        assertThat(problems(folder))
                .contains(
                        "criteria/age.drl:1: The file cannot be read: The permission to read it, or the file, is missing.");
    }

    @Test
    void a_file_with_a_name_that_hides_something_is_refused() throws IOException {
        Files.writeString(folder.resolve("criteria/a\u202Elrd.drl"), "//");
        Files.writeString(folder.resolve("criteria/a\\b.drl"), "//");
        assertThat(problems(folder))
                .hasSize(2)
                .allMatch(problem -> problem.contains(":1: This is not a file of the pack"));
    }

    @Test
    void a_file_over_the_limit_is_refused_and_one_at_the_limit_is_not() throws IOException {
        Files.write(folder.resolve("README.md"), new byte[5 * 1024 * 1024]);
        assertThat(catchThrowable(() -> ReferralRules.load(folder))).isNull();
        Files.write(folder.resolve("README.md"), new byte[5 * 1024 * 1024 + 1]);
        assertThat(problems(folder)).containsExactly("README.md:1: The file is too large: At most 5 MB.");
    }

    @Test
    void a_folder_with_too_many_files_is_left_early() throws IOException {
        for (int i = 0; i < 1_000; i++) {
            Files.createFile(folder.resolve(i + ".md"));
        }
        assertThat(problems(folder)).containsExactly("pack.yaml:1: The pack has too many files: At most 1,000.");
    }

    @Test
    void a_folder_that_is_too_large_is_left_early() throws IOException {
        for (int i = 0; i < 11; i++) {
            Files.write(folder.resolve(i + ".md"), new byte[5 * 1024 * 1024]);
        }
        assertThat(problems(folder)).containsExactly("pack.yaml:1: The pack is too large: At most 50 MB unpacked.");
    }

    @Test
    void the_longest_line_is_10000_letters() {
        String line = "// " + "x".repeat(9_997);
        Pack.bundled().with("criteria/long.drl", line + "\r\n").folder(folder);
        assertThat(catchThrowable(() -> ReferralRules.load(folder))).isNull();
        Pack.bundled().with("criteria/long.drl", "//\n" + line + "x\n").folder(folder);
        assertThat(problems(folder))
                .containsExactly("criteria/long.drl:2: The line is too long: At most 10,000 characters.");
    }
}
