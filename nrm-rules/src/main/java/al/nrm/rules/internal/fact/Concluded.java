package al.nrm.rules.internal.fact;

import al.nrm.casefile.Answer;
import al.nrm.decision.Evidence;
import al.nrm.decision.ReferralBasis;
import al.nrm.decision.Status;
import al.nrm.decision.TreatAs;
import al.nrm.decision.Urgency;

/** Facts that rules concluded and later rules may read. */
public final class Concluded {
    private Concluded() {}

    /** Child or adult. */
    public record Treatment(TreatAs treatAs) {
        /** YES for CHILD and PRESUMED_CHILD, else NO. */
        public Answer child() {
            return Answer.of(treatAs.isChild());
        }
    }

    /** What is indicated. */
    public record OfStatus(Status status) {
        public Answer indicated() {
            return Answer.of(status.isIndicated());
        }

        public Answer open() {
            return Answer.of(status.isOpen());
        }
    }

    /** How much supports it. */
    public record OfEvidence(Evidence evidence) {}

    /** How soon action is needed. */
    public record OfUrgency(Urgency urgency) {}

    /** On what ground the person may be named. */
    public record OfBasis(ReferralBasis basis) {}
}
