package al.nrm.referral;

import al.nrm.casefile.Agency;
import al.nrm.event.EventContent;
import al.nrm.event.Stage;
import al.nrm.law.Citation;
import al.nrm.law.CitedEntry;
import al.nrm.law.InForce;
import al.nrm.text.Text;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A step that the law or the practice of the mechanism allows: an event of a kind, from a stage of the case or a state
 * of a referral, taken by certain agencies.
 *
 * @param id its name in {@code steps.yaml}
 * @param meaning its meaning, as a sentence
 * @param kind the kind of the event
 * @param fromStages the stages in which it may be taken; empty: in every stage but CLOSED
 * @param fromStates for events of a referral, the states of the referral in which it may be taken; else empty
 * @param to the stage that is entered; only for {@link EventContent.Kind#STAGE}
 * @param by the agencies that may take it; empty: every agency of the mechanism
 * @param requires the requirements for it
 * @param citations where this is laid down
 * @param inForce the days on which it is in force
 */
public record Step(
        String id,
        Text meaning,
        EventContent.Kind kind,
        Set<Stage> fromStages,
        Set<ReferralProgress.State> fromStates,
        Optional<Stage> to,
        Set<Agency> by,
        Set<Requirement> requires,
        List<Citation> citations,
        InForce inForce)
        implements CitedEntry {
    /** Requirements for a step. */
    public enum Requirement {
        /** A task ASSESS_RISK of the advice is done. */
        RISK_ASSESSED,
        /** No task is open whose duty is among {@link ClosingTerms#noneOpen()}. */
        NO_OPEN_TASK,
        /** A second agency or role agrees. */
        TWO_PAIRS_OF_EYES,
        /** The person requested it, or is a child. */
        REQUESTED_OR_CHILD
    }

    /** Copies the sets, in the order of the vocabulary, and the list. */
    public Step {
        fromStages = Collections.unmodifiableSet(new TreeSet<>(fromStages));
        fromStates = Collections.unmodifiableSet(new TreeSet<>(fromStates));
        by = Collections.unmodifiableSet(new TreeSet<>(by));
        requires = Collections.unmodifiableSet(new TreeSet<>(requires));
        citations = List.copyOf(citations);
    }

    /**
     * Whether it is based on a policy of the pack's authors only and not on the text of a law.
     *
     * @return true if nothing but {@code policy} is cited
     */
    public boolean policy() {
        return citations.stream().allMatch(citation -> citation.source().equals("policy"));
    }

    /** Whether an agency may take it. */
    boolean mayBeTakenBy(Agency agency) {
        return by.isEmpty() || by.contains(agency);
    }

    /**
     * Whether it may be taken in one of some stages.
     *
     * @param stages the stages
     * @return true if the step may be taken in at least one of them
     */
    public boolean startsIn(Set<Stage> stages) {
        return stages.stream().anyMatch(this::startsIn);
    }

    /** Whether it may be taken in a stage. */
    boolean startsIn(Stage stage) {
        return fromStages.isEmpty() ? stage != Stage.CLOSED : fromStages.contains(stage);
    }
}
