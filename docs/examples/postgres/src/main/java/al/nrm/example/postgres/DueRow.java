package al.nrm.example.postgres;

import al.nrm.referral.DueTask;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A row of the due list.
 *
 * @param caseId the id of the case, a pseudonym
 * @param action what is to be done
 * @param recipient who is told or asked; empty text where there is none
 * @param actor the agency that must do it
 * @param county the code of the county, if known
 * @param until the moment by which it must be done; empty where no limit is in force
 * @param overdue whether that moment has passed
 */
public record DueRow(
        String caseId,
        String action,
        String recipient,
        String actor,
        Optional<String> county,
        Optional<Instant> until,
        boolean overdue) {
    /**
     * The row of a task.
     *
     * @param due a task of the due list of the library
     * @param moment the moment of the list
     * @return its row
     */
    public static DueRow of(DueTask due, OffsetDateTime moment) {
        Optional<Instant> until = due.task().until().map(OffsetDateTime::toInstant);
        return new DueRow(
                due.caseId(),
                due.task().duty().action().name(),
                due.task().duty().recipient().map(Enum::name).orElse(""),
                due.task().actor().name(),
                due.task().county().map(county -> county.code()),
                until,
                until.filter(moment.toInstant()::isAfter).isPresent());
    }

    /** What is stored of it: whether it is overdue is a question of the moment. */
    DueRow stored() {
        return new DueRow(caseId, action, recipient, actor, county, until, false);
    }
}
