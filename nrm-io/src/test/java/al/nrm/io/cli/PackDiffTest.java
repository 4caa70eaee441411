package al.nrm.io.cli;

import static al.nrm.io.cli.PackRun.edit;
import static al.nrm.io.cli.PackRun.nrm;
import static al.nrm.io.cli.PackRun.own;
import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.document.AnswerKind;
import al.nrm.io.json.AnswerSchemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** All people in these cases are invented. */
class PackDiffTest {
    private static final String MONTH = "\"lastContactWithExploiter\":\"WITHIN_A_MONTH\"";
    /** In danger the contact is not looked at, so a threshold of contacts changes nothing. */
    private static final String DANGER = "\"immediateDanger\":\"YES\"";

    @TempDir
    private Path folder;

    private Path pack;

    @BeforeEach
    void widen_a_threshold() throws IOException {
        pack = own(folder);
        edit(pack, "pack.yaml", "version: 1.1.0", "version: 1.2.0");
        edit(pack, "parameters.yaml", "value: WITHIN_A_WEEK", "value: WITHIN_A_MONTH");
    }

    private static String line(String id, String situation) {
        return "{\"schema\":\"nrm/case/1\",\"id\":\"" + id + "\",\"asOf\":\"2026-03-02\","
                + "\"detection\":{\"agency\":\"NGO\"},\"person\":{\"age\":30},"
                + "\"observations\":[{\"indicator\":\"dr.wages-or-earnings\",\"answer\":\"YES\"}],"
                + "\"situation\":{" + situation + "}}\n";
    }

    @Test
    void programs_get_the_changes_their_causes_and_the_counts() {
        String cases = line("x-1", MONTH) + line("x-2", DANGER) + "\n" + line("x-3", MONTH);
        Run run = nrm(cases, "pack", "diff", "al", pack.toString(), "--cases", "-", "--format", "json");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        Map<?, ?> tree = JsonMapper.shared().readValue(run.out(), Map.class);
        assertThat(tree.keySet()).asString().isEqualTo("[law, cases, changed, summary, schema]");
        assertThat(tree.get("cases")).isEqualTo(3);
        List<?> changed = (List<?>) tree.get("changed");
        assertThat(changed).hasSize(2);
        Map<?, ?> first = (Map<?, ?>) changed.get(0);
        assertThat(first.get("case")).isEqualTo("x-1");
        assertThat((List<Object>) first.get("changes"))
                .contains(Map.of("key", "urgency", "before", "URGENT", "after", "IMMEDIATE"));
        assertThat(first.get("because"))
                .isEqualTo(Map.of(
                        "rules", List.of("safety.plan", "urgency.immediate", "urgency.urgent"),
                        "parameters", List.of("contact.recent"),
                        "sources", List.of()));
        Map<?, ?> summary = (Map<?, ?>) tree.get("summary");
        assertThat(summary.keySet()).asString().isEqualTo("[byKey, byRule, byParameter]");
        assertThat(((Map<?, ?>) summary.get("byKey")).get("urgency")).isEqualTo(2);
        assertThat(summary.get("byRule"))
                .isEqualTo(Map.of("safety.plan", 2, "urgency.immediate", 2, "urgency.urgent", 2));
        assertThat(summary.get("byParameter")).isEqualTo(Map.of("contact.recent", 2));
    }

    @Test
    void a_limit_of_sharing_that_changes_is_law_that_changes() throws IOException {
        edit(
                pack,
                "disclosure.yaml",
                "    only: [ANTI_TRAFFICKING_POLICE]",
                "    only: [ANTI_TRAFFICKING_POLICE, HEALTH]");
        Run run = nrm("", "pack", "diff", "al", pack.toString(), "--lang", "en");
        assertThat(run.out())
                .contains("sharingLimits.danger-to-life.police")
                .contains("They count only for: Anti-trafficking police, ")
                .doesNotContain("sharingLimits.consent.police");
    }

    @Test
    void people_get_a_table_for_each_key_then_the_cases_then_the_counts() {
        Run run = nrm(
                line("x-1", MONTH) + line("x-2", DANGER),
                "pack",
                "diff",
                "al",
                pack.toString(),
                "--cases",
                "-",
                "--lang",
                "en");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .containsPattern("What changes from al 1\\.1\\.0 \\([0-9a-f]{8}\\) to al 1\\.2\\.0 \\([0-9a-f]{8}\\)\n")
                .contains("2 cases decided under both, 1 decided differently.\n")
                .containsSubsequence(
                        "VALUES AND THEIR HISTORY, CHANGES: 1",
                        "[changed] ",
                        "before: from 18 July 2005: within the last week",
                        "now: from 18 July 2005: within the last month",
                        "WHAT IT CHANGES IN CASES",
                        "By rule",
                        "By value",
                        "THE CASES",
                        "x-1")
                .contains("Urgent → At once: 1\n")
                .doesNotContain("URGENT", "x-2");
    }

    @Test
    void nothing_changes_between_a_pack_and_itself() {
        Run run = nrm(line("x-1", DANGER), "pack", "diff", "al", "al", "--cases", "-", "--format", "json");
        assertThat(run.out().replaceAll("\\s", ""))
                .isEqualTo(
                        "{\"law\":[],\"cases\":1,\"changed\":[],\"summary\":{\"byKey\":{},\"byRule\":{},\"byParameter\":{}},\"schema\":\"nrm/comparison/1\"}");
        assertThat(AnswerSchemas.problems(AnswerKind.COMPARISON, run.out())).isEmpty();
        Run albanian = nrm(line("x-1", DANGER), "pack", "diff", "al", "al", "--cases", "-", "--lang", "sq");
        assertThat(albanian.out())
                .contains(
                        "1 raste të vendosura me të dyja, 0 të vendosura ndryshe.",
                        "Rregullat dhe vlerat e dy paketave janë të njëjta.");
    }

    @Test
    void a_case_that_is_refused_is_said_and_the_others_go_on() {
        String cases = "{\"schema\":\"nrm/case/1\",\"id\":\"secret-7\"}\n" + line("x-1", MONTH);
        Run run = nrm(cases, "pack", "diff", "al", pack.toString(), "--cases", "-", "--format", "json");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith("{\"line\":1,\"errors\":[").doesNotContain("secret-7");
        assertThat(run.out()).startsWith("{\"law\":[").contains("\"cases\":1,", "\"case\":\"x-1\"");
        Run words = nrm(cases, "pack", "diff", "al", pack.toString(), "--cases", "-", "--lang", "sq");
        assertThat(words.code()).isEqualTo(1);
        assertThat(words.err()).startsWith("-:1: /").doesNotContain("\"errors\"", "secret-7");
    }

    @Test
    void without_cases_it_says_what_changes_in_the_law() throws IOException {
        edit(
                pack,
                "parameters.yaml",
                "    - { from: 2018-08-29, value: P3D, source: policy, verified: false }",
                "    - { from: 2018-08-29, to: 2026-12-31, value: P3D, source: policy, verified: false }\n"
                        + "    - { from: 2027-01-01, value: P2D, source: policy, verified: false }");
        edit(pack, "criteria/age.drl", "The age is established and below majority: a child.", "Invented: a child.");
        edit(
                pack,
                "indicators.csv",
                "E gënjyen për pagën ose fitimin",
                "E gënjyen për pagën ose për fitimin, e shpikur".replace(",", ""));
        Run run = nrm("", "pack", "diff", "al", pack.toString(), "--lang", "sq");
        assertThat(run.code()).isZero();
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("VLERAT DHE HISTORIA E TYRE, NDRYSHIME: 2")
                .contains("më parë: nga 29 gusht 2018: 3 ditë; ")
                .contains("tani: nga 29 gusht 2018 deri më 31 dhjetor 2026: 3 ditë; ")
                .contains("tani: nga 1 janar 2027: 2 ditë; ")
                .contains("më parë: E gënjyen për pagën ose fitimin")
                .contains("(age.child)")
                .doesNotContain("Çfarë ndryshon në raste", "{");
        String json = nrm("", "pack", "diff", "al", pack.toString(), "--format", "json")
                .out();
        assertThat(AnswerSchemas.problems(AnswerKind.COMPARISON, json)).isEmpty();
        Map<?, ?> tree = JsonMapper.shared().readValue(json, Map.class);
        assertThat((List<?>) tree.get("law"))
                .extracting(change -> ((Map<?, ?>) change).get("chapter") + " " + ((Map<?, ?>) change).get("id") + " "
                        + ((Map<?, ?>) change).get("kind"))
                .contains(
                        "RULES age.child REWORDED",
                        "PARAMETERS deadline.assess-risk CHANGED",
                        "INDICATORS dr.wages-or-earnings CHANGED");
        assertThat(tree.get("cases")).isEqualTo(0);
    }

    @Test
    void cases_are_told_in_the_words_of_a_decision_and_by_article() throws IOException {
        edit(pack, "parameters.yaml", "value: P3D, source: policy", "value: P2D, source: policy");
        Run run = nrm(
                line("x-1", "\"priorVictim\":\"YES\""),
                "pack",
                "diff",
                "al",
                pack.toString(),
                "--cases",
                "-",
                "--lang",
                "sq");
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("detyrat: Vlerësoni rrezikun")
                .contains("brenda 3 ditësh → brenda 2 ditësh")
                .doesNotContain("ASSESS_RISK", "duties");
    }

    @Test
    void the_page_to_hand_round_says_what_the_text_says() {
        String cases = line("x-1", MONTH) + line("x-2", DANGER) + line("x-3", MONTH);
        String text = nrm(cases, "pack", "diff", "al", pack.toString(), "--cases", "-", "--lang", "sq")
                .out();
        String page = nrm(
                        cases,
                        "pack",
                        "diff",
                        "al",
                        pack.toString(),
                        "--cases",
                        "-",
                        "--lang",
                        "sq",
                        "--format",
                        "html")
                .out();
        assertThat(page).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
        assertThat(letters(page.replaceAll("(?s)<head>.*</head>|<a class=\"skip\".*?</a>|<!--.*?-->", "")
                        .replaceAll("<[^>]*>", " ")
                        .replace("&quot;", "\"")
                        .replace("&#39;", "'")
                        .replace("&gt;", ">")
                        .replace("&amp;", "&")))
                .isEqualTo(letters(text));
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    @Test
    void a_sign_that_the_older_pack_does_not_know_is_left_out_for_it_and_said() throws IOException {
        Files.writeString(
                pack.resolve("indicators.csv"),
                Files.readString(pack.resolve("indicators.csv"))
                        + "se.advertised,COERCION_AT_DESTINATION,MEANS,STRONG,STRONG,Reklamohet nga të tjerë,Advertised"
                        + " by others,policy,false\n");
        String cases = line("x-1", MONTH)
                .replace(
                        "\"observations\":[",
                        "\"observations\":[{\"indicator\":\"se.advertised\",\"answer\":\"YES\"},");
        Run run = nrm(cases, "pack", "diff", "al", pack.toString(), "--cases", "-", "--lang", "sq");
        assertThat(run.err()).isEmpty();
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("1 raste të vendosura me të dyja, 1 të vendosura ndryshe.")
                .contains("„Reklamohet nga të tjerë (se.advertised)“ nuk njihet nga të dyja paketat")
                .contains("[e re] Reklamohet nga të tjerë (se.advertised)");
        assertThat(nrm(cases, "pack", "diff", "al", pack.toString(), "--cases", "-", "--format", "json")
                        .out())
                .contains("\"leftOut\":{\"se.advertised\":1}");
    }

    @Test
    void a_refused_pack_is_told_to_programs_as_json() throws IOException {
        edit(pack, "criteria/age.drl", "ageGiven", "ageGivenn");
        Run run = nrm("", "pack", "diff", "al", pack.toString(), "--cases", "-", "--format", "json", "--lang", "en");
        assertThat(run.code()).isEqualTo(3);
        Map<?, ?> tree = JsonMapper.shared().readValue(run.err(), Map.class);
        Map<?, ?> error = (Map<?, ?>) ((List<?>) tree.get("errors")).get(0);
        assertThat(error.get("pointer")).asString().startsWith("criteria/age.drl:85");
        assertThat(error.get("hint")).asString().endsWith("Maybe \"ageGiven\"");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void cases_that_are_not_there_are_said_so() {
        Run run = nrm(
                "",
                "pack",
                "diff",
                "al",
                "al",
                "--cases",
                folder.resolve("none").toString(),
                "--lang",
                "en");
        assertThat(run).isEqualTo(new Run(1, "", folder.resolve("none") + ": There is no such file.\n"));
    }

    @Test
    void a_register_of_many_lines_is_told_in_the_order_of_the_file() {
        StringBuilder cases = new StringBuilder();
        for (int i = 0; i < 600; i++) {
            cases.append(line("x-" + i, i % 2 == 0 ? MONTH : DANGER));
        }
        Run run = nrm(cases.toString(), "pack", "diff", "al", pack.toString(), "--cases", "-", "--format", "json");
        Map<?, ?> tree = JsonMapper.shared().readValue(run.out(), Map.class);
        List<String> ids = ((List<?>) tree.get("changed"))
                .stream()
                        .map(changed -> String.valueOf(((Map<?, ?>) changed).get("case")))
                        .toList();
        assertThat(ids).hasSize(300).startsWith("x-0", "x-2").endsWith("x-598");
    }
}
