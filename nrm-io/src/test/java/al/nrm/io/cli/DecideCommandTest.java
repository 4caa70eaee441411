package al.nrm.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.decision.UndecidedException;
import al.nrm.rules.pack.MissingJarsException;
import al.nrm.text.Text;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecideCommandTest {
    @TempDir
    Path folder;

    @Test
    void a_case_is_decided_as_text_in_the_language_asked_for() throws IOException {
        Run run = Run.nrm("decide", caseFile(Run.CASE), "--lang", "sq");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("VEPRONI TANI", "Njoftoni Njësinë për Mbrojtjen e Fëmijëve.");
        assertThat(Run.nrm("--lang=en", "decide", caseFile(Run.CASE)).out()).contains("WHAT MUST BE DONE");
    }

    @Test
    void a_case_is_decided_as_json() throws IOException {
        Run run = Run.nrm("decide", caseFile(Run.CASE), "--format", "json");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("{").endsWith("}\n").contains("\"schema\": \"nrm/decision/1\"");
    }

    @Test
    void a_case_is_read_from_standard_input() {
        assertThat(Run.reading(Run.CASE, "decide", "-").code()).isZero();
    }

    @Test
    void only_one_file_can_be_standard_input() {
        assertThat(Run.reading(Run.CASE, "decide", "-", "--directory", "-").code())
                .isEqualTo(2);
    }

    @Test
    void an_own_directory_is_used() throws IOException {
        Path directory = Files.writeString(
                folder.resolve("directory.json"),
                "{\"schema\":\"nrm/directory/1\",\"providers\":[{\"id\":\"a\",\"name\":{\"sq\":\"A\"}}]}");
        Run run = Run.nrm("decide", caseFile(Run.CASE), "--directory", directory.toString(), "--format", "json");
        assertThat(run.out()).contains("\"providers-1\"");
    }

    @Test
    void every_error_of_a_case_is_one_line_with_file_pointer_what_and_hint() throws IOException {
        String file = caseFile(Run.CASE.replace("MOBILE_UNIT", "MOBIL_UNIT").replace("\"person\"", "\"persn\""));
        Run run = Run.nrm("decide", file, "--lang", "en");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSizeGreaterThan(1).allMatch(line -> line.startsWith(file + ": /"));
        assertThat(run.err()).contains(": /detection/agency: ", "Maybe MOBILE_UNIT");
    }

    @Test
    void the_errors_of_a_case_are_one_json_object_where_json_was_asked_for() throws IOException {
        Run run = Run.nrm("decide", caseFile("{}"), "--format", "json", "--lang", "en");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).startsWith("{\"errors\":[{\"pointer\":").contains("\"total\":");
    }

    @Test
    void errors_beyond_a_hundred_are_counted() throws IOException {
        String observations = Stream.generate(() -> "{\"indicator\":\"act.transported\",\"answer\":\"X\"}")
                .limit(130)
                .reduce((a, b) -> a + "," + b)
                .orElseThrow();
        String file = caseFile(Run.CASE.replace("\"person\"", "\"observations\":[" + observations + "],\"person\""));
        Run run = Run.nrm("decide", file, "--lang", "en");
        assertThat(run.err().lines()).hasSize(101).last().asString().startsWith("130 errors in all; 30 of them");
    }

    @Test
    void a_refused_value_of_a_personal_field_is_never_repeated() throws IOException {
        String file = caseFile(Run.CASE.replace("\"person\":{}", "\"person\":{\"identity\":{\"givenName\":7731}}"));
        Run run = Run.nrm("decide", file, "--debug");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("/person/identity/givenName").doesNotContain("7731");
    }

    @Test
    void a_file_that_is_not_there_or_is_a_folder_is_refused_in_words() {
        Run missing = Run.nrm("decide", folder.resolve("none.json").toString(), "--lang", "sq");
        assertThat(missing.code()).isEqualTo(1);
        assertThat(missing.err()).endsWith("none.json: Ky skedar nuk ekziston.\n");
        assertThat(Run.nrm("decide", folder.toString()).code()).isEqualTo(1);
        assertThat(Run.nrm("decide", "--batch", folder.toString()).code()).isEqualTo(1);
        assertThat(Run.nrm("decide", "--batch", "none.jsonl").code()).isEqualTo(1);
    }

    @Test
    void the_result_is_written_to_a_file_and_nothing_lies_beside_it() throws IOException {
        Path file = folder.resolve("decision.txt");
        Files.writeString(file, "old");
        Run run = Run.nrm("decide", caseFile(Run.CASE), "-o", file.toString(), "--lang", "en");
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(file)).contains("WHAT MUST BE DONE");
        assertThat(files()).containsExactlyInAnyOrder("case.json", "decision.txt");
    }

    @Test
    void a_refused_case_leaves_an_older_result_as_it_was() throws IOException {
        Path file = Files.writeString(folder.resolve("decision.txt"), "old");
        assertThat(Run.nrm("decide", caseFile("{}"), "-o", file.toString()).code())
                .isEqualTo(1);
        assertThat(file).hasContent("old");
        assertThat(files()).containsExactlyInAnyOrder("case.json", "decision.txt");
    }

    @Test
    void a_result_that_cannot_be_written_is_said() throws IOException {
        Run run = Run.nrm("decide", caseFile(Run.CASE), "-o", folder + "/none/decision.txt", "--lang", "en");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("cannot be written");
        assertThat(Run.nrm("decide", caseFile(Run.CASE), "-o", folder.toString())
                        .code())
                .isEqualTo(1);
    }

    @Test
    void a_refused_pack_is_exit_code_3_with_file_and_line() throws IOException {
        Run run = Run.nrm("decide", caseFile(Run.CASE), "--pack", folder.toString(), "--lang", "en");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .isEqualTo("criteria/age.drl:31: \"agee\" is not known: Person does not have it: Maybe \"age\"\n");
    }

    @Test
    void a_pack_that_is_not_there_is_refused_in_words() throws IOException {
        Run run = Run.nrm("decide", caseFile(Run.CASE), "--pack", "no-such-pack", "--lang", "en");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("no-such-pack: There is no such file.\n");
    }

    @Test
    void a_pack_that_cannot_decide_is_exit_code_3() throws IOException {
        Run run = Run.with(DecideCommandTest::undecided, "", "decide", caseFile(Run.CASE), "--lang", "en");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("Two values", "rule.a, rule.b");
    }

    @Test
    void a_defect_is_one_line_with_an_id_and_says_nothing_of_the_case() throws IOException {
        Run run = Run.with(DecideCommandTest::defective, "", "decide", caseFile(Run.CASE), "--lang", "en");
        assertThat(run.code()).isEqualTo(70);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err())
                .matches("(?s)nrm: a defect of the program, id [0-9a-f]{8}\\..*")
                .doesNotContain("7731");
        Run debug = Run.with(DecideCommandTest::defective, "", "decide", caseFile(Run.CASE), "--debug");
        assertThat(debug.err()).contains("at al.nrm.io.cli.");
    }

    @Test
    void jars_that_are_missing_are_named_where_the_program_was_put_together_without_them() throws IOException {
        Run run = Run.with(
                file -> {
                    throw new MissingJarsException(new NoClassDefFoundError());
                },
                "",
                "decide",
                caseFile(Run.CASE),
                "--lang",
                "sq");
        assertThat(run.code()).isEqualTo(70);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).startsWith("nrm: Për të lexuar një paketë").contains("org.snakeyaml:snakeyaml-engine");
    }

    @Test
    void output_is_utf_8_whatever_the_stream() throws IOException {
        Path file = Files.writeString(folder.resolve("c.json"), "{\"schema\":\"x\"}");
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream ascii = new PrintStream(err, false, StandardCharsets.US_ASCII);
        String[] args = {"schema", "cas", "--lang", "sq"};
        Nrm.run(args, new ByteArrayInputStream(new byte[0]), ascii, ascii);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("skemë").doesNotContain("?");
        assertThat(file).exists();
    }

    static al.nrm.decision.Decision undecided(al.nrm.casefile.CaseFile file) {
        throw new UndecidedException(Text.of("Dy vlera", "Two values"), "status", List.of("rule.a", "rule.b"));
    }

    static al.nrm.decision.Decision defective(al.nrm.casefile.CaseFile file) {
        throw new IllegalStateException("7731");
    }

    private String caseFile(String json) throws IOException {
        return Files.writeString(folder.resolve("case.json"), json).toString();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).toList();
        }
    }
}
