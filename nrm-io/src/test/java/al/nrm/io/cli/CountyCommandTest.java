package al.nrm.io.cli;

import static al.nrm.io.cli.PackRun.nrm;
import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.io.json.NrmJson;
import al.nrm.place.County;
import al.nrm.rules.ReferralRules;
import al.nrm.rules.fixture.Pack;
import al.nrm.statistics.ReaderKnowledge;
import al.nrm.statistics.Release;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of a county, which is confidential, and the national page. All cases are invented. */
class CountyCommandTest {
    private static final String TRAINING = """
            {"schema": "nrm/training/1",
             "programme": {"sq": "Program i trilluar", "en": "Invented programme"},
             "organiser": {"sq": "E trilluar", "en": "Invented"},
             "module": {"sq": "Modul", "en": "Module"},
             "sessions": [
               {"id": "one", "county": "AL-04", "date": "2026-11-10", "state": "HELD",
                "participants": {"STATE_SOCIAL_SERVICE": 4}}]}
            """;

    private static final String HISTORIES = Path.of(
                    System.getProperty("nrm.root", ".."), "docs", "examples", "histories")
            .toString();

    @TempDir
    static Path folder;

    private static Path cases;
    private static Path training;

    @BeforeAll
    static void invent() throws IOException {
        Random chance = new Random(15);
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 160; i++) {
            int month = 1 + chance.nextInt(11);
            lines.append(invented(i, 1 + chance.nextInt(12), month, chance.nextBoolean() ? 30 : 14));
        }
        cases = Files.writeString(folder.resolve("cases.jsonl"), lines);
        training = Files.writeString(folder.resolve("training.json"), TRAINING);
    }

    private static String invented(int number, int county, int month, int age) {
        return String.format(
                java.util.Locale.ROOT,
                "{\"schema\":\"nrm/case/1\",\"id\":\"inv-%d\",\"asOf\":\"2026-%02d-05\","
                        + "\"detection\":{\"agency\":\"NGO\",\"county\":\"AL-%02d\"},\"person\":{\"age\":%d},"
                        + "\"observations\":[{\"indicator\":\"act.recruited\",\"answer\":\"YES\"},"
                        + "{\"indicator\":\"cd.violence-on-the-person\",\"answer\":\"YES\"},"
                        + "{\"indicator\":\"pu.forced-labour\",\"answer\":\"YES\"}],\"needs\":[\"EDUCATION\"]}%n",
                number,
                month,
                county,
                age);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sq", "en"})
    void the_page_of_a_county_is_marked_confidential_and_shows_all_counts(String language) {
        String page = nrm(
                        "",
                        "county",
                        "AL-04",
                        "--cases",
                        cases.toString(),
                        "--training",
                        training.toString(),
                        "--at",
                        "2026-11-25",
                        "--lang",
                        language)
                .out();
        assertThat(page)
                .contains(language.equals("sq") ? "KONFIDENCIALE" : "CONFIDENTIAL")
                .doesNotContain("http:", "https:", "<script", "inv-");
        if (language.equals("en")) {
            assertThat(page)
                    .contains("Fier county", "changes since 30 September 2026")
                    .contains("Not known: no histories of cases were given")
                    .contains("State Social Service: 4 trained (last on 10 November 2026)")
                    .contains("Formal identification: the county is unable to take part as far as is known; "
                            + "missing: a trained police officer.")
                    .contains("Training held on 10 November 2026, participants: 4");
        }
    }

    @Test
    void the_page_reads_times_of_the_pack_as_decisions_do_and_only_those_of_its_day() {
        Path pack = Pack.bundled()
                .replacing("parameters.yaml", "value: P7D", "value: PT48H")
                .adding("coverage.yaml", """

                        invented-stage:
                          meaning: { sq: "Fazë e shpikur", en: "An invented stage" }
                          needs:
                            - who: { sq: "dikush", en: "somebody" }
                              audiences: [NGO]
                          staleMonths: 1
                          inForce: { from: 2099-01-01 }
                          cite: "policy"
                        """)
                .folder(folder.resolve("pack"));
        assertThat(nrm(
                                "",
                                "county",
                                "AL-04",
                                "--pack",
                                pack.toString(),
                                "--training",
                                training.toString(),
                                "--at",
                                "2027-01-25",
                                "--lang",
                                "en")
                        .out())
                .contains("State Social Service: 4 trained (last on 10 November 2026)");
    }

    @Test
    void without_cases_what_is_not_known_is_written_as_not_known() {
        assertThat(nrm("", "county", "Kukës", "--at", "2026-11-25", "--lang", "en")
                        .out())
                .contains("Kukës county", "Not known: no cases were given to this page.")
                .contains("Who is trained is not known: nothing was counted.");
    }

    @Test
    void the_national_page_holds_no_suppressed_count_and_protects_four_releases_against_each_other()
            throws IOException {
        Path previous = folder.resolve("release.json");
        String document = "";
        for (String day : List.of("2026-03-31", "2026-06-30", "2026-09-30", "2026-12-31")) {
            List<String> command = new java.util.ArrayList<>(
                    List.of("county", "--national", "--cases", cases.toString(), "--at", day, "--format", "json"));
            if (!document.isEmpty()) {
                command.addAll(List.of("--previous", previous.toString()));
            }
            Run run = nrm("", command.toArray(String[]::new));
            assertThat(run.code()).as(run.err()).isZero();
            document = run.out();
            Files.writeString(previous, document);
        }
        List<Release> releases = NrmJson.standard().releases().read(document).value();
        assertThat(releases).hasSize(4);
        assertThat(ReaderKnowledge.of(releases).recoverable()).isEmpty();
        for (Release release : releases) {
            assertThat(release.suppressed()).isNotEmpty();
            assertThat(release.figures().values().stream()
                            .filter(OptionalInt::isPresent)
                            .map(OptionalInt::getAsInt))
                    .allMatch(count -> count == 0 || count >= 11);
        }
        String page = nrm(
                        "",
                        "county",
                        "--national",
                        "--cases",
                        cases.toString(),
                        "--at",
                        "2026-12-31",
                        "--previous",
                        previous.toString(),
                        "--lang",
                        "en")
                .out();
        assertThat(page)
                .contains("figures that may be published", "withheld", "<svg", "Natural Earth (public domain)")
                .doesNotContain("CONFIDENTIAL", "inv-", "<script", "http:", "https:");
        for (County county : County.values()) {
            assertThat(page).contains(county.albanianName());
        }
    }

    @Test
    void the_national_page_counts_histories_by_the_day_on_which_they_were_opened_and_withholds_what_is_small()
            throws IOException {
        Path many = Files.createDirectory(folder.resolve("many"));
        List<String> begging = Files.readAllLines(Path.of(HISTORIES, "child-begging.jsonl"));
        for (int i = 10; i < 34; i++) {
            String id = "2026-00" + i;
            String opened = begging.get(0).replace("2026-0014", id) + "\n";
            String advised = begging.get(1)
                    .replace("2026-0014", id)
                    .replaceAll("\"previous\":\"[0-9a-f]*\"", "\"previous\":\"" + head(opened) + "\"");
            Files.writeString(many.resolve(i + ".jsonl"), opened + advised + "\n");
        }
        Files.copy(Path.of(HISTORIES, "refused-by-two-shelters.jsonl"), many.resolve("other.jsonl"));
        String[] command = {"county", "--national", "--histories", many.toString(), "--at", "2026-12-31", "--lang", "en"
        };
        Run run = nrm("", command);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("by the day of the case, or on which its history was opened", "withheld", "<td>2")
                .doesNotContain("2026-00", "Synthetic", "CONFIDENTIAL");
        List<String> json = new java.util.ArrayList<>(List.of(command));
        json.addAll(List.of("--format", "json"));
        Release release = NrmJson.standard()
                .releases()
                .read(nrm("", json.toArray(String[]::new)).out())
                .value()
                .get(0);
        assertThat(release.figures().values().stream()
                        .filter(OptionalInt::isPresent)
                        .map(OptionalInt::getAsInt))
                .contains(25)
                .allMatch(count -> count == 0 || count >= 11);
        assertThat(ReaderKnowledge.of(List.of(release)).recoverable()).isEmpty();
    }

    /** The hash that the next line of a history must name. */
    private static String head(String lines) throws IOException {
        List<String> heads = new java.util.ArrayList<>();
        NrmJson.standard()
                .histories(ReferralRules.bundled().pack().historyRules())
                .read(
                        new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
                        read -> heads.add(read.history().orElseThrow().head()));
        return heads.get(0);
    }

    @Test
    void a_page_that_would_be_protected_against_a_later_one_is_refused() throws IOException {
        Path later = Files.writeString(
                folder.resolve("later.json"),
                nrm("", "county", "--national", "--at", "2026-09-30", "--format", "json")
                        .out());
        String[] command = {"county", "--national", "--previous", later.toString(), "--lang", "en", "--at"};
        List<String> before = new java.util.ArrayList<>(List.of(command));
        before.add("2026-06-30");
        Run run = nrm("", before.toArray(String[]::new));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("a release of 2026-09-30 is later than 2026-06-30");
        List<String> same = new java.util.ArrayList<>(List.of(command));
        same.add("2026-09-30");
        assertThat(nrm("", same.toArray(String[]::new)).code()).isZero();
    }

    @Test
    void a_case_that_occurs_twice_is_refused_and_a_folder_without_histories_is_not_taken_for_no_tasks()
            throws IOException {
        String one = invented(1, 4, 3, 30);
        Run twice = nrm(one + invented(2, 4, 3, 30) + one, "unmet", "-", "--lang", "en");
        assertThat(twice.code()).isEqualTo(1);
        assertThat(twice.err().lines()).hasSize(1);
        assertThat(twice.err()).contains("/3/id: This case is in line 1 already: Each case once.");
        Path none = Files.createDirectory(folder.resolve("none"));
        Run empty = nrm("", "county", "AL-04", "--histories", none.toString(), "--lang", "en");
        assertThat(empty.code()).isEqualTo(1);
        assertThat(empty.out()).isEmpty();
        assertThat(empty.err()).contains("There is no .jsonl file in this folder.");
    }

    @Test
    void many_changes_of_a_kind_are_one_line_so_that_the_page_stays_on_its_two_sheets() throws IOException {
        StringBuilder table = new StringBuilder("id,county,date,state,audience,participants\n");
        for (int i = 10; i < 30; i++) {
            table.append("s").append(i).append(",Fier,2026-11-").append(i).append(",HELD,HEALTH,3\n");
        }
        Path sessions = Files.writeString(folder.resolve("many.csv"), table);
        assertThat(nrm("", "county", "AL-04", "--training", sessions.toString(), "--at", "2026-11-30", "--lang", "en")
                        .out())
                .contains("Trainings held: 20; participants counted: 60")
                .doesNotContain("Training held on");
    }

    @Test
    void the_page_reads_a_table_of_sessions_too() throws IOException {
        Path table = Files.writeString(
                folder.resolve("sessions.csv"),
                "id;qarku;data;gjendja;grupi;pjesëmarrësit\none;Fier;10.11.2026;mbajtur;HEALTH;12\n");
        assertThat(nrm("", "county", "AL-04", "--training", table.toString(), "--at", "2026-11-25", "--lang", "en")
                        .out())
                .contains("Health service: 12 trained (last on 10 November 2026)");
    }

    @Test
    void a_day_of_comparison_after_the_day_of_the_page_is_refused() {
        Run late = nrm("", "county", "AL-04", "--at", "2026-04-10", "--since", "2026-04-11", "--lang", "en");
        assertThat(late.code()).isEqualTo(2);
        assertThat(late.err()).contains("--since: 2026-04-11 is after 2026-04-10, the day of the page.");
        assertThat(nrm("", "county", "AL-04", "--since", "2999-01-01", "--lang", "sq")
                        .err())
                .contains("--since: 2999-01-01 është pas datës ");
        assertThat(nrm("", "county", "AL-04", "--at", "2026-04-10", "--since", "2026-04-10")
                        .code())
                .isZero();
        assertThat(nrm("", "county", "--national", "--since", "2026-04-01", "--lang", "en")
                        .err())
                .contains("--since goes with a county");
    }

    @Test
    void unmet_needs_are_counted_by_service_and_county() {
        String text = nrm("", "unmet", cases.toString(), "--lang", "en").out();
        assertThat(text).startsWith("Needs that no provider").contains("CONFIDENTIAL", "- education: ");
        assertThat(nrm("", "unmet", cases.toString(), "--format", "json").out()).contains("\"EDUCATION\"", "\"unmet\"");
        Run refused = nrm("{\"schema\": \"nrm/case/1\"}\n", "unmet", "-", "--lang", "en");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("/1/asOf");
    }

    @Test
    void with_histories_the_page_lists_the_tasks_that_due_lists_by_agency_and_overdue_first_without_names() {
        String page = histories("AL-03", "2026-03-08", "2026-03-04", "en");
        assertThat(page)
                .contains("CONFIDENTIAL", "3 open, 1 of them overdue.", "<td>OVERDUE", "AL-03-2026-0014")
                .doesNotContain("Synthetic", "<script", "no histories of cases were given");
        assertThat(page.indexOf("OVERDUE")).isLessThan(page.indexOf("<td>open"));
        String due = nrm("", "due", HISTORIES, "--county", "AL-03", "--at", "2026-03-08", "--format", "json")
                .out();
        assertThat(due.lines().filter(line -> line.contains("\"case\""))).hasSize(3);
        assertThat(due.lines().filter(line -> line.contains("\"OVERDUE\""))).hasSize(1);
        assertThat(histories("AL-11", "2026-09-30", "2026-06-30", "en"))
                .contains("11 open, 8 of them overdue.", "And 3 more; nrm due lists them with --county AL-11.");
        assertThat(histories("AL-03", "2026-03-08", "2026-03-04", "sq"))
                .contains("KONFIDENCIALE", "3 të hapura, 1 prej tyre të vonuara.", "<td>E VONUAR")
                .doesNotContain("Synthetic");
    }

    @Test
    void with_histories_the_page_says_what_was_opened_closed_and_newly_overdue() {
        assertThat(histories("AL-03", "2026-03-08", "2026-03-01", "en"))
                .contains("Cases opened: 1; closed: 0", "Tasks newly overdue: 1");
        assertThat(histories("AL-03", "2026-03-08", "2026-03-04", "en"))
                .contains("Cases opened: 0; closed: 0", "Tasks newly overdue: 0");
        assertThat(histories("AL-03", "2026-12-31", "2026-09-30", "en"))
                .contains("0 open, 0 of them overdue.", "Cases opened: 0; closed: 1");
        assertThat(histories("AL-03", "2026-03-01", "2026-02-01", "en"))
                .contains("0 open, 0 of them overdue.", "Cases opened: 0; closed: 0");
    }

    @Test
    void unmet_needs_of_histories_are_those_of_the_last_advice_closed_cases_too() {
        String text = nrm("", "unmet", "--histories", HISTORIES, "--at", "2026-12-31", "--lang", "en")
                .out();
        assertThat(text)
                .contains("CONFIDENTIAL", "closed by now: 5", "- education: 1 of 1", "- residence")
                .doesNotContain("AL-03-2026");
        assertThat(nrm("", "unmet", "--histories", HISTORIES, "--at", "2026-03-08", "--format", "json")
                        .out())
                .contains("\"EDUCATION\"", "\"closed\": 1")
                .doesNotContain("RESIDENCE");
        assertThat(histories("AL-03", "2026-03-08", "2026-03-04", "en")).contains("Not met");
    }

    @Test
    void a_history_with_a_fault_is_reported_and_the_others_are_counted() throws IOException {
        Path some = Files.createDirectory(folder.resolve("histories"));
        Files.copy(Path.of(HISTORIES, "child-begging.jsonl"), some.resolve("a.jsonl"));
        Files.writeString(some.resolve("b.jsonl"), "{}\n");
        Run run = nrm("", "county", "AL-03", "--histories", some.toString(), "--at", "2026-03-08", "--lang", "en");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("b.jsonl");
        assertThat(run.out()).contains("3 open, 1 of them overdue.");
    }

    @Test
    void cases_and_histories_do_not_go_together() {
        assertThat(nrm("", "county", "AL-03", "--histories", HISTORIES, "--cases", cases.toString(), "--lang", "en")
                        .err())
                .contains("give either --cases or --histories");
        assertThat(nrm("", "unmet", "--lang", "en").err()).contains("give either cases or --histories");
        assertThat(nrm("", "unmet", cases.toString(), "--at", "2026-03-08", "--lang", "en")
                        .err())
                .contains("--at goes with --histories");
    }

    @Test
    void a_history_that_lies_twice_in_a_folder_is_counted_once_and_reported() throws IOException {
        Path twice = Files.createDirectory(folder.resolve("twice"));
        Files.copy(Path.of(HISTORIES, "child-begging.jsonl"), twice.resolve("a.jsonl"));
        Files.copy(Path.of(HISTORIES, "child-begging.jsonl"), twice.resolve("copy of a.jsonl"));
        Run run = nrm("", "county", "AL-03", "--histories", twice.toString(), "--at", "2026-03-08", "--lang", "en");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains("copy of a.jsonl: ", "was read already from ", "is counted once");
        assertThat(run.out()).contains("3 open, 1 of them overdue.");
    }

    private static String histories(String county, String at, String since, String language) {
        Run run = nrm("", "county", county, "--histories", HISTORIES, "--at", at, "--since", since, "--lang", language);
        assertThat(run.code()).as(run.err()).isZero();
        return run.out();
    }

    @Test
    void what_does_not_fit_together_is_wrong_usage() {
        assertThat(nrm("", "county", "--lang", "en").err()).contains("give either a county or --national");
        assertThat(nrm("", "county", "AL-04", "--format", "json", "--lang", "en")
                        .err())
                .contains("go with --national");
        assertThat(nrm("", "county", "Feir", "--lang", "en").err()).contains("Maybe Fier");
        assertThat(nrm("", "county", "AL-04", "--at", "soon", "--lang", "en").err())
                .contains("--at: soon is no date");
    }

    @Test
    void the_map_has_twelve_counties_and_is_kept_small_with_its_source() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(Nrm.class.getResourceAsStream("/al/nrm/io/report/internal/page/counties.txt"))) {
            byte[] bytes = file.readAllBytes();
            assertThat(bytes).hasSizeLessThan(30_000);
            List<String> lines =
                    new String(bytes, StandardCharsets.UTF_8).lines().toList();
            assertThat(lines.get(0)).contains("Natural Earth", "public domain");
            assertThat(lines.stream().filter(line -> line.startsWith("AL-"))).hasSize(12);
        }
    }
}
