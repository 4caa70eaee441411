package al.nrm.io.report.county;

import al.nrm.text.Text;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A task of a case that is not done.
 *
 * @param caseId the pseudonym of the case
 * @param what what must be done
 * @param agency who acts, in words
 * @param until until when; empty: no time limit
 * @param overdue whether that has passed
 */
public record OpenTask(String caseId, Text what, Text agency, Optional<OffsetDateTime> until, boolean overdue) {}
