package al.nrm.referral;

import static al.nrm.referral.InventedHistory.ALWAYS;
import static al.nrm.referral.InventedHistory.NGO;
import static al.nrm.referral.InventedHistory.RULES;
import static al.nrm.referral.InventedHistory.SHELTER;
import static al.nrm.referral.InventedHistory.START;
import static al.nrm.referral.InventedHistory.advised;
import static al.nrm.referral.InventedHistory.anyStep;
import static al.nrm.referral.InventedHistory.opened;
import static al.nrm.referral.InventedHistory.option;
import static al.nrm.referral.InventedHistory.referred;
import static al.nrm.referral.InventedHistory.under;
import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.casefile.Agency;
import al.nrm.casefile.Service;
import al.nrm.comparison.DecisionComparison;
import al.nrm.decision.Decision;
import al.nrm.decision.Due;
import al.nrm.decision.Duty;
import al.nrm.decision.DutyAction;
import al.nrm.decision.Reason;
import al.nrm.decision.ServiceOption;
import al.nrm.decision.ServicePlan;
import al.nrm.decision.Status;
import al.nrm.document.CanonicalJson;
import al.nrm.document.DecisionDocument;
import al.nrm.event.DutyKey;
import al.nrm.event.EventContent;
import al.nrm.event.EventContent.Answered;
import al.nrm.event.EventContent.Closed;
import al.nrm.event.EventContent.Done;
import al.nrm.event.EventContent.Moot;
import al.nrm.event.EventContent.Overridden;
import al.nrm.event.EventContent.Planned;
import al.nrm.event.EventContent.Reviewed;
import al.nrm.event.Recipient;
import al.nrm.event.Stage;
import al.nrm.fixture.InventedValues;
import al.nrm.law.Counting;
import al.nrm.law.InForce;
import al.nrm.law.Parameter;
import al.nrm.law.TimeLimit;
import al.nrm.text.Text;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is to be done in a case, until when, and what follows where it is not. All cases are invented. */
class TasksTest {
    private static final String LIMIT = "deadline.invented";
    private static final DutyKey RISK = new DutyKey(DutyAction.ASSESS_RISK, Optional.empty());
    private static final DutyKey AGE = new DutyKey(DutyAction.ASSESS_AGE, Optional.empty());

    @Test
    void the_tasks_of_an_advice_are_listed_by_their_limit_those_without_one_last() {
        Decision decision = advice(duty(AGE), duty(RISK, "P5D"), duty(DutyAction.PLAN_SAFETY, TimeLimit.IMMEDIATELY));
        InventedHistory told = opened().then(1, advised(decision));
        assertThat(told.at(1).tasks())
                .extracting(task -> task.duty().action())
                .containsExactly(DutyAction.PLAN_SAFETY, DutyAction.ASSESS_RISK, DutyAction.ASSESS_AGE);
        assertThat(told.at(1).tasks())
                .extracting(Task::until)
                .containsExactly(
                        Optional.of(START.plusHours(1)),
                        Optional.of(START.plusHours(1).plusDays(5)),
                        Optional.empty());
        assertThat(told.at(1).tasks()).extracting(Task::state).containsOnly(Task.State.OPEN);
        assertThat(told.at(2).tasks())
                .extracting(Task::state)
                .containsExactly(Task.State.OVERDUE, Task.State.OPEN, Task.State.OPEN);
        assertThat(told.at(2).openTasks()).hasSize(3);
    }

    @Test
    void a_limit_counts_from_the_moment_at_which_the_facts_were_recorded() {
        InventedHistory told =
                opened("recordedAt", "2026-03-02T08:00:00+01:00").then(1, advised(advice(duty(RISK, "PT24H"))));
        assertThat(told.at(1).tasks().get(0).until()).contains(START.plusHours(23));
    }

    @Test
    void a_limit_that_ends_on_a_saturday_ends_there_or_at_the_close_of_monday_as_the_law_counts() {
        Decision decision = advice(duty(RISK, "P5D"));
        InventedHistory calendar = under(InventedHistory.rules(anyStep(), limit(Counting.CALENDAR, "P5D")))
                .then(0, advised(decision));
        InventedHistory administrative = under(InventedHistory.rules(anyStep(), limit(Counting.ADMINISTRATIVE, "P5D")))
                .then(0, advised(decision));
        int sunday = 6 * 24;
        assertThat(calendar.at(sunday).tasks().get(0).state()).isEqualTo(Task.State.OVERDUE);
        assertThat(administrative.at(sunday).tasks().get(0).state()).isEqualTo(Task.State.OPEN);
        assertThat(administrative.at(sunday).tasks().get(0).until())
                .contains(OffsetDateTime.parse("2026-03-09T23:59:59+01:00"));
        assertThat(administrative.at(sunday + 48).tasks().get(0).state()).isEqualTo(Task.State.OVERDUE);
    }

    @Test
    void a_task_is_closed_when_it_is_done_and_stays_so_when_the_advice_is_given_again() {
        InventedHistory told = opened().then(1, advised(advice(duty(RISK, "P1D"), duty(AGE))))
                .then(2, new Done(RISK, Optional.empty()))
                .then(3, new Moot(AGE, Moot.Reason.PERSON_DECLINES))
                .then(4, advised(advice(duty(RISK, "P1D"), duty(AGE))));
        assertThat(told.at(100).openTasks()).isEmpty();
        assertThat(told.at(100).tasks()).extracting(Task::state).containsExactly(Task.State.DONE, Task.State.MOOT);
        assertThat(told.at(100).tasks())
                .extracting(Task::closed)
                .containsExactly(Optional.of(START.plusHours(2)), Optional.of(START.plusHours(3)));
        assertThat(told.at(100).tasks().get(1).moot()).contains(Moot.Reason.PERSON_DECLINES);
    }

    @Test
    void a_task_that_a_later_advice_no_longer_has_is_moot_and_comes_back_with_the_duty() {
        InventedHistory told = opened().then(1, advised(advice(duty(RISK, "P1D"))))
                .then(2, advised(advice()))
                .then(3, advised(advice(duty(RISK, "P1D"))));
        assertThat(told.at(2).tasks().get(0).state()).isEqualTo(Task.State.MOOT);
        assertThat(told.at(2).tasks().get(0).moot()).contains(Moot.Reason.NO_LONGER_DUE);
        assertThat(told.at(3).tasks().get(0).state()).isEqualTo(Task.State.OPEN);
        assertThat(told.at(3).tasks().get(0).since()).isEqualTo(START.plusHours(3));
        assertThat(told.at(3).tasks().get(0).moot()).isEmpty();
    }

    @Test
    void an_advice_that_is_given_again_brings_a_limit_forward_and_never_puts_it_off() {
        InventedHistory told = opened().then(0, advised(advice(duty(AGE))));
        assertThat(told.at(0).tasks().get(0).until()).isEmpty();
        told.then(1, advised(advice(duty(AGE, "P5D"))));
        assertThat(told.at(1).tasks().get(0).until())
                .contains(START.plusHours(1).plusDays(5));
        told.then(2, advised(advice(duty(AGE, "P9D"))));
        assertThat(told.at(2).tasks().get(0).until())
                .contains(START.plusHours(1).plusDays(5));
        told.then(3, advised(advice(duty(AGE, "P1D"))));
        assertThat(told.at(3).tasks().get(0).until())
                .contains(START.plusHours(3).plusDays(1));
        assertThat(told.at(3).tasks().get(0).since()).isEqualTo(START);
        told.then(4, advised(advice(duty(AGE))));
        assertThat(told.at(4).tasks().get(0).until())
                .contains(START.plusHours(3).plusDays(1));
    }

    @Test
    void a_deed_that_no_advice_asked_for_is_kept_and_named() {
        InventedHistory told = opened().then(1, new Done(RISK, Optional.empty()));
        assertThat(told.at(1).tasks()).isEmpty();
        assertThat(told.at(1).notices())
                .containsExactly(new HistoryNotice(
                        2,
                        Text.of(
                                "Asnjë këshillë para kësaj nuk e përmban këtë detyrë.",
                                "No advice before this has this duty.")));
    }

    @Test
    void an_advice_that_is_kept_elsewhere_counts_only_where_its_hash_is_right() {
        Decision decision = advice(duty(RISK, "P1D"));
        String hash = CanonicalJson.sha256(DecisionDocument.tree(decision));
        EventContent.Advised reference = new EventContent.Advised(
                Optional.empty(),
                Optional.of(new EventContent.Advised.Reference(hash, decision.pack(), LocalDate.of(2026, 3, 2))));
        InventedHistory kept = under(RULES.with(asked -> Optional.of(decision))).then(1, reference);
        assertThat(kept.at(1).advice()).contains(decision);
        assertThat(kept.at(1).notices()).isEmpty();
        InventedHistory lost = opened().then(1, reference);
        InventedHistory forged =
                under(RULES.with(asked -> Optional.of(advice()))).then(1, reference);
        for (InventedHistory missing : List.of(lost, forged)) {
            assertThat(missing.at(1).advice()).isEmpty();
            assertThat(missing.at(1).notices())
                    .extracting(notice -> notice.what().en())
                    .containsExactly("The advice is kept elsewhere and was not found; its duties are missing here.");
        }
    }

    @Test
    void an_overdue_task_is_taken_to_the_agency_that_the_table_names_once_its_grace_is_over() {
        InventedHistory told =
                under(escalating(ALWAYS, RISK.action())).then(0, advised(advice(duty(RISK, "P1D"), duty(AGE))));
        assertThat(turnTo(told, 12)).containsOnly(Optional.empty());
        assertThat(turnTo(told, 25)).containsOnly(Optional.empty());
        assertThat(turnTo(told, 49)).containsExactly(Optional.of(Agency.RESPONSIBLE_AUTHORITY), Optional.empty());
        assertThat(told.history().due(START.plusHours(49)))
                .extracting(DueTask::caseId)
                .containsOnly("invented-1");
    }

    @Test
    void an_escalation_concerns_its_duties_or_all_and_only_while_it_is_in_force() {
        Decision decision = advice(duty(RISK, "P1D"));
        assertThat(turnTo(under(escalating(ALWAYS)).then(0, advised(decision)), 49))
                .containsExactly(Optional.of(Agency.RESPONSIBLE_AUTHORITY));
        assertThat(turnTo(under(escalating(ALWAYS, DutyAction.ASSESS_AGE)).then(0, advised(decision)), 49))
                .containsExactly(Optional.empty());
        InForce later = InForce.from(LocalDate.of(2027, 1, 1));
        assertThat(turnTo(under(escalating(later)).then(0, advised(decision)), 49))
                .containsExactly(Optional.empty());
    }

    @Test
    void a_closed_case_has_nothing_due() {
        InventedHistory told = opened().then(0, advised(advice(duty(RISK, "P1D"))));
        assertThat(told.history().due(START)).hasSize(1);
        told.then(1, new Closed(Closed.Reason.LOST_CONTACT, InventedHistory.NGO));
        assertThat(told.at(1).isClosed()).isTrue();
        assertThat(told.history().due(START.plusHours(1))).isEmpty();
        told.then(2, new EventContent.Reopened(EventContent.Reopened.Reason.NEW_CONTACT));
        assertThat(told.at(2).stage()).contains(Stage.INITIAL_IDENTIFICATION);
        assertThat(told.history().due(START.plusHours(2))).hasSize(1);
    }

    @Test
    void a_referral_may_wait_for_an_answer_as_long_as_the_parameter_says() {
        StepTable table =
                new StepTable(anyStep().steps(), ClosingTerms.NONE, List.of(), Optional.empty(), Optional.of(LIMIT));
        HistoryRules rules = InventedHistory.rules(table, limit(Counting.CALENDAR, "P2D"));
        InventedHistory told =
                under(rules).then(0, referred("r1", SHELTER)).then(60, new Answered("r1", true, Optional.empty()));
        ReferralProgress waiting = progress(told, 1, "r1");
        assertThat(rules.isUnanswered(waiting, START.plusHours(47))).isFalse();
        assertThat(rules.isUnanswered(waiting, START.plusHours(49))).isTrue();
        assertThat(rules.isUnanswered(progress(told, 60, "r1"), START.plusHours(99)))
                .isFalse();
        assertThat(RULES.isUnanswered(waiting, START.plusHours(99))).isFalse();
        assertThat(InventedHistory.rules(table).isUnanswered(waiting, START.plusHours(99)))
                .isFalse();
    }

    @Test
    void a_case_may_be_erased_when_the_time_of_keeping_is_over_and_never_without_one() {
        StepTable table =
                new StepTable(anyStep().steps(), ClosingTerms.NONE, List.of(), Optional.of(LIMIT), Optional.empty());
        assertThat(InventedHistory.rules(table, limit(Counting.CALENDAR, "P2Y")).erasableFrom(START))
                .contains(START.plusYears(2));
        assertThat(InventedHistory.rules(table, limit(Counting.CALENDAR, TimeLimit.IMMEDIATELY))
                        .erasableFrom(START))
                .contains(START);
        assertThat(InventedHistory.rules(table, limit(Counting.CALENDAR, "no limit"))
                        .erasableFrom(START))
                .isEmpty();
        assertThat(InventedHistory.rules(table).erasableFrom(START)).isEmpty();
        assertThat(RULES.erasableFrom(START)).isEmpty();
    }

    @Test
    void a_declined_referral_is_followed_by_the_next_option_that_was_not_yet_asked() {
        Decision decision = InventedValues.decision()
                .addServices(ServicePlan.builder()
                        .service(Service.ACCOMMODATION)
                        .informationOnly(false)
                        .addOptions(
                                option("third-shelter", 3), option("invented-shelter", 1), option("other-shelter", 2))
                        .unmet(false)
                        .build())
                .build();
        InventedHistory told = opened().then(0, advised(decision))
                .then(1, referred("r1", SHELTER))
                .then(2, new Answered("r1", false, Optional.of(Answered.Reason.NO_PLACE)));
        assertThat(told.at(2).nextOptions(Service.ACCOMMODATION))
                .extracting(ServiceOption::provider)
                .containsExactly("other-shelter", "third-shelter");
        assertThat(told.at(2).nextOptions(Service.LEGAL_AID)).isEmpty();
        assertThat(progress(told, 2, "r1").declined()).contains(Answered.Reason.NO_PLACE);
        assertThat(progress(told, 2, "r1").isOpen()).isFalse();
        told.then(
                3,
                new EventContent.Referred(
                        "r2",
                        Recipient.provider("other-shelter"),
                        Optional.of(Service.ACCOMMODATION),
                        Optional.of("r1")));
        assertThat(progress(told, 3, "r2").after()).contains("r1");
        assertThat(progress(told, 3, "r2").isOpen()).isTrue();
    }

    @Test
    void a_service_is_started_suspended_resumed_and_ended_with_its_outcome() {
        InventedHistory told = opened().then(1, referred("r1", SHELTER))
                .then(2, new Answered("r1", true, Optional.empty()))
                .then(3, new EventContent.Started("r1"))
                .then(4, new EventContent.Suspended("r1"))
                .then(5, new EventContent.Resumed("r1"))
                .then(6, new EventContent.Ended("r1", EventContent.Ended.Outcome.DELIVERED, Optional.empty()));
        assertThat(List.of(1, 2, 3, 4, 5, 6))
                .extracting(hour -> progress(told, hour, "r1").state())
                .containsExactly(
                        ReferralProgress.State.SENT,
                        ReferralProgress.State.ACCEPTED,
                        ReferralProgress.State.STARTED,
                        ReferralProgress.State.SUSPENDED,
                        ReferralProgress.State.STARTED,
                        ReferralProgress.State.ENDED);
        assertThat(progress(told, 6, "r1").outcome()).contains(EventContent.Ended.Outcome.DELIVERED);
        assertThat(progress(told, 6, "r1").since()).isEqualTo(START.plusHours(6));
        assertThat(progress(told, 6, "r1").isOpen()).isFalse();
    }

    @Test
    void a_plan_and_its_next_review_replace_those_before() {
        Planned.Goal housing = new Planned.Goal(Planned.Topic.HOUSING, List.of(), Optional.empty());
        Planned.Goal health = new Planned.Goal(Planned.Topic.HEALTH, List.of(), Optional.empty());
        LocalDate next = LocalDate.of(2026, 9, 1);
        InventedHistory told = opened().then(1, new Planned(List.of(housing)))
                .then(2, new Planned(List.of(health)))
                .then(3, new Reviewed(List.of(), Optional.of(next), al.nrm.casefile.Answer.NO));
        assertThat(told.at(1).plan()).containsExactly(housing);
        assertThat(told.at(3).plan()).containsExactly(health);
        assertThat(told.at(2).nextReview()).isEmpty();
        assertThat(told.at(3).nextReview()).contains(next);
    }

    @Test
    void an_outcome_of_formal_identification_becomes_a_fact_with_the_day_in_tirana() {
        InventedHistory told = opened().then(
                        15,
                        new EventContent.Identified(
                                al.nrm.casefile.FormalIdentification.Outcome.VICTIM,
                                List.of(Agency.STATE_SOCIAL_SERVICE, Agency.ANTI_TRAFFICKING_POLICE)))
                .then(16, new EventContent.StageEntered(Stage.ASSISTANCE));
        var identified = told.at(15).caseFile().orElseThrow().formalIdentification();
        assertThat(identified.outcome()).isEqualTo(al.nrm.casefile.FormalIdentification.Outcome.VICTIM);
        assertThat(identified.on()).contains(LocalDate.of(2026, 3, 3));
        assertThat(told.at(16).stage()).contains(Stage.ASSISTANCE);
    }

    @Test
    void a_departure_names_the_rules_behind_what_was_not_followed() {
        Overridden overridden = new Overridden(
                "duties=ASSESS_RISK", Optional.empty(), Overridden.Reason.MORE_IS_KNOWN, Optional.empty());
        Decision decision = InventedValues.decision()
                .addReasons(reason("invented.rule", "duties=ASSESS_RISK"), reason("other.rule", "duties=ASSESS_AGE"))
                .build();
        InventedHistory told =
                opened().then(1, overridden).then(2, advised(decision)).then(3, overridden);
        assertThat(told.history().departures())
                .containsExactly(
                        new Departure(2, "duties=ASSESS_RISK", Overridden.Reason.MORE_IS_KNOWN, List.of()),
                        new Departure(
                                4, "duties=ASSESS_RISK", Overridden.Reason.MORE_IS_KNOWN, List.of("invented.rule")));
        assertThat(told.at(2).overrides()).containsExactly(overridden);
    }

    @Test
    void what_changed_from_one_advice_to_the_next_is_told_with_the_second() {
        Decision first = advice();
        Decision second =
                InventedValues.decision().status(Status.UNDER_ASSESSMENT).build();
        InventedHistory told = opened().then(1, advised(first));
        assertThat(told.history().adviceChanges()).isEmpty();
        told.then(2, advised(second));
        assertThat(told.history().adviceChanges())
                .containsExactly(new AdviceChange(3, START.plusHours(2), DecisionComparison.compare(first, second)));
    }

    private static List<Optional<Agency>> turnTo(InventedHistory told, int hour) {
        return told.history().due(START.plusHours(hour)).stream()
                .map(DueTask::turnTo)
                .toList();
    }

    private static ReferralProgress progress(InventedHistory told, int hour, String id) {
        return Optional.ofNullable(told.at(hour).referrals().get(id)).orElseThrow();
    }

    private static HistoryRules escalating(InForce inForce, DutyAction... duties) {
        Escalation escalation = new Escalation(
                Set.of(duties),
                TimeLimit.parse("P1D").orElseThrow(),
                Counting.CALENDAR,
                Agency.RESPONSIBLE_AUTHORITY,
                inForce,
                List.of());
        return InventedHistory.rules(new StepTable(
                anyStep().steps(), ClosingTerms.NONE, List.of(escalation), Optional.empty(), Optional.empty()));
    }

    private static Parameter limit(Counting counting, String value) {
        return Parameter.builder()
                .id(LIMIT)
                .meaning(Text.of("i shpikur", "invented"))
                .unit(Parameter.Unit.DURATION)
                .addValues(Parameter.DatedValue.builder()
                        .inForce(ALWAYS)
                        .value(value)
                        .counting(counting)
                        .source("trial")
                        .verified(false)
                        .build())
                .build();
    }

    private static Decision advice(Duty... duties) {
        return InventedValues.decision().addDuties(duties).build();
    }

    private static Duty duty(DutyKey key) {
        return Duty.builder().action(key.action()).actor(NGO.agency()).build();
    }

    private static Duty duty(DutyKey key, String within) {
        return duty(key.action(), within);
    }

    private static Duty duty(DutyAction action, String within) {
        return Duty.builder()
                .action(action)
                .actor(NGO.agency())
                .due(Due.builder()
                        .parameter(LIMIT)
                        .within(TimeLimit.parse(within).orElseThrow())
                        .verified(false)
                        .build())
                .build();
    }

    private static Reason reason(String rule, String concludes) {
        return Reason.builder()
                .rule(rule)
                .sentence(Text.of("e shpikur", "invented"))
                .addConcludes(concludes)
                .build();
    }
}
