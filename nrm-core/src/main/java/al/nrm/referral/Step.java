package al.nrm.referral;

import al.nrm.event.EventContent;
import al.nrm.event.Stage;
import al.nrm.casefile.Agency;
import al.nrm.law.Citation;
import al.nrm.law.InForce;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A step that the law or the practice of the mechanism allows: an event of a kind, from a stage of the case or a state of a
 * referral, taken by certain agencies.
 *
 * @param kind the kind of the event
 * @param fromStages the stages in which it may be taken; empty: in every stage but CLOSED
 * @param fromStates for events of a referral, the states of the referral in which it may be taken; else empty
 * @param to the stage that is entered; only for {@link EventContent.Kind#STAGE}
 * @param by the agencies that may take it; empty: every agency of the mechanism
 * @param requires what must be so before it may be taken
 * @param citations where it is written
 * @param policy whether it is a reading of the pack's authors and no text
 * @param inForce its days
 */
public record Step(
        EventContent.Kind kind,
        Set<Stage> fromStages,
        Set<ReferralProgress.State> fromStates,
        Optional<Stage> to,
        Set<Agency> by,
        Set<Requirement> requires,
        List<Citation> citations,
        boolean policy,
        InForce inForce) {
    /** What must be so before a step may be taken. */
    public enum Requirement {
        /** Every task ASSESS_RISK of the advice is done. */
        RISK_ASSESSED,
        /** No task is open of the kinds that the table names for closing. */
        NO_OPEN_TASK,
        /** A second agency or role agrees. */
        TWO_PAIRS_OF_EYES,
        /** The person asked for it, or is a child. */
        REQUESTED_OR_CHILD
    }

    /** Copies the sets and lists. */
    public Step {
        fromStages = Set.copyOf(fromStages);
        fromStates = Set.copyOf(fromStates);
        by = Set.copyOf(by);
        requires = Set.copyOf(requires);
        citations = List.copyOf(citations);
    }

    /** Whether an agency may take it. */
    boolean mayBeTakenBy(Agency agency) {
        return by.isEmpty() || by.contains(agency);
    }

    /** Whether it may be taken in a stage. */
    boolean startsIn(Stage stage) {
        return fromStages.isEmpty() ? stage != Stage.CLOSED : fromStages.contains(stage);
    }
}
