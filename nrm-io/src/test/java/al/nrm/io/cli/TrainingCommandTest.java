package al.nrm.io.cli;

import static al.nrm.io.cli.PackRun.nrm;
import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.io.json.NrmJson;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The programme of 2016, and an invented one with counts. */
class TrainingCommandTest {
    private static final String INVENTED = """
            {"schema": "nrm/training/1",
             "programme": {"sq": "Program i trilluar", "en": "Invented programme"},
             "organiser": {"sq": "E trilluar", "en": "Invented"},
             "module": {"sq": "Modul", "en": "Module"},
             "sessions": [
               {"id": "one", "county": "AL-04", "municipality": "Fier", "date": "2026-01-10", "state": "HELD",
                "participants": {"STATE_SOCIAL_SERVICE": 4, "=formula": 1}, "trainers": 2},
               {"id": "two", "county": "AL-04", "date": "2026-02-10", "state": "HELD",
                "participants": {"ANTI_TRAFFICKING_POLICE": 3}}],
             "cascade": [{"from": "one", "county": "AL-04", "audience": "HEALTH", "date": "2026-03-01",
               "participants": 6}]}
            """;

    @Test
    void the_programme_of_2016_has_twelve_sessions_for_480_participants_two_of_them_held_by_25_february() {
        String text = nrm("", "training", "--at", "2016-02-25", "--lang", "en").out();
        assertThat(text)
                .contains("On 25 February 2016: 2 sessions held, 10 to come, 0 cancelled.")
                .contains("Meant for 480 participants.")
                .contains("- 23 February 2016, Lezhë (AL-08), held, participants not known")
                .contains("- 13 April 2016, Gjirokastër (AL-05), to come, participants not known")
                .contains("Who is trained is not known: nothing was counted.");
        assertThat(nrm("", "training", "--at", "2016-02-25", "--format", "csv")
                        .out()
                        .lines())
                .hasSize(13);
        assertThat(nrm("", "training", "--at", "2016-02-25", "--format", "json").out())
                .contains("\"held\": 2", "\"planned\": 10", "\"targetParticipants\": 480");
    }

    @Test
    void a_refused_document_or_table_is_refused_in_json_for_programs(@TempDir Path folder) throws IOException {
        Path table = Files.writeString(folder.resolve("sessions.csv"), "id,county,date\n");
        assertThat(nrm("{}", "training", "-", "--format", "json", "--lang", "en")
                        .err())
                .startsWith("{\"errors\":[{\"pointer\":");
        assertThat(nrm("", "training", table.toString(), "--format", "json", "--lang", "en")
                        .err())
                .startsWith("{\"errors\":[{\"pointer\":\"\",\"what\":\"The column \\\"state\\\" is missing.\"");
        assertThat(nrm("{}", "county", "--national", "--cases", "-", "--format", "json", "--lang", "en")
                        .err())
                .startsWith("{\"errors\":[{\"pointer\":\"/1");
    }

    @Test
    void coverage_changes_with_each_session() {
        String lacks = "Formal identification: unable to take part as far as is known; missing: ";
        assertThat(fier("2026-01-09")).contains(lacks + "a trained police officer; a trained social worker");
        assertThat(fier("2026-01-10"))
                .contains("State Social Service: 4 trained")
                .contains(lacks + "a trained police officer.");
        assertThat(fier("2026-02-10"))
                .contains("Anti-trafficking police: 3 trained")
                .doesNotContain(lacks);
        assertThat(fier("2026-03-01")).contains("Health service: 6 trained");
    }

    @Test
    void a_training_that_is_too_old_no_longer_counts() {
        assertThat(fier("2029-02-01"))
                .contains("State Social Service: 0 trained (last on 10 January 2026); 4 out of date")
                .contains("missing: a trained social worker of the State Social Service.");
    }

    @Test
    void a_projection_is_printed_with_its_assumptions() {
        assertThat(nrm(INVENTED, "training", "-", "--at", "2026-12-01", "--project", "0.5,2,1", "--lang", "en")
                        .out())
                .contains(
                        "assumes that 50 % of the participants",
                        "each to 2 colleagues, within 1 months", "AL-04 Fier: 6");
        assertThat(nrm("", "training", "--project", "--lang", "en").out()).contains("Nothing can be projected");
        assertThat(nrm("", "training", "--project=2,1,1", "--lang", "en").code())
                .isEqualTo(2);
    }

    @Test
    void a_cell_that_looks_like_a_formula_is_marked_and_a_calendar_folds_its_lines() {
        assertThat(nrm(INVENTED, "training", "-", "--format", "csv").out())
                .contains("one,AL-04,Fier,2026-01-10,HELD,2,'=formula,1\r\n");
        String calendar = nrm("", "training", "--format", "ics", "--lang", "sq").out();
        assertThat(calendar)
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("DTSTART;VALUE=DATE:20160223\r\n")
                .endsWith("END:VCALENDAR\r\n");
        assertThat(calendar.split("BEGIN:VEVENT", -1)).hasSize(13);
        assertThat(calendar.lines()).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sq", "en"})
    void the_page_needs_nothing_from_elsewhere(String language) {
        assertThat(nrm("", "training", "--format", "html", "--lang", language).out())
                .startsWith("<!DOCTYPE html>\n<html lang=\"" + language + "\">")
                .contains("<th scope=\"col\">", "<caption>")
                .doesNotContain("http:", "https:", "<script");
    }

    @Test
    void a_programme_is_written_as_it_was_read_and_a_wrong_one_is_refused_with_all_that_is_wrong() {
        var json = NrmJson.standard();
        var programme = json.trainings().read(INVENTED).value();
        assertThat(json.trainings().read(json.pretty(programme)).value()).isEqualTo(programme);
        String wrong = INVENTED.replace("\"Fier\"", "\"Tiranë\"")
                .replace("\"id\": \"two\"", "\"id\": \"one\"")
                .replace("\"from\": \"one\"", "\"from\": \"three\"")
                .replace(": 3}", ": -3}");
        Run refused = nrm(wrong, "training", "-", "--lang", "en");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err())
                .contains("/sessions/0/municipality", "/sessions/1/id", "/cascade/0/from", "ANTI_TRAFFICKING_POLICE");
        assertThat(nrm("", "training", "--at", "soon", "--lang", "en").err()).contains("soon is no date");
    }

    @Test
    void a_table_of_sessions_is_read_as_it_was_written_and_refused_with_every_wrong_row(@TempDir Path folder)
            throws IOException {
        String table = nrm(INVENTED, "training", "-", "--format", "csv").out();
        Path file = Files.writeString(folder.resolve("sessions.csv"), table);
        assertThat(nrm("", "training", file.toString(), "--format", "csv").out())
                .isEqualTo(table);
        assertThat(nrm("", "training", file.toString(), "--at", "2026-02-10", "--lang", "en")
                        .out())
                .contains("State Social Service: 4 trained", "Anti-trafficking police: 3 trained");
        Path wrong = Files.writeString(
                folder.resolve("wrong.csv"),
                "id;county;date;state;audience;participants\n"
                        + "one;Feir;2026-01-10;HELD;HEALTH;4\n"
                        + "two;AL-04;30.2.2026;DONE;HEALTH;-3\n"
                        + "three;Fier;2.3.2026;HELD;HEALTH;4\n"
                        + "three;Fier;2.3.2026;HELD;HEALTH;5\n");
        Run refused = nrm("", "training", wrong.toString(), "--lang", "en");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err().lines()).hasSize(5);
        assertThat(refused.err())
                .contains("row 2", "maybe Fier", "row 3", "PLANNED, HELD or CANCELLED", "a whole number from 0")
                .contains("row 5", "This audience was counted in this session already");
    }

    @Test
    void a_table_that_an_office_in_Albania_saved_is_read_in_the_code_page_of_Windows_with_its_own_words(
            @TempDir Path folder) throws IOException {
        String table = "id;Qarku;Bashkia;Data;Gjendja;Grupi;Pjesëmarrësit\r\n"
                + "Shkodra-1;Shkodër;Malësi e Madhe;2.3.2026;Mbajtur;health;7\r\n"
                + "korca-1;Qarku i Korçës;;3.3.2026;në vijim;;\r\n";
        for (String codePage : List.of("windows-1250", "UTF-8")) {
            Path file = Files.write(folder.resolve(codePage + ".csv"), table.getBytes(Charset.forName(codePage)));
            assertThat(nrm("", "training", file.toString(), "--format", "csv").out())
                    .contains(
                            "shkodra-1,AL-10,Malësi e Madhe,2026-03-02,HELD,,HEALTH,7\r\n",
                            "korca-1,AL-06,,2026-03-03,PLANNED,,,\r\n");
        }
    }

    @Test
    void what_is_no_table_at_all_is_said_in_one_line_and_impossible_counts_are_refused(@TempDir Path folder)
            throws IOException {
        for (byte[] content : List.of(new byte[0], new byte[] {'i', 'd', (byte) 0xF1, (byte) 0xFE})) {
            Path file = Files.write(folder.resolve("nonsense.csv"), content);
            Run refused = nrm("", "training", file.toString(), "--lang", "en");
            assertThat(refused.code()).isEqualTo(1);
            assertThat(refused.err().lines()).hasSize(1);
        }
        StringBuilder many = new StringBuilder("id,county,date,state,audience,participants\n");
        many.append("a,Fier,2026-01-01,HELD,HEALTH,999999\nb,Fier,2026-01-01,HELD,HELTH,3\n");
        many.append("c,Fier,2026-01-01,HELD,HEALTH,999999\nd,Fier,2026-01-01,HELD,HEALTH,9999999\n");
        Path file = Files.writeString(folder.resolve("many.csv"), many);
        assertThat(nrm("", "training", file.toString(), "--lang", "en").err())
                .contains("row 3", "maybe HEALTH", "row 5", "from 0 to 999999", "More people are counted in all");
    }

    @Test
    void the_document_of_the_report_has_every_session_and_what_was_passed_on() {
        assertThat(nrm("", "training", "--at", "2016-02-25", "--format", "json").out())
                .contains("\"date\": \"2016-02-23\"", "\"date\": \"2016-04-13\"", "\"state\": \"PLANNED\"");
        assertThat(nrm(INVENTED, "training", "-", "--format", "json").out())
                .contains("\"sessions\"", "\"id\": \"two\"", "\"cascade\"", "\"from\": \"one\"");
    }

    @Test
    void the_page_has_a_map_of_who_is_trained_or_where_nothing_was_counted_of_the_sessions_held() {
        assertThat(nrm(INVENTED, "training", "-", "--at", "2026-03-01", "--format", "html", "--lang", "en")
                        .out())
                .contains("<svg", "Trained people by county", ">14</text>", "Natural Earth (public domain)");
        assertThat(nrm("", "training", "--at", "2016-02-25", "--format", "html", "--lang", "sq")
                        .out())
                .contains("<svg", "Sesionet e mbajtura sipas qarqeve");
    }

    @Test
    void the_schemas_of_training_documents_are_printed() {
        for (String kind : List.of("training", "answers", "release")) {
            assertThat(nrm("", "schema", kind).out()).contains("\"title\": \"nrm/" + kind + "/1\"");
        }
    }

    @Test
    void a_county_without_a_trained_police_officer_is_named_as_unable_to_take_part() {
        String text = nrm(INVENTED, "training", "-", "--at", "2026-01-31", "--lang", "en")
                .out();
        assertThat(text.substring(text.indexOf("AL-04 Fier"), text.indexOf("AL-05")))
                .contains("Formal identification: unable to take part as far as is known; "
                        + "missing: a trained police officer.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"training.md", "training.sq.md"})
    void the_commands_of_the_trainers_page_run(String name) throws IOException {
        String page = Files.readString(Path.of("..", "docs", name));
        Matcher command = Pattern.compile("(?m)^nrm (.+)$").matcher(page);
        List<String> ran = new ArrayList<>();
        while (command.find()) {
            Run run = nrm("", command.group(1).replace("docs/", "../docs/").split(" +"));
            assertThat(run.code()).as(command.group() + run.err()).isZero();
            ran.add(command.group());
        }
        assertThat(ran).hasSizeGreaterThan(20);
    }

    private static String fier(String day) {
        String text =
                nrm(INVENTED, "training", "-", "--at", day, "--lang", "en").out();
        return text.substring(text.indexOf("AL-04 Fier"), text.indexOf("AL-05"));
    }
}
