package al.nrm.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import al.nrm.casefile.Agency;
import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Observation;
import al.nrm.casefile.Person;
import al.nrm.casefile.Situation;
import al.nrm.decision.CitedSource;
import al.nrm.decision.Decision;
import al.nrm.decision.Duty;
import al.nrm.decision.DutyAction;
import al.nrm.decision.Elements;
import al.nrm.decision.Reason;
import al.nrm.decision.Safeguard;
import al.nrm.decision.SafeguardCode;
import al.nrm.decision.Urgency;
import al.nrm.fixture.InventedValues;
import al.nrm.text.Text;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionComparisonTest {
    private static Reason reason(String rule, String concludes, String... evidence) {
        return Reason.builder()
                .rule(rule)
                .sentence(Text.of("Fjali", "Sentence"))
                .addConcludes(concludes)
                .addEvidence(evidence)
                .build();
    }

    private static final Decision BEFORE = InventedValues.decision()
            .addReasons(reason("age.rule", "treatAs=CHILD", "/person/age"))
            .build();

    private static final Decision AFTER = InventedValues.decision()
            .urgency(Urgency.IMMEDIATE)
            .elements(Elements.builder()
                    .act(Answer.YES)
                    .means(Answer.YES)
                    .purpose(Answer.YES)
                    .build())
            .addDuties(Duty.builder()
                    .action(DutyAction.ASSESS_RISK)
                    .actor(Agency.STATE_SOCIAL_SERVICE)
                    .addReasons(1)
                    .build())
            .addSafeguards(Safeguard.builder()
                    .code(SafeguardCode.MEDICAL_FIRST)
                    .addReasons(1)
                    .build())
            .addReasons(
                    reason("age.rule", "treatAs=CHILD", "/person/age"),
                    reason("urgency.danger", "urgency=IMMEDIATE", "/situation/immediateDanger", "/situation/pregnant"))
            .build();

    private static CaseFile file(Answer danger) {
        return InventedValues.caseFile()
                .person(Person.builder().age(12).build())
                .addObservations(Observation.of("act.recruited", Answer.YES))
                .situation(Situation.builder().immediateDanger(danger).build())
                .build();
    }

    @Test
    void the_same_decision_has_no_change() {
        DecisionComparison compared = DecisionComparison.compare(BEFORE, BEFORE);
        assertThat(compared.changes()).isEmpty();
        assertThat(compared.facts()).isEmpty();
    }

    @Test
    void each_key_that_changes_is_named_with_its_values_and_the_facts_of_changed_reasons() {
        DecisionComparison compared = DecisionComparison.compare(BEFORE, AFTER);
        assertThat(compared.changes())
                .extracting(KeyChange::key)
                .contains("urgency", "elements.means", "duties", "safeguards")
                .doesNotContain("status", "treatAs", "elements.act");
        assertThat(compared.changes())
                .filteredOn(change -> change.key().equals("urgency"))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.before()).isEqualTo("URGENT");
                    assertThat(change.after()).isEqualTo("IMMEDIATE");
                });
        assertThat(compared.facts()).containsExactly("/situation/immediateDanger", "/situation/pregnant");
    }

    @Test
    void beside_the_cases_only_corrected_facts_are_named() {
        DecisionComparison compared = DecisionComparison.compare(BEFORE, file(Answer.UNKNOWN), AFTER, file(Answer.YES));
        assertThat(compared.facts()).containsExactly("/situation/immediateDanger");
    }

    @Test
    void decisions_of_two_cases_are_not_compared() {
        Decision other = Decision.builder().from(AFTER).caseId("invented-2").build();
        assertThatThrownBy(() -> DecisionComparison.compare(BEFORE, other))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DecisionComparison.compare(other, file(Answer.YES), other, file(Answer.YES)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_summary_counts_cases_keys_and_causes() {
        ComparisonSummary summary = new ComparisonSummary();
        summary.compared();
        summary.compared();
        assertThat(summary.cases()).isEqualTo(2);
        assertThat(summary.changed()).isZero();
        assertThat(List.of(summary.byKey(), summary.byRule(), summary.byParameter(), summary.bySource()))
                .allSatisfy(counts -> assertThat(counts).isEmpty());
    }

    @Test
    void a_reason_that_read_or_concluded_something_else_is_gone_and_its_new_form_has_come() {
        Reason was = BEFORE.reasons().get(0);
        List<Reason> others = List.of(
                reason("age.rule", "treatAs=CHILD", "/person/birthDate"),
                reason("age.rule", "treatAs=ADULT", "/person/age"),
                Reason.builder()
                        .from(was)
                        .sentence(Text.of("Tjetër", "Another"))
                        .build(),
                Reason.builder()
                        .from(was)
                        .addCitations(CitedSource.builder()
                                .source("invented-law")
                                .pinpoint("")
                                .from(LocalDate.of(2016, 1, 1))
                                .verified(false)
                                .build())
                        .build());
        for (Reason other : others) {
            Decision after =
                    Decision.builder().from(BEFORE).reasons(List.of(other)).build();
            DecisionComparison compared = DecisionComparison.compare(BEFORE, after);
            assertThat(compared.removedReasons()).containsExactly(was);
            assertThat(compared.addedReasons()).containsExactly(other);
        }
        Decision renumbered = Decision.builder()
                .from(BEFORE)
                .reasons(List.of(
                        reason("other.rule", "evidence=LIMITED"),
                        Reason.builder().from(was).addRestsOn(0).build()))
                .build();
        assertThat(DecisionComparison.compare(BEFORE, renumbered).removedReasons())
                .isEmpty();
        assertThat(DecisionComparison.compare(BEFORE, AFTER).addedReasons())
                .extracting(Reason::rule)
                .containsExactly("urgency.danger");
    }
}
