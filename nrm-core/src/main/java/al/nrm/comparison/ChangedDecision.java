package al.nrm.comparison;

import java.util.List;

/**
 * A case that two packs decide differently.
 *
 * @param caseId the id of the case
 * @param changes at least one, in the order of the document
 * @param because the differences between the packs that cause it
 */
public record ChangedDecision(String caseId, List<KeyChange> changes, ChangeCauses because) {
    public ChangedDecision {
        changes = List.copyOf(changes);
    }

    /**
     * The value of these parts.
     *
     * @param caseId the id of the case
     * @param changes at least one, in the order of the document
     * @param because the differences between the packs that cause it
     * @return the value
     */
    public static ChangedDecision of(String caseId, List<KeyChange> changes, ChangeCauses because) {
        return new ChangedDecision(caseId, changes, because);
    }
}
