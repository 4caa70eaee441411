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
 * @param calendar the working days, for {@link Counting#ADMINISTRATIVE} and {@link Counting#WORKING_DAYS}
 */
public record Deadline(TimeLimit within, Counting counting, HolidayCalendar calendar) {
    /** The time zone in which limits end. */
    public static final ZoneId TIRANE = ZoneId.of("Europe/Tirane");

    /** The last second of a day, so that the end of a day has the date of that day. */
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    /**
     * When the limit ends.
     *
     * @param start the moment from which it runs
     * @return the end, in the offset of Albania at that moment; empty for an immediate limit
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
        LocalDate last = counting == Counting.WORKING_DAYS
                ? lastWorkingDay(local.toLocalDate(), period)
                : calendar.workingDayFrom(local.toLocalDate().plus(period));
        return Optional.of(last.atTime(END_OF_DAY).atZone(TIRANE).toOffsetDateTime());
    }

    /** For a mixed limit months and years are counted by the calendar; packs have no such limit. */
    @SuppressWarnings("JavaPeriodGetDays") // the months and years of the period are counted before its days
    private LocalDate lastWorkingDay(LocalDate start, Period period) {
        LocalDate before = start.plusMonths(period.toTotalMonths());
        return period.getDays() == 0
                ? calendar.workingDayFrom(before)
                : calendar.workingDaysAfter(before, period.getDays());
    }

    /** {@return how its days are counted; CALENDAR for limits in hours and immediate ones, which ignore weekends} */
    private Counting effective() {
        return within.isImmediate() || within.text().contains("T") ? Counting.CALENDAR : counting;
    }

    /**
     * Whether this limit ends no later than another one whenever both start together, on any day. For limits that are
     * counted differently it may depend on the day which one ends first; the result is then false for both.
     *
     * @param other a limit by the same calendar
     * @return true if the other limit never ends first
     */
    public boolean neverEndsAfter(Deadline other) {
        return within.compareTo(other.within) <= 0 && effective().compareTo(other.effective()) <= 0;
    }
}
