package al.nrm.decision;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.fixture.InventedValues;
import al.nrm.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private static Reason reason(String rule, List<String> concludes, List<Integer> restsOn) {
        return Reason.builder()
                .rule(rule)
                .sentence(Text.of("Fjali", "Sentence"))
                .concludes(concludes)
                .restsOn(restsOn)
                .build();
    }

    private static final Decision DECISION = InventedValues.decision()
            .addReasons(
                    reason("status.rule", List.of("status=POTENTIAL_VICTIM"), List.of(1, 2)),
                    reason("age.rule", List.of("treatAs=CHILD"), List.of()),
                    reason("element.act", List.of("elements.act=YES"), List.of()),
                    reason("path.rule", List.of("duties=NOTIFY_POLICE", "duties=ASSESS_RISK"), List.of(0)),
                    reason("again.rule", List.of("duties=ASSESS_RISK"), List.of(0)))
            .build();

    @Test
    void a_conclusion_leads_down_to_the_reasons_that_rest_on_nothing_but_facts() {
        ExplainedConclusion police = DECISION.explain("duties=NOTIFY_POLICE").orElseThrow();
        ExplainedReason path = police.reasons().get(0);
        assertThat(path.reason().rule()).isEqualTo("path.rule");
        assertThat(path.index()).isEqualTo(3);
        ExplainedReason status = path.restsOn().get(0);
        assertThat(status.restsOn())
                .extracting(below -> below.reason().rule())
                .containsExactly("age.rule", "element.act");
        assertThat(status.restsOn())
                .allSatisfy(below -> assertThat(below.restsOn()).isEmpty());
    }

    @Test
    void what_several_rules_conclude_has_all_of_them() {
        assertThat(DECISION.explain("duties=ASSESS_RISK").orElseThrow().reasons())
                .extracting(below -> below.reason().rule())
                .containsExactly("path.rule", "again.rule");
        assertThat(DECISION.explain("duties=SEEK_CONSENT")).isEmpty();
        assertThat(Explanation.of(DECISION).reasons()).hasSize(5);
    }

    @Test
    void a_document_in_which_reasons_rest_on_each_other_is_still_explained() {
        Decision circle = InventedValues.decision()
                .addReasons(
                        reason("one", List.of("urgency=URGENT"), List.of(1, 9)),
                        reason("other", List.of("evidence=NONE"), List.of(0)))
                .build();
        ExplainedReason one =
                circle.explain("urgency=URGENT").orElseThrow().reasons().get(0);
        assertThat(one.restsOn()).hasSize(1);
        assertThat(one.restsOn().get(0).restsOn()).isEmpty();
    }

    @Test
    void an_index_just_behind_the_last_reason_is_of_none() {
        Decision two = InventedValues.decision()
                .addReasons(
                        reason("one", List.of("urgency=URGENT"), List.of(1, 2, -1)),
                        reason("other", List.of("evidence=NONE"), List.of()))
                .build();
        assertThat(two.explain("urgency=URGENT").orElseThrow().reasons().get(0).restsOn())
                .hasSize(1);
    }

    @Test
    void the_facts_of_a_reason_are_those_further_down_too_each_reason_counted_once() {
        Reason age = Reason.builder()
                .from(reason("age.rule", List.of("treatAs=CHILD"), List.of()))
                .addEvidence("/person/age")
                .build();
        Reason status = Reason.builder()
                .from(reason("status.rule", List.of("status=POTENTIAL_VICTIM"), List.of(1)))
                .addEvidence("/asOf")
                .build();
        Decision decision = InventedValues.decision()
                .addReasons(reason("path.rule", List.of("duties=NOTIFY_POLICE"), List.of(1, 2)), age, status)
                .build();
        assertThat(decision.explain("duties=NOTIFY_POLICE")
                        .orElseThrow()
                        .reasons()
                        .get(0)
                        .facts())
                .containsExactly("/asOf", "/person/age");
    }

    @Test
    void a_reason_in_another_case_keeps_its_rule_and_changes_what_the_case_gives() {
        Reason before = reason("path.rule", List.of("duties=NOTIFY_POLICE"), List.of(0));
        Reason in = before.in(List.of("/asOf"), List.of("duties=ASSESS_RISK"), List.of(1));
        assertThat(in.rule()).isEqualTo("path.rule");
        assertThat(in.evidence()).containsExactly("/asOf");
        assertThat(in.concludes()).containsExactly("duties=ASSESS_RISK");
        assertThat(in.restsOn()).containsExactly(1);
    }
}
