package al.nrm.io.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program as it is delivered, with the bundled pack and directory. The case is invented. */
class BundledLawTest {
    private static final Path CASE =
            Path.of(System.getProperty("nrm.root", ".."), "nrm-io/src/test/resources/cases/adult-labour-border.json");

    @Test
    void a_worker_at_the_border_is_a_potential_victim_and_is_not_removed() {
        Run run = nrm("", "decide", CASE.toString(), "--lang", "sq");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("Viktimë e mundshme e trafikimit (VMT).")
                .contains("Pezulloni çdo largim nga vendi.")
                .contains("Drejtoria Vendore e Policisë Gjirokastër")
                .contains("Rregulli: status.adult-three-elements");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    void no_personal_value_comes_out(String format) {
        Run run = nrm("", "decide", CASE.toString(), "--format", format);
        assertThat(run.code()).isZero();
        assertThat(run.out()).isNotEmpty().doesNotContain("Kanarin", "7731");
    }

    @Test
    void a_batch_says_the_same_as_the_single_case() throws IOException {
        String line = Files.readString(CASE).replace("\n", " ");
        Run batch = nrm(line + "\n" + line + "\n", "decide", "--batch", "-", "--ask", "--pack", "al");
        Run single = nrm("", "decide", CASE.toString(), "--format", "json");
        assertThat(batch.err()).isEmpty();
        assertThat(batch.out().lines()).hasSize(2);
        assertThat(batch.out().lines().distinct()).hasSize(1);
        assertThat(batch.out().lines().findFirst().orElseThrow().replaceAll("\\s", ""))
                .isEqualTo(single.out().replaceAll("\\s", ""));
    }

    @Test
    void an_own_pack_is_kept_where_only_its_owner_may_write(@TempDir Path folder) throws IOException {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
        Path pack = folder.resolve("own");
        assertThat(nrm("", "pack", "init", pack.toString()).code()).isZero();
        Path kept = Files.createDirectory(folder.resolve("kept"));
        Files.setPosixFilePermissions(kept, PosixFilePermissions.fromString("rwx------"));
        String[] decide = {
            "decide", CASE.toString(), "--format", "json", "--pack", pack.toString(), "--cache", kept.toString()
        };
        Run first = nrm("", decide);
        Run second = nrm("", decide);
        assertThat(first.err()).isEmpty();
        assertThat(second).isEqualTo(first);
        assertThat(kept.toFile().list()).hasSize(1);

        Files.setPosixFilePermissions(kept, PosixFilePermissions.fromString("rwxrwxrwx"));
        Run open = nrm("", "decide", CASE.toString(), "--lang", "en", "--cache", kept.toString());
        assertThat(open.code()).isEqualTo(1);
        assertThat(open.out()).isEmpty();
        assertThat(open.err()).contains(kept + ": ").contains("Others may write the directory");
    }

    @Test
    void the_version_is_a_number() {
        assertThat(nrm("", "--version").out()).matches("nrm \\d+\\.\\d+\\.\\d+\\n");
    }

    private static Run nrm(String in, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Nrm.run(
                args,
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out),
                new PrintStream(err));
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
