package al.nrm.io.json;

import al.nrm.referral.CaseHistory;
import java.util.List;
import java.util.Optional;

/**
 * The result of reading the lines of one case.
 *
 * @param caseId the id of the case; empty if no line of it could be read
 * @param history the history; empty if anything is wrong with it
 * @param problems what is wrong, in the order of the file, at most the first 100
 * @param total how many problems there are, listed or not
 */
public record ReadHistory(String caseId, Optional<CaseHistory> history, List<LineProblem> problems, int total) {
    /** Copies the list. */
    public ReadHistory {
        problems = List.copyOf(problems);
    }

    /** Shows nothing of the case. */
    @Override
    public String toString() {
        return "ReadHistory[" + (history.isPresent() ? "accepted" : "refused, problems=" + total) + "]";
    }
}
