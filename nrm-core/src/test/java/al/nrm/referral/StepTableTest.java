package al.nrm.referral;

import static al.nrm.referral.InventedHistory.ALWAYS;
import static al.nrm.referral.InventedHistory.NGO;
import static al.nrm.referral.InventedHistory.SHELTER;
import static al.nrm.referral.InventedHistory.START;
import static al.nrm.referral.InventedHistory.advised;
import static al.nrm.referral.InventedHistory.consent;
import static al.nrm.referral.InventedHistory.referred;
import static al.nrm.referral.InventedHistory.step;
import static al.nrm.referral.InventedHistory.table;
import static al.nrm.referral.InventedHistory.under;
import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.casefile.Agency;
import al.nrm.casefile.FormalIdentification;
import al.nrm.decision.Decision;
import al.nrm.decision.Duty;
import al.nrm.decision.DutyAction;
import al.nrm.decision.TreatAs;
import al.nrm.event.Actor;
import al.nrm.event.DutyKey;
import al.nrm.event.EventContent;
import al.nrm.event.EventContent.Closed;
import al.nrm.event.EventContent.ConsentGiven.ConsentAnswer;
import al.nrm.event.EventContent.ConsentGiven.Purpose;
import al.nrm.event.EventContent.Done;
import al.nrm.event.EventContent.Kind;
import al.nrm.event.Stage;
import al.nrm.fixture.InventedValues;
import al.nrm.law.Citation;
import al.nrm.law.InForce;
import al.nrm.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which steps a table lets an agency take, and why it refuses others. All cases are invented. */
class StepTableTest {
    private static final Optional<Stage> NOWHERE = Optional.empty();
    private static final DutyKey RISK = new DutyKey(DutyAction.ASSESS_RISK, Optional.empty());
    private static final Actor HEAD = new Actor(Agency.NGO, Optional.of("head of service"));

    @Test
    void a_step_that_the_table_does_not_know_is_refused() {
        String unknown = "/2: The table of steps does not know this step.";
        EventContent toAssistance = new EventContent.StageEntered(Stage.ASSISTANCE);
        assertThat(of().refusal(1, toAssistance)).containsExactly(unknown);
        assertThat(of(step(Kind.STAGE, Optional.of(Stage.REFERRAL))).refusal(1, toAssistance))
                .containsExactly(unknown);
        Step ended = step(
                Kind.STAGE,
                Set.of(),
                Set.of(),
                Optional.of(Stage.ASSISTANCE),
                Set.of(),
                InForce.of(ALWAYS.from(), Optional.of(LocalDate.of(2026, 1, 1))));
        assertThat(of(ended).refusal(1, toAssistance)).containsExactly(unknown);
        assertThat(of(ended).history().allowedNext(Agency.NGO, START)).isEmpty();
        assertThat(of(step(Kind.STAGE, Optional.of(Stage.ASSISTANCE))).refusal(1, toAssistance))
                .isEmpty();
    }

    @Test
    void a_step_on_a_referral_needs_a_referral_in_the_right_state() {
        Step resume = step(Kind.RESUMED, Set.of(), Set.of(ReferralProgress.State.SUSPENDED), NOWHERE, Set.of(), ALWAYS);
        InventedHistory told = of(resume, step(Kind.REFERRED, NOWHERE), step(Kind.SUSPENDED, NOWHERE));
        assertThat(told.refusal(1, new EventContent.Resumed("r1"))).containsExactly("/2: This referral was not sent.");
        assertThat(told.refusal(1, new EventContent.Suspended("r1")))
                .containsExactly("/2: This referral was not sent.");
        told.then(1, referred("r1", SHELTER)).then(1, referred("r2", SHELTER));
        assertThat(told.refusal(2, new EventContent.Resumed("r1")))
                .containsExactly("/4: This step cannot be taken from the present state.");
        told.then(2, new EventContent.Suspended("r2"));
        assertThat(told.refusal(3, new EventContent.Resumed("r2"))).isEmpty();
        assertThat(told.history().allowedNext(Agency.NGO, START.plusHours(3)))
                .contains(new StepTable.Allowed(resume, Optional.of("r2")))
                .doesNotContain(new StepTable.Allowed(resume, Optional.of("r1")));
    }

    @Test
    void a_referral_is_sent_once_and_follows_only_one_that_was_sent() {
        InventedHistory told = of(step(Kind.REFERRED, NOWHERE)).then(1, referred("r1", SHELTER));
        assertThat(told.refusal(2, referred("r1", SHELTER)))
                .containsExactly("/3/referral: A referral with this id was sent before.");
        assertThat(told.refusal(2, new EventContent.Referred("r2", SHELTER, Optional.empty(), Optional.of("r7"))))
                .containsExactly("/3/after: This referral was not sent.");
    }

    @Test
    void an_agency_without_a_possible_step_is_told_so_with_the_refusal() {
        Step ofPolice = step(
                Kind.STAGE,
                Set.of(Stage.INITIAL_IDENTIFICATION),
                Set.of(),
                Optional.of(Stage.REFERRAL),
                Set.of(Agency.ANTI_TRAFFICKING_POLICE),
                ALWAYS);
        InventedHistory told = of(ofPolice);
        HistoryLine line = told.line(1, 1, NGO, new EventContent.StageEntered(Stage.REFERRAL));
        var problem = told.history().append(line).problems().get(0);
        assertThat(problem.what().en()).isEqualTo("This agency does not take this step.");
        assertThat(problem.hint().orElseThrow().en()).isEqualTo("This agency has no possible step at this moment.");
        assertThat(told.history().instead(line.event().orElseThrow())).isEmpty();
        assertThat(told.history().allowedNext(Agency.ANTI_TRAFFICKING_POLICE, START))
                .containsExactly(new StepTable.Allowed(ofPolice, Optional.empty()));
    }

    @Test
    void a_possible_step_to_a_stage_is_named_with_the_stage() {
        InventedHistory told = of(step(Kind.STAGE, Optional.of(Stage.REFERRAL)));
        HistoryLine line = told.line(1, 1, NGO, new EventContent.StageEntered(Stage.RETURN));
        assertThat(told.history()
                        .append(line)
                        .problems()
                        .get(0)
                        .hint()
                        .orElseThrow()
                        .en())
                .startsWith("Possible now: STAGE (")
                .endsWith("→ REFERRAL");
    }

    @Test
    void a_step_from_one_stage_is_not_taken_from_another_and_a_closed_case_is_only_opened_again() {
        Step fromRisk = step(Kind.PLANNED, Set.of(Stage.ASSISTANCE), Set.of(), NOWHERE, Set.of(), ALWAYS);
        Step close = step(Kind.CLOSED, NOWHERE);
        Step reopen = step(Kind.REOPENED, Set.of(Stage.CLOSED), Set.of(), NOWHERE, Set.of(), ALWAYS);
        InventedHistory told = of(fromRisk, close, reopen, step(Kind.STAGE, Optional.of(Stage.ASSISTANCE)));
        EventContent plan = new EventContent.Planned(List.of());
        assertThat(told.refusal(1, plan)).containsExactly("/2: This step cannot be taken from the present state.");
        told.then(1, new EventContent.StageEntered(Stage.ASSISTANCE)).then(2, plan);
        told.then(3, new Closed(Closed.Reason.DIED, NGO));
        assertThat(told.refusal(4, plan)).containsExactly("/5: This step cannot be taken from the present state.");
        assertThat(told.history().allowedNext(Agency.NGO, START.plusHours(4)))
                .extracting(StepTable.Allowed::step)
                .containsExactly(reopen);
        assertThat(fromRisk.startsIn(Set.of(Stage.ASSISTANCE, Stage.RETURN))).isTrue();
        assertThat(fromRisk.startsIn(Set.of(Stage.RETURN))).isFalse();
        assertThat(close.startsIn(Set.of(Stage.CLOSED))).isFalse();
    }

    @Test
    void a_step_that_needs_the_risk_assessed_waits_until_that_is_done() {
        InventedHistory told = of(
                        step(Kind.PLANNED, NOWHERE, Step.Requirement.RISK_ASSESSED),
                        step(Kind.ADVISED, NOWHERE),
                        step(Kind.DONE, NOWHERE))
                .then(1, advised(advice(DutyAction.ASSESS_AGE, DutyAction.ASSESS_RISK)));
        EventContent plan = new EventContent.Planned(List.of());
        assertThat(told.refusal(2, plan)).containsExactly("/3: The risk assessment must be done first.");
        assertThat(kinds(told, 2)).doesNotContain(Kind.PLANNED);
        told.then(2, new Done(RISK, Optional.empty()));
        assertThat(told.refusal(3, plan)).isEmpty();
        assertThat(kinds(told, 3)).contains(Kind.PLANNED);
    }

    @Test
    void a_case_is_closed_when_no_task_is_open_that_must_be_closed_first() {
        List<Step> steps = new ArrayList<>(List.of(
                step(Kind.CLOSED, NOWHERE, Step.Requirement.NO_OPEN_TASK),
                step(Kind.ADVISED, NOWHERE),
                step(Kind.DONE, NOWHERE)));
        InventedHistory told = closingUnder(
                        steps, new ClosingTerms(Set.of(DutyAction.ASSESS_RISK), Set.of(), List.of()))
                .then(1, advised(advice(DutyAction.ASSESS_AGE, DutyAction.ASSESS_RISK)));
        Closed reached = new Closed(Closed.Reason.GOALS_REACHED, HEAD);
        assertThat(told.refusal(2, reached)).containsExactly("/3: Tasks that must be closed first are still open.");
        told.then(2, new Done(RISK, Optional.empty()));
        assertThat(told.refusal(3, reached)).isEmpty();
        assertThat(told.at(3).openTasks())
                .extracting(task -> task.duty().action())
                .containsExactly(DutyAction.ASSESS_AGE);
    }

    @Test
    void a_case_is_closed_by_two_persons_of_different_role_or_agency() {
        InventedHistory told = of(step(Kind.CLOSED, NOWHERE, Step.Requirement.TWO_PAIRS_OF_EYES));
        assertThat(told.refusal(1, new Closed(Closed.Reason.GOALS_REACHED, NGO)))
                .containsExactly("/2: A second person of another role or agency is needed.");
        assertThat(told.refusal(1, new Closed(Closed.Reason.GOALS_REACHED, HEAD)))
                .isEmpty();
        assertThat(told.refusal(
                        1, new Closed(Closed.Reason.GOALS_REACHED, new Actor(Agency.STATE_SOCIAL_SERVICE, NGO.role()))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Closed.Reason.class)
    void the_reasons_that_the_table_names_are_accepted_only_after_the_risk_was_assessed(Closed.Reason reason) {
        List<Step> steps = List.of(step(Kind.CLOSED, NOWHERE), step(Kind.ADVISED, NOWHERE), step(Kind.DONE, NOWHERE));
        ClosingTerms terms =
                new ClosingTerms(Set.of(), Set.of(Closed.Reason.RETURNED, Closed.Reason.PERSON_LEFT), List.of());
        InventedHistory told = closingUnder(steps, terms);
        Closed closed = new Closed(reason, HEAD);
        assertThat(told.refusal(1, closed))
                .isEqualTo(
                        terms.riskAssessed().contains(reason)
                                ? List.of("/2: The risk assessment must be done first.")
                                : List.of());
        told.then(1, advised(advice(DutyAction.ASSESS_RISK))).then(2, new Done(RISK, Optional.empty()));
        assertThat(told.refusal(3, closed)).isEmpty();
    }

    private static InventedHistory closingUnder(List<Step> steps, ClosingTerms terms) {
        return under(InventedHistory.rules(new StepTable(steps, terms, List.of(), Optional.empty(), Optional.empty())));
    }

    @Test
    void an_adult_is_formally_identified_at_their_request_and_a_child_without_it() {
        EventContent identified = new EventContent.Identified(FormalIdentification.Outcome.VICTIM, List.of());
        Step[] steps = {
            step(Kind.IDENTIFIED, NOWHERE, Step.Requirement.REQUESTED_OR_CHILD),
            step(Kind.ADVISED, NOWHERE),
            step(Kind.CONSENT, NOWHERE)
        };
        InventedHistory adult = of(steps)
                .then(
                        1,
                        advised(InventedValues.decision().treatAs(TreatAs.ADULT).build()));
        assertThat(adult.refusal(2, identified))
                .containsExactly("/3: Formal identification takes place only on the person's request.");
        adult.then(2, consent(Purpose.FORMAL_IDENTIFICATION, ConsentAnswer.YES));
        assertThat(adult.refusal(3, identified)).isEmpty();
        InventedHistory child = of(steps)
                .then(
                        1,
                        advised(InventedValues.decision()
                                .treatAs(TreatAs.PRESUMED_CHILD)
                                .build()));
        assertThat(child.refusal(2, identified)).isEmpty();
        assertThat(of(steps).refusal(1, identified)).hasSize(1);
    }

    @Test
    void one_of_two_steps_of_a_kind_is_enough_where_the_other_lacks_something() {
        InventedHistory told =
                of(step(Kind.PLANNED, NOWHERE, Step.Requirement.RISK_ASSESSED), step(Kind.PLANNED, NOWHERE));
        assertThat(told.refusal(1, new EventContent.Planned(List.of()))).isEmpty();
    }

    @Test
    void nothing_is_possible_before_the_case_was_opened() {
        InventedHistory told = of(step(Kind.PLANNED, NOWHERE));
        assertThat(told.history().allowedNext(Agency.NGO, START.minusHours(1))).isEmpty();
        assertThat(told.history().allowedNext(Agency.NGO, START)).hasSize(1);
        assertThat(table(List.of())).isEqualTo(StepTable.EMPTY);
    }

    @Test
    void a_step_rests_on_policy_alone_where_it_cites_nothing_else() {
        assertThat(cited().policy()).isTrue();
        assertThat(cited("policy").policy()).isTrue();
        assertThat(cited("policy", "invented-law").policy()).isFalse();
    }

    private static Step cited(String... sources) {
        return new Step(
                "invented",
                Text.of("i shpikur", "invented"),
                Kind.PLANNED,
                Set.of(),
                Set.of(),
                NOWHERE,
                Set.of(),
                Set.of(),
                List.of(sources).stream().map(source -> Citation.of(source, "")).toList(),
                ALWAYS);
    }

    private static List<Kind> kinds(InventedHistory told, int hour) {
        return told.history().allowedNext(Agency.NGO, START.plusHours(hour)).stream()
                .map(allowed -> allowed.step().kind())
                .toList();
    }

    private static InventedHistory of(Step... steps) {
        return under(InventedHistory.rules(table(List.of(steps))));
    }

    private static Decision advice(DutyAction... actions) {
        Decision.Builder advice = InventedValues.decision();
        for (DutyAction action : actions) {
            advice.addDuties(Duty.builder().action(action).actor(Agency.NGO).build());
        }
        return advice.build();
    }
}
