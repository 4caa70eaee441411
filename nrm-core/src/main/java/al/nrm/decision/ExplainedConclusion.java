package al.nrm.decision;

import java.util.List;
import org.immutables.value.Value;

/** Something that a decision concludes, and why. */
@Value.Immutable(builder = false)
public interface ExplainedConclusion {
    static ExplainedConclusion of(String conclusion, List<ExplainedReason> reasons) {
        return ImmutableExplainedConclusion.of(conclusion, reasons);
    }

    /** {@code key=VALUE}, such as {@code status=POTENTIAL_VICTIM}. */
    @Value.Parameter(order = 1)
    String conclusion();

    /** The rules that concluded it, each by itself enough. */
    @Value.Parameter(order = 2)
    List<ExplainedReason> reasons();
}
