package al.nrm.io.report.internal.words;

import al.nrm.io.report.Labels;
import al.nrm.law.Deadline;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Locale;

/** Dates and clock times in Albania. */
public final class ClockWords {
    private ClockWords() {}

    /** The date and clock time in Albania. */
    public static LocalDateTime local(OffsetDateTime moment) {
        return moment.atZoneSameInstant(Deadline.TIRANE).toLocalDateTime();
    }

    /** Such as "Saturday 21 November, 02:05". */
    public static String moment(OffsetDateTime moment, Labels labels) {
        LocalDateTime local = local(moment);
        return labels.of(
                "clock.moment",
                labels.of("clock.day." + local.getDayOfWeek().getValue()),
                local.getDayOfMonth(),
                labels.of("month." + local.getMonthValue()),
                time(local));
    }

    /** Such as "02:05". */
    public static String time(LocalDateTime local) {
        return String.format(Locale.ROOT, "%02d:%02d", local.getHour(), local.getMinute());
    }
}
