package al.nrm.decision;

import static org.assertj.core.api.Assertions.assertThat;

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

    private static final Decision DECISION = Decisions.invented()
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
        Decision circle = Decisions.invented()
                .addReasons(
                        reason("one", List.of("urgency=URGENT"), List.of(1, 9)),
                        reason("other", List.of("evidence=NONE"), List.of(0)))
                .build();
        ExplainedReason one =
                circle.explain("urgency=URGENT").orElseThrow().reasons().get(0);
        assertThat(one.restsOn()).hasSize(1);
        assertThat(one.restsOn().get(0).restsOn()).isEmpty();
    }
}
