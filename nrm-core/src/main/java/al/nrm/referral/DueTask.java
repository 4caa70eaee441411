package al.nrm.referral;

import al.nrm.casefile.Agency;
import java.util.Optional;

/**
 * A task of a case that is not done.
 *
 * @param caseId the id of the case, a pseudonym
 * @param task the task as it is at the moment
 * @param turnTo the agency to inform because it is overdue; empty if the pack names none
 */
public record DueTask(String caseId, Task task, Optional<Agency> turnTo) {}
