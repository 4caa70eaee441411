package al.nrm.decision;

import java.util.List;

/**
 * A conclusion of a decision, with its reasons.
 *
 * @param conclusion {@code key=VALUE}, such as {@code status=POTENTIAL_VICTIM}
 * @param reasons the rules that concluded it, each sufficient by itself
 */
public record ExplainedConclusion(String conclusion, List<ExplainedReason> reasons) {
    public ExplainedConclusion {
        reasons = List.copyOf(reasons);
    }

    /**
     * The value of these parts.
     *
     * @param conclusion {@code key=VALUE}, such as {@code status=POTENTIAL_VICTIM}
     * @param reasons the rules that concluded it, each sufficient by itself
     * @return the value
     */
    public static ExplainedConclusion of(String conclusion, List<ExplainedReason> reasons) {
        return new ExplainedConclusion(conclusion, reasons);
    }
}
