package al.nrm.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands on histories, with the bundled pack. All cases are invented. */
class HistoryCommandTest {
    private static final Path FOLDER = Path.of(System.getProperty("nrm.root", ".."), "docs", "examples", "histories");
    private static final String CHILD = FOLDER.resolve("child-begging.jsonl").toString();
    private static final String ON_THE_SIXTH = "2026-03-06T12:00+01:00";

    @TempDir
    private Path folder;

    private record Done(int code, String out, String err) {}

    @Test
    void a_history_is_shown_as_text_page_and_data_in_both_languages() {
        assertThat(run("history", CHILD, "--at", ON_THE_SIXTH, "--lang", "en").out())
                .contains("Stage: Initial referral", "overdue: Appoint a guardian", "Who knows what");
        assertThat(run("history", CHILD, "--at", ON_THE_SIXTH, "--lang", "sq").out())
                .contains("Faza: Referimi fillestar", "jashtë afatit: ", "Kush di çfarë");
        assertThat(run("history", CHILD, "--at", ON_THE_SIXTH, "--format", "html")
                        .out())
                .startsWith("<!DOCTYPE html>")
                .doesNotContain("<script");
        assertThat(run("history", CHILD, "--at", ON_THE_SIXTH, "--format", "json")
                        .out())
                .contains("\"stage\": \"REFERRAL\"", "\"state\": \"OVERDUE\"");
    }

    @Test
    void a_changed_order_of_providers_is_told_by_their_names() {
        String abroad = FOLDER.resolve("case-abroad.jsonl").toString();
        String changed = run("history", abroad, "--at", "2026-12-31T12:00+01:00", "--format", "html", "--lang", "en")
                .out()
                .lines()
                .filter(line -> line.contains("services: Legal aid: "))
                .findFirst()
                .orElseThrow();
        assertThat(changed).contains("Different and Equal", " → ").doesNotContain("different-and-equal");
    }

    @Test
    void what_was_known_earlier_leaves_out_what_was_recorded_later() {
        String refused = FOLDER.resolve("refused-by-two-shelters.jsonl").toString();
        assertThat(run("history", refused, "--at", "2026-07-06T09:00+02:00", "--lang", "en")
                        .out())
                .contains("The service was suspended");
        assertThat(run("history", refused, "--known-at", "2026-07-06T09:00+02:00", "--lang", "en")
                        .out())
                .doesNotContain("The service was suspended");
    }

    @Test
    void a_broken_link_ends_with_exit_code_1_and_is_named_by_file_and_line() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(Path.of(CHILD)));
        lines.set(2, lines.get(2).replace("\"DONE\"", "\"MOOT\"").replace("\"note\"", "\"text\""));
        lines.set(2, lines.get(2).replaceFirst("T21:05", "T21:06"));
        Path broken = Files.write(folder.resolve("broken.jsonl"), lines);
        Done done = run("history", broken.toString(), "--lang", "en");
        assertThat(done.code()).isEqualTo(1);
        assertThat(done.out()).isEmpty();
        assertThat(done.err()).startsWith(broken + ": 3:");
    }

    @Test
    void an_event_is_added_with_number_link_and_salt_and_is_then_part_of_the_history() throws IOException {
        Path history = Files.write(
                folder.resolve("h.jsonl"), Files.readAllLines(Path.of(CHILD)).subList(0, 7));
        Path event = Files.writeString(folder.resolve("e.json"), """
                {"at": "2026-03-02T21:18:00+01:00", "recorded": "2026-03-02T21:19:00+01:00", "key": "k1",
                 "by": {"agency": "MOBILE_UNIT"}, "kind": "OVERRIDDEN", "what": "duties=PLAN_SAFETY",
                 "reason": "RESOURCES", "text": "an invented remark"}""");
        Done added = run("history", history.toString(), "--add", event.toString());
        assertThat(added.err()).isEmpty();
        assertThat(added.code()).isZero();
        assertThat(added.out())
                .contains("\"n\":8,", "\"previous\":\"", "\"salts\":{\"/text\":\"")
                .hasLineCount(1);
        Files.writeString(history, Files.readString(history) + added.out());
        assertThat(run("history", history.toString(), "--at", ON_THE_SIXTH, "--lang", "en")
                        .out())
                .contains("The advice was departed from")
                .doesNotContain("an invented remark");
        Done again = run("history", history.toString(), "--add", event.toString(), "--lang", "en");
        assertThat(again.code()).isZero();
        assertThat(again.out()).isEmpty();
        assertThat(again.err()).contains("This event is in line 8 already");
        assertThat(run("overrides", history.toString(), "--lang", "en").out())
                .contains("1 histories were read", "duties=PLAN_SAFETY", "resources are lacking 1");
    }

    @Test
    void an_event_that_is_not_allowed_is_refused_with_what_is_possible_instead() throws IOException {
        Path event = Files.writeString(folder.resolve("e.json"), """
                {"at": "2026-11-01T09:00:00+01:00", "recorded": "2026-11-01T09:00:00+01:00",
                 "by": {"agency": "NGO"}, "kind": "STAGE", "to": "ASSISTANCE"}""");
        Done refused = run("history", CHILD, "--add", event.toString(), "--lang", "en");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err())
                .contains("This step cannot be taken from the present state", "Possible now: REOPENED");
        Path unknown = Files.writeString(folder.resolve("u.json"), """
                {"at": "2026-11-01T09:00:00+01:00", "by": {"agency": "NGO"}, "kind": "REOPENED",
                 "reason": "NEW_FACTS", "raeson": 1}""");
        assertThat(run("history", CHILD, "--add", unknown.toString(), "--lang", "en")
                        .err())
                .contains("/raeson: This version does not know it.");
    }

    @Test
    void a_task_that_no_advice_has_may_be_told_as_done_and_is_named() throws IOException {
        Path event = Files.writeString(folder.resolve("e.json"), """
                {"at": "2026-03-02T23:00:00+01:00", "recorded": "2026-03-02T23:00:00+01:00",
                 "by": {"agency": "NGO"}, "kind": "DONE", "duty": {"action": "NO_SUCH_DUTY"}}""");
        Path history = Files.write(
                folder.resolve("h.jsonl"), Files.readAllLines(Path.of(CHILD)).subList(0, 7));
        Done added = run("history", history.toString(), "--add", event.toString(), "--lang", "en");
        assertThat(added.code()).isZero();
        assertThat(added.out()).contains("\"action\":\"NO_SUCH_DUTY\"");
        assertThat(added.err()).isEqualTo("Line 8: No advice before this has this duty." + System.lineSeparator());
    }

    @Test
    void a_closed_case_says_that_the_pack_does_not_set_how_long_its_data_are_kept() {
        assertThat(run("history", CHILD, "--lang", "en", "--at", "2026-11-01T12:00+01:00")
                        .out())
                .contains("The pack does not set how long what is personal in a closed case is kept.");
        assertThat(run("history", CHILD, "--lang", "sq", "--format", "json", "--at", "2026-11-01T12:00:00+01:00")
                        .out())
                .contains("\"erasableFrom\": null", "\"at\": \"2026-11-01T12:00:00+01:00\"");
    }

    @Test
    void the_due_list_of_a_folder_is_sorted_filtered_and_names_no_person() {
        Done text = run("due", FOLDER.toString(), "--at", "2026-03-03T22:00+01:00", "--lang", "en");
        assertThat(text.code()).isZero();
        assertThat(text.out())
                .contains("AL-03-2026-0014: Appoint a guardian", "Overdue: turn to State Social Service")
                .doesNotContain("Synthetic");
        assertThat(run("due", FOLDER.toString(), "--at", "2026-03-03T22:00+01:00", "--agency", "NGO", "--lang", "en")
                        .out())
                .contains("No task is open.");
        assertThat(run("due", CHILD, "--at", "2026-03-03T22:00+01:00", "--county", "AL-03", "--format", "json")
                        .out())
                .contains("\"action\":\"APPOINT_GUARDIAN\"", "\"state\":\"OVERDUE\"");
        assertThat(run("due", CHILD, "--at", "2026-03-03T22:00+01:00", "--format", "html", "--lang", "sq")
                        .out())
                .contains("<html lang=\"sq\">", "data-label=\"Afati\"");
    }

    @Test
    void the_calendar_is_valid_has_a_stable_uid_for_each_task_and_names_no_person() {
        String[] asked = {"due", FOLDER.toString(), "--format", "ics", "--lang", "en", "--at", "2026-03-03T12:00+01:00"
        };
        String text = run(asked).out();
        ICalendar calendar = Biweekly.parse(text).first();
        assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
        List<String> uids = calendar.getEvents().stream()
                .map(event -> event.getUid().getValue())
                .toList();
        assertThat(uids).isNotEmpty().doesNotHaveDuplicates();
        VEvent guardian = calendar.getEvents().stream()
                .filter(event -> event.getSummary().getValue().contains("guardian"))
                .findFirst()
                .orElseThrow();
        assertThat(guardian.getDateStart().getValue().toInstant()).isEqualTo("2026-03-03T19:40:00Z");
        assertThat(text).doesNotContain("Synthetic");
        asked[7] = "2026-03-04T12:00+01:00";
        assertThat(Biweekly.parse(run(asked).out()).first().getEvents().stream()
                        .map(event -> event.getUid().getValue()))
                .contains(guardian.getUid().getValue());
        assertThat(Arrays.stream(text.split("\r\n")).map(line -> line.getBytes(StandardCharsets.UTF_8).length))
                .allMatch(octets -> octets <= 75);
    }

    @Test
    void a_refused_history_is_named_and_the_due_list_of_the_others_still_comes() throws IOException {
        Files.copy(Path.of(CHILD), folder.resolve("a.jsonl"));
        Files.writeString(folder.resolve("b.jsonl"), "{\"case\": \"Zamira\"}\n");
        Done done = run("due", folder.toString(), "--at", "2026-03-03T22:00+01:00", "--lang", "en");
        assertThat(done.code()).isEqualTo(1);
        assertThat(done.out()).contains("Appoint a guardian");
        assertThat(done.err()).contains("b.jsonl: 1:/schema");
    }

    @Test
    void wrong_usage_is_exit_code_2() {
        assertThat(run("history", CHILD, "--at", "yesterday").code()).isEqualTo(2);
        assertThat(run("due", CHILD, "--agency", "POLICE").code()).isEqualTo(2);
        assertThat(run("history", CHILD, "--add", CHILD, "--at", ON_THE_SIXTH).code())
                .isEqualTo(2);
    }

    private static Done run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Nrm.run(
                args,
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Done(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
