package al.nrm.law;

import al.nrm.text.Text;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which days are working days: the weekend, holidays on the same day of every year, and holidays that were announced
 * for one date. For a fixed holiday on a weekend the next working day is free instead.
 *
 * @param weekend the days of the week without work
 * @param fixed holidays on the same day of every year, with the days on which they are in force
 * @param dated holidays that were announced for one date
 */
public record HolidayCalendar(Set<DayOfWeek> weekend, List<FixedHoliday> fixed, List<DatedHoliday> dated)
        implements PackEntry {
    /** No holidays, and Saturday and Sunday free. */
    public static final HolidayCalendar WEEKENDS_ONLY =
            new HolidayCalendar(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), List.of(), List.of());

    /** Number of days of a week; a calendar without any working day is refused. */
    private static final int DAYS_OF_A_WEEK = 7;

    /**
     * Copies the collections.
     *
     * @throws IllegalArgumentException if every day of the week is free
     */
    public HolidayCalendar {
        weekend = Set.copyOf(weekend);
        fixed = List.copyOf(fixed);
        dated = List.copyOf(dated);
        if (weekend.size() == DAYS_OF_A_WEEK) {
            throw new IllegalArgumentException("A calendar needs a working day in each week.");
        }
    }

    /**
     * A holiday on the same day of every year.
     *
     * @param meaning what is celebrated
     * @param day the day of the year
     * @param inForce the dates on which it is a holiday
     * @param citations where this is laid down
     */
    public record FixedHoliday(Text meaning, MonthDay day, InForce inForce, List<Citation> citations) {
        /** Copies the citations. */
        public FixedHoliday {
            citations = List.copyOf(citations);
        }

        boolean fallsOn(LocalDate date) {
            return MonthDay.from(date).equals(day) && inForce.covers(date);
        }
    }

    /**
     * A holiday of one date, such as Easter; it is never moved.
     *
     * @param meaning what is celebrated
     * @param date the date
     * @param citations where this is laid down
     */
    public record DatedHoliday(Text meaning, LocalDate date, List<Citation> citations) {
        /** Copies the citations. */
        public DatedHoliday {
            citations = List.copyOf(citations);
        }
    }

    /** {@return the citations of the holidays, each once, in order} */
    public List<Citation> citations() {
        return Stream.concat(
                        fixed.stream().map(FixedHoliday::citations),
                        dated.stream().map(DatedHoliday::citations))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    @Override
    public Stream<String> sources() {
        return citations().stream().map(Citation::source);
    }

    /**
     * Whether a date is a working day.
     *
     * @param date the date
     * @return false on the weekend, on a holiday, and on a day that is free instead of a holiday on the weekend
     */
    public boolean isWorkingDay(LocalDate date) {
        return !isFree(date) && !isFreeInstead(date);
    }

    /**
     * The first working day from a date on.
     *
     * @param date the first date that is looked at
     * @return the date itself if it is a working day
     */
    public LocalDate workingDayFrom(LocalDate date) {
        LocalDate day = date;
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /**
     * The last of some working days.
     *
     * @param date the date before the first day that may be counted
     * @param days how many working days are counted; 0 or more
     * @return the date itself for 0
     */
    public LocalDate workingDaysAfter(LocalDate date, int days) {
        LocalDate day = date;
        for (int left = days; left > 0; left--) {
            day = workingDayFrom(day.plusDays(1));
        }
        return day;
    }

    private boolean isFree(LocalDate date) {
        return weekend.contains(date.getDayOfWeek()) || isHoliday(date);
    }

    private boolean isHoliday(LocalDate date) {
        return dated.stream().anyMatch(holiday -> holiday.date().equals(date)) || isFixed(date);
    }

    private boolean isFixed(LocalDate date) {
        return fixed.stream().anyMatch(holiday -> holiday.fallsOn(date));
    }

    /** Whether a date is free in place of a fixed holiday that fell on a weekend. */
    private boolean isFreeInstead(LocalDate date) {
        return daysFreeInstead(date).contains(date);
    }

    private Set<LocalDate> daysFreeInstead(LocalDate date) {
        Set<LocalDate> instead = new TreeSet<>();
        // No sequence of weekends and holidays in the law is longer than two weeks.
        for (LocalDate day = date.minusWeeks(2); !day.isAfter(date); day = day.plusDays(1)) {
            if (weekend.contains(day.getDayOfWeek()) && isFixed(day)) {
                LocalDate next = day.plusDays(1);
                while (isFree(next) || instead.contains(next)) {
                    next = next.plusDays(1);
                }
                instead.add(next);
            }
        }
        return instead;
    }
}
