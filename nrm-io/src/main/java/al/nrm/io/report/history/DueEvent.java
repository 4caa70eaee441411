package al.nrm.io.report.history;

import al.nrm.document.CanonicalJson;
import al.nrm.io.report.internal.page.CalendarText;
import al.nrm.referral.DueTask;
import al.nrm.referral.Task;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;

/** A task as an event of a calendar. The same task has the same UID in every list. */
final class DueEvent {
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");
    private static final int UID_DIGITS = 32;

    private DueEvent() {}

    /**
     * The lines of the event.
     *
     * @param until the time limit of the task
     */
    static String of(DueTask due, OffsetDateTime until, String summary, String description) {
        return CalendarText.lines(
                "BEGIN:VEVENT",
                "UID:" + uid(due) + "@nrm-due",
                // No clock is read: the stamp is the moment at which the duty became a task.
                "DTSTAMP:" + utc(due.task().since()),
                "DTSTART:" + utc(until),
                "SUMMARY:" + CalendarText.escaped(summary),
                "DESCRIPTION:" + CalendarText.escaped(description),
                "CLASS:CONFIDENTIAL",
                "TRANSP:TRANSPARENT",
                "END:VEVENT");
    }

    static String uid(DueTask due) {
        Task task = due.task();
        return CanonicalJson.sha256(Arrays.asList(
                        due.caseId(),
                        task.duty().action().name(),
                        task.duty().recipient().map(Enum::name).orElse(null),
                        utc(task.since())))
                .substring(0, UID_DIGITS);
    }

    private static String utc(OffsetDateTime moment) {
        return moment.withOffsetSameInstant(ZoneOffset.UTC).format(UTC);
    }
}
