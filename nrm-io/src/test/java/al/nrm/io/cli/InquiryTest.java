package al.nrm.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.document.AnswerKind;
import al.nrm.io.json.AnswerSchemas;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** {@code nrm ask} and {@code nrm why-not} as they are delivered, with the bundled pack. All people are invented. */
class InquiryTest {
    private static final Path ROOT = Path.of(System.getProperty("nrm.root", ".."));
    private static final String BORDER = ROOT.resolve("nrm-io/src/test/resources/cases/adult-labour-border.json")
            .toString();
    private static final String CHILD =
            ROOT.resolve("docs/examples/street-child.json").toString();
    private static final String WORKER = ROOT.resolve("nrm-io/src/test/resources/cases/worker-with-little-known.json")
            .toString();

    @Test
    void questions_as_text_are_numbered_and_say_what_they_may_change_and_which_fact_they_are_about() {
        Run run = nrm("", "ask", BORDER, "--lang", "en");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains(
                        "FIND OUT NEXT",
                        " Safety\n"
                                + "  1. Is the person in danger to life or health right now?\n"
                                + "     Say: “Are you in danger now, here where we are?”\n"
                                + "     Yes: “yes” is recorded. No: “no” is recorded. No answer: it stays open.\n"
                                + "     May change: how soon, referral by name, duties, services\n"
                                + "     /situation/immediateDanger\n",
                        " The person and who is with them\n",
                        "Notice it, do not ask.",
                        "Take care: ")
                .contains("(can wait)");
        assertThat(nrm("", "ask", BORDER, "--lang", "sq").out())
                .contains("A është personi tani në rrezik për jetën ose shëndetin?");
    }

    @Test
    void questions_as_json_are_the_list_of_the_decision() {
        Run asked = nrm("", "ask", BORDER, "--format", "json");
        assertThat(asked.code()).isZero();
        Object questions = json(nrm("", "decide", BORDER, "--format", "json").out(), Map.class)
                .get("questions");
        assertThat(json(asked.out(), List.class)).isNotEmpty().isEqualTo(questions);
        assertThat(asked.out()).contains("\"later\": true", "\"later\": false");
    }

    @Test
    void with_now_only_what_cannot_wait_is_asked() {
        Run now = nrm("", "ask", BORDER, "--now", "--format", "json");
        assertThat(now.out()).contains("/situation/immediateDanger").doesNotContain("\"later\": true");
        assertThat(nrm("", "ask", BORDER, "--now", "--lang", "en").out())
                .contains("more questions can wait.")
                .doesNotContain("(can");
        assertThat(nrm("", "decide", BORDER, "--now", "--format", "json").out()).doesNotContain("\"later\": true");
    }

    @Test
    void what_was_asked_in_vain_is_not_asked_again() {
        String closed = "/situation/immediateDanger,/situation/medicalEmergency";
        for (String command : List.of("ask", "decide")) {
            Run run = nrm("", command, BORDER, "--not-known", closed, "--format", "json");
            assertThat(run.code()).isZero();
            assertThat(run.out())
                    .contains("\"pointer\": \"/situation/companionSuspected\"")
                    .doesNotContain("\"pointer\": \"/situation/immediateDanger\"")
                    .doesNotContain("\"pointer\": \"/situation/medicalEmergency\"");
        }
    }

    @Test
    void a_decided_case_tells_what_to_find_out_next() {
        assertThat(nrm("", "decide", WORKER, "--lang", "en").out())
                .contains("WHAT TO ASK NEXT (", "more questions may change something")
                .contains("? ");
    }

    @Test
    void a_batch_asks_only_where_it_is_told_to() throws IOException {
        String line = Files.readString(Path.of(BORDER)).replace("\n", " ");
        assertThat(nrm(line, "decide", "--batch", "-").out()).contains("\"questions\":[]");
        assertThat(nrm(line, "decide", "--batch", "-", "--ask").out())
                .contains("\"questions\":[{\"pointer\":\"/situation/immediateDanger\"");
    }

    @Test
    void the_smallest_sets_of_facts_are_said_in_words() {
        Run run = nrm("", "why-not", WORKER, "status=POTENTIAL_VICTIM", "--lang", "en");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("Asked: what is indicated = Potential victim of trafficking")
                .contains("IT WOULD BE CONCLUDED IF", "  1. ", " = yes", "There are more: 40.")
                .contains("status.adult-three-elements:", "MISSING: the act is indicated");
        assertThat(nrm("", "why-not", WORKER, "status=POTENTIAL_VICTIM", "--lang", "sq")
                        .out())
                .contains("DO TË DILTE KY PËRFUNDIM, PO TË DIHEJ", " = po", "MUNGON: ", "plotësohet: ");
    }

    @Test
    void why_not_as_json_has_the_keys_of_the_contract() {
        Run run = nrm("", "why-not", WORKER, "status=POTENTIAL_VICTIM", "--format", "json");
        Map<?, ?> answer = json(run.out(), Map.class);
        assertThat(answer.keySet().stream().map(String::valueOf))
                .containsExactly("schema", "key", "value", "holds", "rules", "wouldHold", "impossible", "because");
        assertThat(AnswerSchemas.problems(AnswerKind.WHY_NOT, run.out())).isEmpty();
        assertThat(answer.get("holds")).isEqualTo(false);
        assertThat(answer.get("impossible")).isEqualTo(false);
        assertThat((List<?>) answer.get("wouldHold")).hasSize(50);
        Map<?, ?> rule = (Map<?, ?>) ((List<?>) answer.get("rules")).get(0);
        assertThat(rule.keySet().stream().map(String::valueOf)).containsExactly("rule", "met", "unmet");
        Map<?, ?> unmet = (Map<?, ?>) ((List<?>) rule.get("unmet")).get(0);
        assertThat(unmet.keySet().stream().map(String::valueOf)).containsExactly("pointer", "condition", "wanted");
    }

    @Test
    void what_is_concluded_already_is_said_so() {
        Run run = nrm("", "why-not", CHILD, "status=POTENTIAL_VICTIM", "--format", "json");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("\"holds\": true", "\"wouldHold\": []", "\"impossible\": false");
        assertThat(nrm("", "why-not", CHILD, "status=POTENTIAL_VICTIM", "--lang", "sq")
                        .out())
                .contains("Vendimi e nxjerr tashmë.");
    }

    @ParameterizedTest
    @CsvSource({"en, only a change of", "sq, vetëm ndryshimi i"})
    void where_only_given_facts_stand_against_it_that_is_said_plainly(String language, String words) {
        Run run = nrm("", "why-not", BORDER, "treatAs=CHILD", "--lang", language);
        assertThat(run.code()).isZero();
        assertThat(run.out().replaceAll("\\s+", " ")).contains(words, "/person/age");
        assertThat(nrm("", "why-not", BORDER, "treatAs=CHILD", "--format", "json")
                        .out())
                .contains("\"impossible\": true", "\"wouldHold\": []");
    }

    @ParameterizedTest
    @ValueSource(strings = {"status=VICTIM", "statsu=POTENTIAL_VICTIM", "status", "="})
    void an_unknown_key_or_value_is_wrong_usage(String conclusion) {
        Run run = nrm("", "why-not", CHILD, conclusion, "--lang", "en");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("status");
    }

    @Test
    void a_refused_case_is_said_as_json_where_json_was_asked_for() throws IOException {
        Run run = nrm("{}", "why-not", "-", "status=POTENTIAL_VICTIM", "--format", "json");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("{\"errors\":[{");
        assertThat(AnswerSchemas.problems(AnswerKind.ERRORS, run.err())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    void no_personal_value_comes_out(String format) {
        assertThat(nrm("", "ask", BORDER, "--format", format).out())
                .isNotEmpty()
                .doesNotContain("Kanarin", "7731");
        assertThat(nrm("", "why-not", BORDER, "duties=APPOINT_GUARDIAN", "--format", format)
                        .out())
                .isNotEmpty()
                .doesNotContain("Kanarin", "7731");
    }

    private static <T> T json(String text, Class<T> type) {
        return new JsonMapper().readValue(text, type);
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
