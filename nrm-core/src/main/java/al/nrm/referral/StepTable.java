package al.nrm.referral;

import al.nrm.casefile.Agency;
import al.nrm.casefile.Answer;
import al.nrm.decision.DutyAction;
import al.nrm.event.CaseEvent;
import al.nrm.event.EventContent;
import al.nrm.event.Stage;
import al.nrm.law.PackEntry;
import al.nrm.text.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The table of steps, with the agencies and states for each: data of the rule pack, read from {@code steps.yaml}.
 *
 * @param steps the steps
 * @param beforeClosing the duties of which none may be open when a case is closed
 * @param escalations the agencies to inform of overdue tasks
 * @param retention the id of the parameter that says how long the personal parts of a closed case are kept; empty where
 *     the pack sets none
 * @param answerWithin the id of the parameter that says how long a referral may wait for an answer; empty where the
 *     pack sets none
 */
public record StepTable(
        List<Step> steps,
        Set<DutyAction> beforeClosing,
        List<Escalation> escalations,
        Optional<String> retention,
        Optional<String> answerWithin)
        implements PackEntry {
    /** A table that allows nothing. */
    public static final StepTable EMPTY =
            new StepTable(List.of(), Set.of(), List.of(), Optional.empty(), Optional.empty());

    /** Copies the lists. */
    public StepTable {
        steps = List.copyOf(steps);
        beforeClosing = Collections.unmodifiableSet(new TreeSet<>(beforeClosing));
        escalations = List.copyOf(escalations);
    }

    /**
     * A step that may be taken now.
     *
     * @param step the step
     * @param referral the referral that it concerns; empty for steps of the case
     */
    public record Allowed(Step step, Optional<String> referral) {}

    /**
     * Why a step may not be taken, and the steps that may be taken instead.
     *
     * @param why the reason
     * @param instead the steps that the same agency may take now
     */
    public record Refused(Text why, List<Allowed> instead) {
        /** Copies the list. */
        public Refused {
            instead = List.copyOf(instead);
        }
    }

    /**
     * The steps that an agency may take next.
     *
     * @param state the state of the case at the moment
     * @param agency the agency that would take the step
     * @return the steps, in the order of the table, referrals by id
     */
    public List<Allowed> allowedNext(CaseState state, Agency agency) {
        List<Allowed> allowed = new ArrayList<>();
        for (Step step : steps) {
            if (!step.inForce().covers(HistoryRules.day(state.moment()))
                    || !step.mayBeTakenBy(agency)
                    || state.stage().filter(step::startsIn).isEmpty()) {
                continue;
            }
            if (step.fromStates().isEmpty()) {
                if (missing(step, state).isEmpty()) {
                    allowed.add(new Allowed(step, Optional.empty()));
                }
            } else {
                state.referrals().values().stream()
                        .filter(referral -> step.fromStates().contains(referral.state()))
                        .forEach(referral -> allowed.add(new Allowed(step, Optional.of(referral.id()))));
            }
        }
        return allowed;
    }

    /**
     * Whether an event may follow.
     *
     * @param state the state of the case at the moment of the event, without it
     * @param event the event
     * @return empty if it may follow
     */
    public Optional<Refused> check(CaseState state, CaseEvent event) {
        if (event.content() instanceof EventContent.Opened || state.stage().isEmpty()) {
            return Optional.empty();
        }
        List<Step> ofKind = steps.stream()
                .filter(step -> step.kind() == event.content().kind())
                .filter(step -> step.inForce().covers(HistoryRules.day(event.at())))
                .filter(step -> !(event.content() instanceof EventContent.StageEntered entered)
                        || step.to().filter(entered.to()::equals).isPresent())
                .toList();
        return why(ofKind, state, event)
                .map(why -> new Refused(why, allowedNext(state, event.by().agency())));
    }

    private Optional<Text> why(List<Step> ofKind, CaseState state, CaseEvent event) {
        if (ofKind.isEmpty()) {
            return Optional.of(
                    Text.of("Tabela e hapave nuk e njeh këtë hap.", "The table of steps does not know this step."));
        }
        Stage stage = state.stage().orElseThrow();
        Optional<String> referral =
                event.content() instanceof EventContent.OfReferral of ? Optional.of(of.referral()) : Optional.empty();
        Optional<ReferralProgress> progress =
                referral.map(id -> state.referrals().get(id));
        if (referral.isPresent() && progress.isEmpty() && !(event.content() instanceof EventContent.Referred)) {
            return Optional.of(Text.of("Ky referim nuk është dërguar.", "This referral was not sent."));
        }
        List<Step> fromHere = ofKind.stream()
                .filter(step -> step.startsIn(stage))
                .filter(step -> step.fromStates().isEmpty()
                        || progress.filter(known -> step.fromStates().contains(known.state()))
                                .isPresent())
                .toList();
        if (fromHere.isEmpty()) {
            return Optional.of(Text.of(
                    "Ky hap nuk bëhet nga gjendja e tanishme.", "This step cannot be taken from the present state."));
        }
        List<Step> byThem = fromHere.stream()
                .filter(step -> step.mayBeTakenBy(event.by().agency()))
                .toList();
        if (byThem.isEmpty()) {
            return Optional.of(Text.of("Këtë hap nuk e bën ky institucion.", "This agency does not take this step."));
        }
        List<Text> missing = byThem.stream()
                .map(step -> missing(step, state, event))
                .flatMap(Optional::stream)
                .toList();
        return missing.size() == byThem.size() ? Optional.of(missing.get(0)) : Optional.empty();
    }

    private Optional<Text> missing(Step step, CaseState state, CaseEvent event) {
        boolean leaves = event.content() instanceof EventContent.Closed closed
                && (closed.reason() == EventContent.Closed.Reason.RETURNED
                        || closed.reason() == EventContent.Closed.Reason.TRANSFERRED);
        if (leaves && missing(Step.Requirement.RISK_ASSESSED, state).isPresent()) {
            return missing(Step.Requirement.RISK_ASSESSED, state);
        }
        boolean oneActor = step.requires().contains(Step.Requirement.TWO_PAIRS_OF_EYES)
                && event.content() instanceof EventContent.Closed closed
                && closed.second().equals(event.by());
        return oneActor
                ? Optional.of(Text.of(
                        "Duhet edhe një person i dytë, me rol ose institucion tjetër.",
                        "A second person of another role or agency is needed."))
                : missing(step, state);
    }

    private Optional<Text> missing(Step step, CaseState state) {
        for (Step.Requirement requirement : step.requires()) {
            Optional<Text> missing = missing(requirement, state);
            if (missing.isPresent()) {
                return missing;
            }
        }
        return Optional.empty();
    }

    private Optional<Text> missing(Step.Requirement requirement, CaseState state) {
        return switch (requirement) {
            case RISK_ASSESSED ->
                state.tasks().stream()
                                .filter(task -> task.duty().action().equals(DutyAction.ASSESS_RISK))
                                .anyMatch(task -> task.state() == Task.State.DONE)
                        ? Optional.empty()
                        : Optional.of(Text.of(
                                "Më parë duhet bërë vlerësimi i rrezikut.", "The risk assessment must be done first."));
            case NO_OPEN_TASK ->
                state.openTasks().stream()
                                .anyMatch(task ->
                                        beforeClosing.contains(task.duty().action()))
                        ? Optional.of(Text.of(
                                "Ka ende detyra të hapura që duhen mbyllur më parë.",
                                "Tasks that must be closed first are still open."))
                        : Optional.empty();
            case REQUESTED_OR_CHILD ->
                isRequestedOrChild(state)
                        ? Optional.empty()
                        : Optional.of(Text.of(
                                "Identifikimi formal bëhet vetëm me kërkesën e personit.",
                                "Formal identification takes place only on the person's request."));
            case TWO_PAIRS_OF_EYES -> Optional.empty();
        };
    }

    private static boolean isRequestedOrChild(CaseState state) {
        boolean requested = state.caseFile()
                .filter(file -> file.consent().formalIdentification() == Answer.YES)
                .isPresent();
        boolean child =
                state.advice().filter(advice -> advice.treatAs().isChild()).isPresent();
        return requested || child;
    }
}
