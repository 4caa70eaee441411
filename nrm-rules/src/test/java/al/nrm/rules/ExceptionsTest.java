package al.nrm.rules;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Service;
import al.nrm.casefile.Situation;
import al.nrm.decision.Decision;
import al.nrm.decision.Due;
import al.nrm.decision.Duty;
import al.nrm.decision.DutyAction;
import al.nrm.decision.Pathway;
import al.nrm.decision.Reason;
import al.nrm.decision.ServicePlan;
import al.nrm.decision.Urgency;
import al.nrm.fixture.InventedValues;
import al.nrm.inquiry.CandidateRule;
import al.nrm.inquiry.WhyNot;
import al.nrm.rules.fixture.Pack;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Where a rule and one that it overrides both hold, the other's conclusion falls away, and the decision tells it. */
class ExceptionsTest {
    private static final String LIMIT = """

            deadline.later:
              meaning: { sq: "Afat i shpikur", en: "An invented time limit" }
              unit: duration
              values:
                - { from: 2005-07-18, value: P9D, source: policy, verified: true }
            """;
    private static final ReferralRules RULES = Pack.smallest()
            .adding("parameters.yaml", LIMIT)
            .with(
                    "criteria/added.drl",
                    String.join(
                            "\n",
                            rule("risk", "", "priorVictim == Answer.YES", """
                            conclude.duty( Duty.ASSESS_RISK, "deadline.assess-risk" );
                              conclude.safeguard( Safeguard.MEDICAL_FIRST );"""),
                            rule(
                                    "a.exception",
                                    "@overrides(\"risk\")",
                                    "pregnant == Answer.YES",
                                    "conclude.duty( Duty.ASSESS_RISK, \"deadline.later\" );"),
                            rule(
                                    "z.exception.to.the.exception",
                                    "@overrides(\"a.exception\")",
                                    "accompanied == Answer.YES",
                                    "conclude.duty( Duty.ASSESS_RISK );"),
                            rule(
                                    "calm",
                                    "@overrides(\"urgency.danger; urgency.standard\")",
                                    "asylumClaim == Answer.YES",
                                    "conclude.urgency( Urgency.URGENT );"),
                            rule("late", "", "", "conclude.pathway( Pathway.INFORMATION );")
                                    .replace("Situation(  )", "Case( indicated == Answer.NO )"),
                            rule(
                                    "early",
                                    "@overrides(\"late\")",
                                    "medicalEmergency == Answer.YES",
                                    "conclude.pathway( Pathway.MEDICAL_EMERGENCY );"),
                            rule(
                                    "needs.later",
                                    "@overrides(\"needs\")",
                                    "accompanied == Answer.NO",
                                    "conclude.service( Service.LEGAL_AID );")))
            .load();

    private static String rule(String id, String overrides, String situation, String then) {
        return """
                rule "%s"
                  @sq("Rregull prove.")
                  @en("A rule for a test.")
                  @cite("policy")
                  @inForce("2005-07-18..")
                  %s
                when
                  Situation( %s )
                then
                  %s
                end
                """.formatted(id, overrides, situation, then);
    }

    private static CaseFile file(Situation situation) {
        return InventedValues.caseFile()
                .asOf(LocalDate.of(2026, 1, 1))
                .situation(situation)
                .needs(Set.of(Service.MEDICAL))
                .build();
    }

    private static Situation.Builder prior() {
        return Situation.builder().priorVictim(Answer.YES);
    }

    private static Decision decide(Situation.Builder situation) {
        return RULES.decide(file(situation.build()));
    }

    private static Optional<String> limit(Decision decision) {
        return decision.duties().stream()
                .filter(duty -> duty.action().equals(DutyAction.ASSESS_RISK))
                .findFirst()
                .orElseThrow()
                .due()
                .map(Due::parameter);
    }

    private static Reason reason(Decision decision, String rule) {
        return decision.reasons().stream()
                .filter(reason -> reason.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void without_its_exception_a_rule_says_what_it_says() {
        Decision decision = decide(prior());
        assertThat(limit(decision)).contains("deadline.assess-risk");
        assertThat(reason(decision, "risk").setAside()).isEmpty();
        assertThat(reason(decision, "risk").setAsideBy()).isEmpty();
    }

    @Test
    void where_both_hold_the_longer_limit_of_the_exception_counts_and_only_the_same_duty_falls_away() {
        Decision decision = decide(prior().pregnant(Answer.YES));
        assertThat(limit(decision)).contains("deadline.later");
        Reason risk = reason(decision, "risk");
        assertThat(risk.concludes()).containsExactly("safeguards=MEDICAL_FIRST");
        assertThat(risk.setAside()).containsExactly("duties=ASSESS_RISK");
        assertThat(risk.setAsideBy()).containsExactly("a.exception");
        assertThat(risk.parameters()).isEmpty();
        Duty duty = decision.duties().get(0);
        assertThat(duty.reasons())
                .extracting(index -> decision.reasons().get(index).rule())
                .containsExactly("a.exception");
        assertThat(decision.unverified()).doesNotContain("deadline.assess-risk");
    }

    @Test
    void an_exception_that_is_itself_set_aside_still_sets_aside_what_it_overrides() {
        Decision decision = decide(prior().pregnant(Answer.YES).accompanied(Answer.YES));
        assertThat(limit(decision)).isEmpty();
        assertThat(reason(decision, "risk").setAsideBy()).containsExactly("a.exception");
        assertThat(reason(decision, "a.exception").setAsideBy()).containsExactly("z.exception.to.the.exception");
        assertThat(reason(decision, "a.exception").concludes()).isEmpty();
    }

    @Test
    void a_key_of_one_value_gets_the_value_of_the_exception() {
        assertThat(decide(prior().immediateDanger(Answer.YES).asylumClaim(Answer.YES))
                        .urgency())
                .isEqualTo(Urgency.URGENT);
        assertThat(decide(prior().asylumClaim(Answer.YES)).urgency()).isEqualTo(Urgency.URGENT);
        assertThat(decide(prior().immediateDanger(Answer.YES)).urgency()).isEqualTo(Urgency.IMMEDIATE);
    }

    @Test
    void needs_that_a_rule_passes_on_fall_away_before_the_services_of_its_exception() {
        Decision decision = decide(prior().accompanied(Answer.NO));
        assertThat(decision.services()).extracting(ServicePlan::service).containsExactly(Service.LEGAL_AID);
        assertThat(reason(decision, "needs").setAside()).containsExactly("services=MEDICAL");
        assertThat(decide(prior().accompanied(Answer.YES)).services())
                .extracting(ServicePlan::service)
                .containsExactly(Service.MEDICAL);
    }

    @Test
    void an_exception_that_is_read_before_the_rule_that_it_overrides_sets_it_aside_all_the_same() {
        assertThat(decide(prior()).pathways()).containsExactly(Pathway.INFORMATION);
        Decision decision = decide(prior().medicalEmergency(Answer.YES));
        assertThat(decision.pathways()).containsExactly(Pathway.MEDICAL_EMERGENCY);
        assertThat(reason(decision, "late").setAside()).containsExactly("pathways=INFORMATION");
        assertThat(reason(decision, "late").setAsideBy()).containsExactly("early");
    }

    @Test
    void why_not_names_the_rule_that_holds_and_the_exception_that_sets_it_aside() {
        WhyNot whyNot = RULES.whyNot(
                file(prior().immediateDanger(Answer.YES).asylumClaim(Answer.YES).build()), "urgency", "IMMEDIATE");
        assertThat(whyNot.holds()).isFalse();
        assertThat(whyNot.because().en())
                .startsWith("The rule \"urgency.danger\" holds, but its conclusion is set aside by the exception"
                        + " \"calm\".");
        assertThat(whyNot.because().sq())
                .startsWith("Rregulli \"urgency.danger\" vlen, por përfundimin e tij e mënjanon përjashtimi \"calm\".");
        assertThat(whyNot.rules())
                .filteredOn(rule -> rule.rule().equals("urgency.danger"))
                .singleElement()
                .extracting(CandidateRule::setAsideBy)
                .isEqualTo(List.of("calm"));
    }
}
