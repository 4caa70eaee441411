package al.nrm.comparison;

import java.util.List;
import org.immutables.value.Value;

/** A case that two packs decide differently. */
@Value.Immutable(builder = false)
public interface ChangedDecision {
    static ChangedDecision of(String caseId, List<KeyChange> changes, ChangeCauses because) {
        return ImmutableChangedDecision.of(caseId, changes, because);
    }

    /** The id of the case. */
    @Value.Parameter(order = 1)
    String caseId();

    /** At least one, in the order of the document. */
    @Value.Parameter(order = 2)
    List<KeyChange> changes();

    @Value.Parameter(order = 3)
    ChangeCauses because();
}
