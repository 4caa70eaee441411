package al.nrm.referral;

import al.nrm.casefile.Answer;
import al.nrm.decision.DutyAction;
import al.nrm.event.CaseEvent;
import al.nrm.event.EventContent;
import al.nrm.event.Stage;
import al.nrm.text.Text;
import java.util.List;
import java.util.Optional;

/** Finds why a step of the table may not be taken in the state of a case. */
final class StepConditions {
    private final StepTable table;
    private final CaseState state;

    StepConditions(StepTable table, CaseState state) {
        this.table = table;
        this.state = state;
    }

    /**
     * Why an event may not follow.
     *
     * @param event an event of a case that was opened
     * @return empty if it may follow
     */
    Optional<Text> refusal(CaseEvent event) {
        List<Step> ofKind = table.steps().stream()
                .filter(step -> step.kind() == event.content().kind())
                .filter(step -> step.inForce().covers(HistoryRules.day(event.at())))
                .filter(step -> !(event.content() instanceof EventContent.StageEntered entered)
                        || step.to().filter(entered.to()::equals).isPresent())
                .toList();
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
        List<Step> startable = ofKind.stream()
                .filter(step -> step.startsIn(stage))
                .filter(step -> step.fromStates().isEmpty()
                        || progress.filter(known -> step.fromStates().contains(known.state()))
                                .isPresent())
                .toList();
        if (startable.isEmpty()) {
            return Optional.of(Text.of(
                    "Ky hap nuk bëhet nga gjendja e tanishme.", "This step cannot be taken from the present state."));
        }
        List<Step> byAgency = startable.stream()
                .filter(step -> step.mayBeTakenBy(event.by().agency()))
                .toList();
        if (byAgency.isEmpty()) {
            return Optional.of(Text.of("Këtë hap nuk e bën ky institucion.", "This agency does not take this step."));
        }
        List<Text> unmet = byAgency.stream()
                .map(step -> unmet(step, event))
                .flatMap(Optional::stream)
                .toList();
        return unmet.size() == byAgency.size() ? Optional.of(unmet.get(0)) : Optional.empty();
    }

    private Optional<Text> unmet(Step step, CaseEvent event) {
        if (event.content() instanceof EventContent.Closed closed
                && table.closing().riskAssessed().contains(closed.reason())
                && unmet(Step.Requirement.RISK_ASSESSED).isPresent()) {
            return unmet(Step.Requirement.RISK_ASSESSED);
        }
        boolean oneActor = step.requires().contains(Step.Requirement.TWO_PAIRS_OF_EYES)
                && event.content() instanceof EventContent.Closed closed
                && closed.second().equals(event.by());
        return oneActor
                ? Optional.of(Text.of(
                        "Duhet edhe një person i dytë, me rol ose institucion tjetër.",
                        "A second person of another role or agency is needed."))
                : unmet(step);
    }

    /** The first requirement of a step that is not met, as a sentence; empty if all are met. */
    Optional<Text> unmet(Step step) {
        for (Step.Requirement requirement : step.requires()) {
            Optional<Text> unmet = unmet(requirement);
            if (unmet.isPresent()) {
                return unmet;
            }
        }
        return Optional.empty();
    }

    private Optional<Text> unmet(Step.Requirement requirement) {
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
                                .anyMatch(task -> table.closing()
                                        .noneOpen()
                                        .contains(task.duty().action()))
                        ? Optional.of(Text.of(
                                "Ka ende detyra të hapura që duhen mbyllur më parë.",
                                "Tasks that must be closed first are still open."))
                        : Optional.empty();
            case REQUESTED_OR_CHILD ->
                isRequestedOrChild()
                        ? Optional.empty()
                        : Optional.of(Text.of(
                                "Identifikimi formal bëhet vetëm me kërkesën e personit.",
                                "Formal identification takes place only on the person's request."));
            case TWO_PAIRS_OF_EYES -> Optional.empty();
        };
    }

    private boolean isRequestedOrChild() {
        boolean requested = state.caseFile()
                .filter(file -> file.consent().formalIdentification() == Answer.YES)
                .isPresent();
        boolean child =
                state.advice().filter(advice -> advice.treatAs().isChild()).isPresent();
        return requested || child;
    }
}
