package al.nrm.io.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import al.nrm.casefile.CaseFile;
import al.nrm.document.ReadResult;
import al.nrm.io.json.NrmJson;
import al.nrm.rules.ReferralRules;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What public reports say broke other programs of this kind, tried here. The cases are invented. */
class PeersReportsTest {
    private static final ReferralRules RULES = ReferralRules.bundled();

    @TempDir
    private Path folder;

    private static ReadResult<CaseFile> read(String rest) {
        return NrmJson.standard()
                .cases(RULES.terms())
                .read("{\"schema\":\"nrm/case/1\",\"id\":\"invented-1\",\"asOf\":\"2026-03-02\",\"detection\":"
                        + "{\"agency\":\"NGO\"}," + rest + "}");
    }

    @Test
    void days_are_days_in_Albania_and_not_in_Greenwich() {
        assertThat(read("\"person\":{},\"recordedAt\":\"2026-03-01T23:30:00Z\"").problems())
                .isEmpty();
        assertThat(read("\"person\":{},\"recordedAt\":\"2026-07-01T22:30:00Z\",\"observations\":[{\"indicator\":"
                                + "\"act.recruited\",\"answer\":\"YES\",\"on\":\"2026-07-02\"}]")
                        .problems())
                .isEmpty();
    }

    @Test
    void a_day_after_the_recording_is_refused() {
        assertThat(read("\"person\":{},\"recordedAt\":\"2026-03-02T10:00:00+01:00\",\"formalIdentification\":"
                                + "{\"outcome\":\"VICTIM\",\"on\":\"2030-01-01\"}")
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.pointer()).isEqualTo("/formalIdentification/on"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"shqip", "Albanian", "al"})
    void the_name_of_the_language_is_refused_with_its_code(String word) {
        assertThat(read("\"person\":{\"languages\":[\"" + word + "\"]}").problems())
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.hint().orElseThrow().en()).contains("sq"));
    }

    @Test
    void letters_that_look_the_same_are_the_same() {
        ReadResult<CaseFile> read = NrmJson.standard()
                .cases(RULES.terms())
                .read(
                        "{\"schema\":\"nrm/case/1\",\"id\":\"invented-1\",\"asOf\":\"2026-03-02\",\"person\":{},\"detection\":"
                            + "{\"agency\":\"NGO\",\"county\":\"AL-11\",\"municipality\":\"Tirane\u0308\"}}");
        assertThat(read.problems()).isEmpty();
        assertThat(read.value().detection().municipality().orElseThrow().name()).isEqualTo("Tiranë");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b.json", "a*b.json", "a\u001b[31mb.json"})
    void a_name_that_no_file_has_ends_in_one_line_without_escapes(String name) {
        for (List<String> arguments : List.of(
                List.of("decide", name),
                List.of("decide", "--batch", name),
                List.of("decide", "--directory", name, "-"),
                List.of("decide", "--pack", name, "-"),
                List.of("decide", "-o", folder + "/absent/" + name, "-"))) {
            Run run = Run.reading(Run.CASE, arguments.toArray(String[]::new));
            assertThat(run.code()).as(arguments.toString()).isEqualTo(1);
            assertThat(run.err()).as(arguments.toString()).isNotBlank().doesNotContain("\u001b");
        }
    }

    @Test
    void a_hint_does_not_repeat_what_was_refused() {
        Run run = Run.nrm("decide", "--", "case.json", "--lang", "en");
        assertThat(run.code()).isNotZero();
        assertThat(run.err()).doesNotContain("Maybe --lang.").doesNotContain("Ndoshta --lang.");
    }

    @Test
    void a_file_is_found_by_its_Albanian_name_or_refused_in_any_locale() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "There is no /bin/sh on this machine.");
        String name = "rast i fëmijës.json";
        Files.writeString(folder.resolve("case.json"), Run.CASE);
        String script = "cd '" + folder + "' && cp case.json '" + name + "' && LC_ALL=C '"
                + Path.of(System.getProperty("java.home"), "bin", "java") + "' -XX:TieredStopAtLevel=1 -cp '"
                + System.getProperty("java.class.path") + "' al.nrm.io.cli.Nrm decide '" + name
                + "' --format json > out 2> err; echo $?";
        Process process = new ProcessBuilder("/bin/sh", "-c", script).start();
        String code = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        String err = Files.exists(folder.resolve("err")) ? Files.readString(folder.resolve("err")) : "";
        assertThat(code).as(err).isIn("0", "1");
        assertThat(err).doesNotContain("Exception");
    }
}
