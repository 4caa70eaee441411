package al.nrm.document;

import static al.nrm.document.Trees.map;
import static al.nrm.document.Trees.said;
import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.decision.Decision;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DecisionDocumentTest {
    @Test
    void a_decision_is_read_and_written_as_it_was() {
        Map<String, Object> tree = decision();
        Decision decision = DecisionDocument.read(tree).value();
        assertThat(DecisionDocument.tree(decision)).isEqualTo(tree);
        assertThat(DecisionDocument.tree(decision).keySet()).containsExactlyElementsOf(tree.keySet());
        assertThat(decision.duties().get(1).due()).isEmpty();
    }

    @Test
    void a_duty_without_a_time_limit_says_so_and_may_leave_it_out() {
        Map<String, Object> duty = map("action", "SEEK_CONSENT", "actor", "NGO", "reasons", List.of());
        Map<String, Object> tree = decision();
        tree.put("duties", List.of(duty));
        Decision decision = DecisionDocument.read(tree).value();
        Map<?, ?> written =
                (Map<?, ?>) ((List<?>) DecisionDocument.tree(decision).get("duties")).get(0);
        assertThat(written.containsKey("due")).isTrue();
        assertThat(written.get("due")).isNull();
    }

    @Test
    void everything_wrong_is_said_at_once() {
        Map<String, Object> tree = decision();
        tree.put("dimensions", List.of(dimension(true, 1), dimension(false, 2), map("strong", 1)));
        tree.put("safeguards", List.of(map("code", "NO_REMOVAL", "reasons", List.of(1))));
        tree.put(
                "duties",
                List.of(map(
                        "action",
                        "SEEK_CONSENT",
                        "actor",
                        "NGO",
                        "municipality",
                        "Vorë",
                        "due",
                        map("parameter", "x", "within", "soon", "verified", "yes"),
                        "reasons",
                        List.of(0, 9))));
        tree.put("reasons", List.of(reason(" ")));
        assertThat(said(DecisionDocument.read(tree)))
                .contains(
                        "/duties/0/due/within: The text does not have the right form.: "
                                + "Expected: IMMEDIATELY or a duration such as P3D",
                        "/duties/0/due/verified: The value is not of the right type.: Expected: true or false",
                        "/reasons/0/sentence/sq: The text does not have the right form.: Expected: a sentence",
                        "/dimensions/0/positive: It does not follow from the counts.",
                        "/dimensions/1/positive: It does not follow from the counts.",
                        "/duties/0/municipality: A municipality without its county.: Maybe county AL-11",
                        "/duties/0/reasons: A number is the index of no entry of the list reasons.",
                        "/safeguards/0/reasons: A number is the index of no entry of the list reasons.")
                .noneMatch(line -> line.startsWith("/dimensions/2/positive: It does not"));
    }

    @Test
    void reasons_that_rest_on_each_other_in_a_circle_are_refused() {
        Map<String, Object> tree = decision();
        List<Map<String, Object>> reasons = new ArrayList<>();
        for (List<Integer> restsOn :
                List.of(List.<Integer>of(), List.of(0, 2), List.of(1), List.of(2, 0), List.of(4))) {
            Map<String, Object> reason = new LinkedHashMap<>(reason("A sentence."));
            reason.put("restsOn", restsOn);
            reasons.add(reason);
        }
        tree.put("reasons", reasons);
        assertThat(said(DecisionDocument.read(tree)))
                .filteredOn(line -> line.endsWith("The reason rests on itself in a circle."))
                .extracting(line -> line.substring(0, line.indexOf(':')))
                .containsExactly(
                        "/reasons/1/restsOn", "/reasons/2/restsOn", "/reasons/3/restsOn", "/reasons/4/restsOn");
    }

    private static Map<String, Object> decision() {
        Map<String, Object> tree = map(
                "schema",
                "nrm/decision/1",
                "case",
                "invented-1",
                "asOf",
                "2026-03-02",
                "library",
                map("version", "1.0.0"),
                "pack",
                map("id", "al", "version", "1.0.0", "sha256", "0"),
                "directory",
                map("sha256", "0"));
        tree.putAll(map(
                "status",
                "POTENTIAL_VICTIM",
                "treatAs",
                "CHILD",
                "elements",
                map("act", "YES", "means", "UNKNOWN", "purpose", "NO"),
                "dimensions",
                List.of(dimension(true, 2)),
                "evidence",
                "LIMITED",
                "urgency",
                "URGENT",
                "referralBasis",
                "CHILD",
                "pathways",
                List.of("TRAFFICKING_REFERRAL", "CHILD_PROTECTION")));
        tree.put(
                "duties",
                List.of(
                        map(
                                "action",
                                "NOTIFY_POLICE",
                                "actor",
                                "NGO",
                                "recipient",
                                "ANTI_TRAFFICKING_POLICE",
                                "county",
                                "AL-03",
                                "municipality",
                                "Elbasan",
                                "identity",
                                "SHARED",
                                "due",
                                map("parameter", "deadline.notify-police", "within", "IMMEDIATELY", "verified", false),
                                "reasons",
                                List.of(0)),
                        map(
                                "action",
                                "ASSESS_AGE",
                                "actor",
                                "CHILD_PROTECTION_UNIT",
                                "due",
                                null,
                                "reasons",
                                List.of())));
        tree.put("safeguards", List.of(map("code", "NO_REMOVAL", "reasons", List.of(0))));
        tree.put(
                "services",
                List.of(map(
                        "service",
                        "MEDICAL",
                        "informationOnly",
                        true,
                        "options",
                        List.of(map("provider", "a", "rank", 1, "reasons", List.of(0), "confirmPlace", true)),
                        "excluded",
                        List.of(map("provider", "b", "because", List.of("SEX", "AGE"))),
                        "unmet",
                        false)));
        tree.put("reasons", List.of(reason("Fjali")));
        tree.put(
                "questions",
                List.of(map(
                        "pointer",
                        "/person/age",
                        "prompt",
                        map("sq", "Sa vjeç?", "en", "How old?"),
                        "mayChange",
                        List.of("treatAs"),
                        "later",
                        true)));
        tree.put("unverified", List.of("policy"));
        tree.put("notices", List.of(map("pointers", List.of("/x"), "sentence", map("sq", "Fjali", "en", "Sentence"))));
        return tree;
    }

    private static Map<String, Object> dimension(boolean positive, int strong) {
        return map(
                "dimension",
                "EXPLOITATION",
                "set",
                "CHILD_LABOUR",
                "positive",
                positive,
                "strong",
                strong,
                "medium",
                0,
                "weak",
                0);
    }

    private static Map<String, Object> reason(String sq) {
        return map(
                "rule",
                "trial.rule",
                "sentence",
                map("sq", sq, "en", "Sentence"),
                "citations",
                List.of(map("source", "policy", "pinpoint", "", "from", "2005-07-18", "verified", false)),
                "evidence",
                List.of("/person/age"),
                "parameters",
                List.of(map("id", "age-of-majority", "value", "18", "from", "2005-07-18", "verified", true)),
                "concludes",
                List.of("treatAs=CHILD"),
                "restsOn",
                List.of());
    }
}
