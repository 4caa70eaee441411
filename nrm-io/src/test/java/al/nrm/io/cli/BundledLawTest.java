package al.nrm.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
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
