package al.nrm.law;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * The moment at which a time limit ends, in the time of Albania.
 *
 * <pre>{@code
 * // Three days from Friday, 1 May 2026, 10:15
 * new Deadline(TimeLimit.parse("P3D").orElseThrow(), Counting.CALENDAR, calendar).after(friday); // Monday, 10:15
 * }</pre>
 *
 * @param within the time limit
 * @param counting how its days are counted
 * @param calendar the working days, for {@link Counting#ADMINISTRATIVE}
 */
public record Deadline(TimeLimit within, Counting counting, HolidayCalendar calendar) {
    /** The time zone in which limits end. */
    public static final ZoneId TIRANE = ZoneId.of("Europe/Tirane");

    /** The last second of a day: "the end of the day" without naming the next one. */
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    /**
     * When the limit ends.
     *
     * @param start the moment from which it runs
     * @return the end, in the offset of Albania at that moment; empty for a limit that means at once
     */
    public Optional<OffsetDateTime> after(OffsetDateTime start) {
        if (within.isImmediate()) {
            return Optional.empty();
        }
        ZonedDateTime local = start.atZoneSameInstant(TIRANE);
        if (within.text().contains("T")) {
            return Optional.of(local.plus(Duration.parse(within.text())).toOffsetDateTime());
        }
        Period period = Period.parse(within.text());
        if (counting == Counting.CALENDAR) {
            return Optional.of(local.plus(period).toOffsetDateTime());
        }
        LocalDate last = calendar.workingDayFrom(local.toLocalDate().plus(period));
        return Optional.of(last.atTime(END_OF_DAY).atZone(TIRANE).toOffsetDateTime());
    }
}
