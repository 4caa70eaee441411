package al.nrm.io.history;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.casefile.Agency;
import al.nrm.casefile.Answer;
import al.nrm.casefile.FormalIdentification;
import al.nrm.casefile.Service;
import al.nrm.decision.DisclosureGround;
import al.nrm.decision.DutyAction;
import al.nrm.event.Actor;
import al.nrm.event.CaseEvent;
import al.nrm.event.DutyKey;
import al.nrm.event.EventContent;
import al.nrm.event.EventContent.Kind;
import al.nrm.event.Recipient;
import al.nrm.event.Stage;
import al.nrm.referral.CaseState;
import al.nrm.referral.ReferralProgress;
import al.nrm.referral.Step;
import al.nrm.referral.StepTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The table of steps of the bundled pack, taken step by step. All cases are invented. */
class StepsTest {
    private static final StepTable TABLE = Histories.RULES.steps();
    private static final OffsetDateTime DAY = OffsetDateTime.parse("2026-03-10T09:00:00+01:00");

    /** One referral in each state, by the state as its id. */
    private static final Map<ReferralProgress.State, String> REFERRALS = Map.of(
            ReferralProgress.State.SENT, "sent",
            ReferralProgress.State.ACCEPTED, "accepted",
            ReferralProgress.State.DECLINED, "declined",
            ReferralProgress.State.STARTED, "started",
            ReferralProgress.State.SUSPENDED, "suspended",
            ReferralProgress.State.ENDED, "ended");

    @Test
    void every_allowed_step_can_be_taken_and_every_other_is_refused_with_reason_and_alternative() {
        int allowed = 0;
        int refused = 0;
        for (Stage stage : Stage.values()) {
            CaseState state = in(stage);
            for (Agency agency : Agency.values()) {
                if (agency == Agency.SELF) {
                    continue;
                }
                for (EventContent content : contents()) {
                    CaseEvent event = event(agency, content);
                    Optional<StepTable.Refused> answer = TABLE.check(state, event);
                    assertThat(answer.isEmpty())
                            .as("%s by %s in %s", content, agency, stage)
                            .isEqualTo(isAllowed(content, agency, stage));
                    if (answer.isEmpty()) {
                        allowed++;
                    } else {
                        refused++;
                        assertThat(answer.get().why().sq()).isNotBlank();
                        assertThat(answer.get().why().en()).isNotBlank();
                        assertThat(answer.get().instead()).isEqualTo(TABLE.allowedNext(state, agency));
                    }
                }
            }
        }
        assertThat(allowed).isGreaterThan(1_000);
        assertThat(refused).isGreaterThan(1_000);
    }

    @Test
    void what_may_be_done_next_is_what_is_not_refused() {
        for (Stage stage : Stage.values()) {
            CaseState state = in(stage);
            for (StepTable.Allowed next : TABLE.allowedNext(state, Agency.STATE_SOCIAL_SERVICE)) {
                boolean possible = contents().stream()
                        .filter(content -> content.kind() == next.step().kind())
                        .anyMatch(content -> TABLE.check(state, event(Agency.STATE_SOCIAL_SERVICE, content))
                                .isEmpty());
                assertThat(possible).as(next.step().id() + " in " + stage).isTrue();
            }
        }
    }

    /** A plain second reading of the table; its requirements are met by the states of this test. */
    private static boolean isAllowed(EventContent content, Agency agency, Stage stage) {
        for (Step step : TABLE.steps()) {
            boolean fits = step.kind() == content.kind()
                    && (step.by().isEmpty() || step.by().contains(agency))
                    && (step.fromStages().isEmpty()
                            ? stage != Stage.CLOSED
                            : step.fromStages().contains(stage));
            if (content instanceof EventContent.StageEntered entered) {
                fits &= step.to().equals(Optional.of(entered.to()));
            }
            if (!step.fromStates().isEmpty()) {
                fits &= step.fromStates().stream().map(REFERRALS::get).anyMatch(referral(content)::equals);
            }
            if (fits) {
                return true;
            }
        }
        return false;
    }

    private static String referral(EventContent content) {
        if (content instanceof EventContent.Answered answered) {
            return answered.referral();
        }
        if (content instanceof EventContent.Started started) {
            return started.referral();
        }
        if (content instanceof EventContent.Suspended suspended) {
            return suspended.referral();
        }
        if (content instanceof EventContent.Resumed resumed) {
            return resumed.referral();
        }
        return content instanceof EventContent.Ended ended ? ended.referral() : "";
    }

    private static List<EventContent> contents() {
        DutyKey duty = new DutyKey(DutyAction.ASSESS_RISK, Optional.empty());
        List<EventContent> contents = new ArrayList<>(List.of(
                new EventContent.Facts(Map.of(), EventContent.Facts.Reason.FOUND_OUT),
                Histories.of("child-begging").events().get(1).content(),
                new EventContent.Done(duty, Optional.empty()),
                new EventContent.Moot(duty, EventContent.Moot.Reason.IMPOSSIBLE),
                referred("new"),
                new EventContent.ConsentGiven(
                        EventContent.ConsentGiven.Purpose.REFERRAL,
                        EventContent.ConsentGiven.ConsentAnswer.YES,
                        Optional.empty(),
                        Optional.empty(),
                        Answer.YES,
                        Answer.YES),
                new EventContent.Shared(
                        Recipient.agency(Agency.STATE_SOCIAL_SERVICE), Set.of(), false, DisclosureGround.DUTY),
                new EventContent.Identified(FormalIdentification.Outcome.PENDING, List.of()),
                new EventContent.Planned(List.of()),
                new EventContent.Reviewed(List.of(), Optional.empty(), Answer.UNKNOWN),
                new EventContent.Overridden(
                        "urgency=HIGH", Optional.empty(), EventContent.Overridden.Reason.OTHER, Optional.empty()),
                new EventContent.Closed(
                        EventContent.Closed.Reason.RETURNED, new Actor(Agency.OTHER, Optional.of("second"))),
                new EventContent.Reopened(EventContent.Reopened.Reason.NEW_CONTACT),
                new EventContent.Erased("retention")));
        for (Stage stage : Stage.values()) {
            contents.add(new EventContent.StageEntered(stage));
        }
        for (String id : REFERRALS.values()) {
            contents.add(new EventContent.Answered(id, true, Optional.empty()));
            contents.add(new EventContent.Started(id));
            contents.add(new EventContent.Suspended(id));
            contents.add(new EventContent.Resumed(id));
            contents.add(new EventContent.Ended(id, EventContent.Ended.Outcome.DELIVERED, Optional.empty()));
        }
        return contents;
    }

    private static EventContent referred(String id) {
        return new EventContent.Referred(
                id, Recipient.provider("invented-shelter"), Optional.of(Service.ACCOMMODATION), Optional.empty());
    }

    /** The case of a child in a stage, every task done, a referral in each state. */
    private static CaseState in(Stage stage) {
        CaseState closed = Histories.of("child-begging").stateAt(DAY.plusYears(1));
        Map<String, ReferralProgress> referrals = new LinkedHashMap<>();
        REFERRALS.forEach((state, id) -> referrals.put(
                id,
                new ReferralProgress(
                        id,
                        Recipient.provider("invented-shelter"),
                        Optional.of(Service.ACCOMMODATION),
                        Optional.empty(),
                        state,
                        DAY,
                        Optional.empty(),
                        Optional.empty())));
        return new CaseState(
                DAY,
                closed.caseFile(),
                Optional.of(stage),
                Optional.empty(),
                closed.advice(),
                closed.tasks(),
                new TreeMap<>(referrals),
                closed.consents(),
                closed.shared(),
                closed.overrides(),
                closed.plan(),
                closed.nextReview(),
                List.of());
    }

    private static CaseEvent event(Agency agency, EventContent content) {
        return new CaseEvent("invented-1", 99, DAY, DAY, Actor.of(agency), Optional.empty(), content, Optional.empty());
    }

    @Test
    void the_state_machines_of_the_page_are_those_of_the_table() throws IOException {
        String page = Files.readString(Path.of(System.getProperty("nrm.root", ".."), "docs", "referral-life.md"));
        assertThat(page).contains("```mermaid\n" + stages() + "```").contains("```mermaid\n" + referrals() + "```");
    }

    private static String stages() {
        StringBuilder diagram = new StringBuilder("stateDiagram-v2\n    [*] --> INITIAL_IDENTIFICATION\n");
        for (Stage from : Stage.values()) {
            for (Step step : TABLE.steps()) {
                Optional<Stage> to = step.kind() == Kind.CLOSED
                        ? Optional.of(Stage.CLOSED)
                        : step.kind() == Kind.REOPENED ? Optional.of(Stage.INITIAL_IDENTIFICATION) : step.to();
                if (to.isPresent() && step.startsIn(Set.of(from))) {
                    diagram.append("    " + from + " --> " + to.get() + ": " + step.id() + "\n");
                }
            }
        }
        return diagram.toString();
    }

    private static String referrals() {
        StringBuilder diagram = new StringBuilder("stateDiagram-v2\n    [*] --> SENT: referred\n");
        for (ReferralProgress.State from : ReferralProgress.State.values()) {
            for (Step step : TABLE.steps()) {
                if (step.fromStates().contains(from)) {
                    for (ReferralProgress.State to : reached(step.kind())) {
                        diagram.append("    " + from + " --> " + to + ": " + step.id() + "\n");
                    }
                }
            }
        }
        return diagram.toString();
    }

    private static List<ReferralProgress.State> reached(Kind kind) {
        return switch (kind) {
            case ANSWERED -> List.of(ReferralProgress.State.ACCEPTED, ReferralProgress.State.DECLINED);
            case STARTED, RESUMED -> List.of(ReferralProgress.State.STARTED);
            case SUSPENDED -> List.of(ReferralProgress.State.SUSPENDED);
            case ENDED -> List.of(ReferralProgress.State.ENDED);
            default -> List.of();
        };
    }
}
