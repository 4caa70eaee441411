package al.nrm.rules;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFile;
import al.nrm.document.CaseDocument;
import al.nrm.document.DecisionDocument;
import al.nrm.indicator.Dimension;
import al.nrm.indicator.IndicatorSet;
import al.nrm.rules.authoring.PackCheck;
import al.nrm.rules.fixture.Pack;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A set of weights is data of a pack: a column, and the cases in which it counts. All weights here are invented. */
class DeclaredWeightsTest {
    private static final IndicatorSet SEXUAL = new IndicatorSet("ADULT_SEXUAL");
    private static final String SIGN = "cd.debt-bondage";

    private static final String WEIGHTS = """
            strength_adult_labour:
              meaning: { sq: "peshat e punës për të rriturit", en: "labour weights for adults" }
              person: ADULT
              inForce: { from: 2005-07-18 }
              cite: "ilo-indicators-2009"

            strength_child_labour:
              meaning: { sq: "peshat e punës për fëmijët", en: "labour weights for children" }
              person: CHILD
              inForce: { from: 2005-07-18 }
              cite: "ilo-indicators-2009"

            strength_adult_sexual:
              meaning: { sq: "pesha të shpikura", en: "invented weights" }
              person: ADULT
              types: [SEXUAL_EXPLOITATION]
              inForce: { from: 2026-10-01 }
              cite: "policy"
            """;

    private static final ReferralRules MINISTRY = pack().load();

    /** In the new column a single sign is weighed, so that the set that counted can be told by the numbers. */
    private static Pack pack() {
        return Pack.bundled()
                .with("weights.yaml", WEIGHTS)
                .edited(
                        "indicators.csv",
                        text -> text.replaceFirst(
                                        "strength_child_labour", "strength_child_labour,strength_adult_sexual")
                                .replaceAll("(?m)^([^,]+,[^,]*,[^,]+,[^,]*,[^,]*)(?=,)(?!,strength)", "$1,")
                                .replaceAll("(?m)^(" + SIGN + ",[^,]+,[^,]+,[^,]*,[^,]*),", "$1,WEAK"));
    }

    private static CaseFile file(String asOf, int age, List<String> types) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("schema", "nrm/case/1");
        tree.put("id", "invented");
        tree.put("asOf", asOf);
        tree.put("detection", Map.of("setting", "STREET", "agency", "ANTI_TRAFFICKING_POLICE"));
        tree.put("person", Map.of("age", age, "ageBasis", "DOCUMENT"));
        tree.put("exploitation", Map.of("types", types));
        tree.put("observations", List.of(Map.of("indicator", SIGN, "answer", Answer.YES.name())));
        return CaseDocument.read(tree, MINISTRY.terms()).value();
    }

    private static IndicatorSet set(String asOf, int age, String... types) {
        return MINISTRY.decide(file(asOf, age, List.of(types))).dimensions().stream()
                .filter(score -> score.dimension() == Dimension.COERCION_AT_DESTINATION)
                .findFirst()
                .orElseThrow()
                .set();
    }

    @Test
    void the_weights_of_a_form_of_exploitation_count_in_its_cases_from_their_day_on() {
        assertThat(set("2026-10-01", 30, "SEXUAL_EXPLOITATION")).isEqualTo(SEXUAL);
        assertThat(set("2026-09-30", 30, "SEXUAL_EXPLOITATION")).isEqualTo(IndicatorSet.ADULT_LABOUR);
    }

    @Test
    void they_count_neither_for_children_nor_where_the_form_is_another_one_or_not_known() {
        assertThat(set("2026-10-01", 12, "SEXUAL_EXPLOITATION")).isEqualTo(IndicatorSet.CHILD_LABOUR);
        assertThat(set("2026-10-01", 30, "FORCED_LABOUR")).isEqualTo(IndicatorSet.ADULT_LABOUR);
        assertThat(set("2026-10-01", 30)).isEqualTo(IndicatorSet.ADULT_LABOUR);
    }

    @Test
    void of_several_forms_the_one_counts_that_shows_more() {
        assertThat(set("2026-10-01", 30, "SEXUAL_EXPLOITATION", "FORCED_LABOUR"))
                .isEqualTo(IndicatorSet.ADULT_LABOUR);
    }

    @Test
    void a_decision_with_a_declared_set_is_written_and_read() {
        var decision = MINISTRY.decide(file("2026-10-01", 30, List.of("SEXUAL_EXPLOITATION")));
        assertThat(DecisionDocument.read(DecisionDocument.tree(decision)).value())
                .isEqualTo(decision);
    }

    @Test
    void a_pack_that_declares_the_two_sets_of_the_format_decides_as_one_that_declares_none() {
        ReferralRules declared = Pack.bundled()
                .with("weights.yaml", WEIGHTS.substring(0, WEIGHTS.indexOf("\nstrength_adult_sexual")))
                .load();
        CaseFile file = file("2026-10-01", 30, List.of("SEXUAL_EXPLOITATION"));
        assertThat(declared.decide(file).dimensions())
                .isEqualTo(ReferralRules.bundled().decide(file).dimensions());
    }

    @Test
    void new_weights_for_days_that_are_over_need_a_correction() {
        var now = pack().replacing("pack.yaml", "version: 1.1.0", "version: 1.2.0")
                .open();
        assertThat(PackCheck.since(now, ReferralRules.bundled().pack(), LocalDate.of(2027, 1, 1))
                        .findings())
                .extracting(finding -> finding.problem().what().sq())
                .anyMatch(said -> said.startsWith(
                        "Ligji i ditëve të shkuara ndryshon: grupi i peshave \"strength_adult_sexual\""));
    }
}
