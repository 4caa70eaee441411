package al.nrm.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import al.nrm.text.Text;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {
    private static final Text MEANING = Text.of("Festë e shpikur", "An invented holiday");
    private static final InForce ALWAYS = InForce.from(LocalDate.of(1993, 1, 1));
    private static final HolidayCalendar CALENDAR = new HolidayCalendar(
            Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
            List.of(
                    holiday(MonthDay.of(11, 28), ALWAYS),
                    holiday(MonthDay.of(11, 29), ALWAYS),
                    holiday(MonthDay.of(11, 22), InForce.from(LocalDate.of(2024, 1, 1)))),
            List.of(new HolidayCalendar.DatedHoliday(MEANING, LocalDate.of(2026, 4, 6), List.of())));

    @ParameterizedTest
    @CsvSource({
        // the same clock time, over a change of clocks and a leap day too
        "P1D,  2026-03-02T20:40:00+01:00, 2026-03-03T20:40:00+01:00",
        "P3D,  2026-03-28T02:05:00+01:00, 2026-03-31T02:05:00+02:00",
        "P1D,  2028-02-28T09:00:00+01:00, 2028-02-29T09:00:00+01:00",
        "P1M,  2026-01-31T09:00:00+01:00, 2026-02-28T09:00:00+01:00",
        // a leap day
        "P1M,  2028-01-31T09:00:00+01:00, 2028-02-29T09:00:00+01:00",
        "P1Y,  2028-02-29T09:00:00+01:00, 2029-02-28T09:00:00+01:00",
        "P2W,  2026-05-01T09:00:00+02:00, 2026-05-15T09:00:00+02:00",
        // hours run as they are
        "PT24H, 2026-03-28T12:00:00+01:00, 2026-03-29T13:00:00+02:00",
        "PT48H, 2026-11-20T02:05:00+01:00, 2026-11-22T02:05:00+01:00",
        // the moment counts, not the offset it was written in
        "P1D,  2026-03-02T19:40:00Z, 2026-03-03T20:40:00+01:00"
    })
    void calendar_days_end_at_the_same_clock_time(String within, OffsetDateTime start, OffsetDateTime end) {
        assertThat(deadline(within, Counting.CALENDAR).after(start)).contains(end);
    }

    @ParameterizedTest
    @CsvSource({
        "P3D, 2026-06-01T10:00:00+02:00, 2026-06-04T23:59:59+02:00",
        // Friday and two days: Sunday, so Monday
        "P2D, 2026-06-05T10:00:00+02:00, 2026-06-08T23:59:59+02:00",
        // a holiday of one date
        "P3D, 2026-04-03T10:00:00+02:00, 2026-04-07T23:59:59+02:00",
        // 28 and 29 November 2026 fall on a weekend: Monday and Tuesday are free instead
        "P2D, 2026-11-26T10:00:00+01:00, 2026-12-02T23:59:59+01:00",
        "P1M, 2026-01-31T09:00:00+01:00, 2026-03-02T23:59:59+01:00",
        // the leap day is a Tuesday
        "P1M, 2028-01-29T09:00:00+01:00, 2028-02-29T23:59:59+01:00",
        // the clocks change in the night before the last day
        "P2D, 2026-03-28T10:00:00+01:00, 2026-03-30T23:59:59+02:00",
        "PT5H, 2026-11-28T10:00:00+01:00, 2026-11-28T15:00:00+01:00"
    })
    void administrative_days_end_with_a_working_day(String within, OffsetDateTime start, OffsetDateTime end) {
        assertThat(deadline(within, Counting.ADMINISTRATIVE).after(start)).contains(end);
    }

    @ParameterizedTest
    @CsvSource({
        // Monday: Tuesday to Thursday
        "P3D, 2026-06-01T10:00:00+02:00, 2026-06-04T23:59:59+02:00",
        // Thursday: Friday, Monday, Tuesday
        "P3D, 2026-06-04T10:00:00+02:00, 2026-06-09T23:59:59+02:00",
        // late on a Saturday: Monday is the first day, so that nothing is gained by the hour
        "P1D, 2026-06-06T23:30:00+02:00, 2026-06-08T23:59:59+02:00",
        // Easter Monday is free
        "P2D, 2026-04-03T10:00:00+02:00, 2026-04-08T23:59:59+02:00",
        // Thursday; Monday and Tuesday are free instead of 28 and 29 November
        "P2D, 2026-11-26T10:00:00+01:00, 2026-12-02T23:59:59+01:00",
        // hours know no weekend
        "PT5H, 2026-11-28T10:00:00+01:00, 2026-11-28T15:00:00+01:00"
    })
    void of_working_days_no_other_day_is_counted(String within, OffsetDateTime start, OffsetDateTime end) {
        assertThat(deadline(within, Counting.WORKING_DAYS).after(start)).contains(end);
    }

    @ParameterizedTest
    @CsvSource({
        "P3D, CALENDAR, P3D, WORKING_DAYS, true",
        "P3D, ADMINISTRATIVE, P3D, WORKING_DAYS, true",
        "P3D, WORKING_DAYS, P3D, CALENDAR, false",
        "P3D, WORKING_DAYS, P4D, CALENDAR, false",
        "P4D, CALENDAR, P3D, WORKING_DAYS, false",
        "P2D, WORKING_DAYS, P3D, WORKING_DAYS, true",
        "IMMEDIATELY, WORKING_DAYS, PT1H, CALENDAR, true",
        "PT8H, ADMINISTRATIVE, P1D, CALENDAR, true"
    })
    void of_two_limits_one_never_ends_last_only_if_that_holds_of_every_start(
            String one, Counting counted, String other, Counting countedSo, boolean never) {
        assertThat(deadline(one, counted).neverEndsAfter(deadline(other, countedSo)))
                .isEqualTo(never);
    }

    @Property(seed = "20261127")
    void a_limit_that_never_ends_after_another_one_does_not_do_so_on_any_day(
            @ForAll @IntRange(min = 0, max = 3_000) int day,
            @ForAll @IntRange(min = 1, max = 12) int days,
            @ForAll @IntRange(min = 1, max = 12) int others,
            @ForAll Counting counted,
            @ForAll Counting countedSo) {
        OffsetDateTime start = OffsetDateTime.parse("2024-01-01T08:30:00+01:00").plusDays(day);
        Deadline one = deadline("P" + days + "D", counted);
        Deadline other = deadline("P" + others + "D", countedSo);
        if (one.neverEndsAfter(other)) {
            assertThat(one.after(start).orElseThrow())
                    .isBeforeOrEqualTo(other.after(start).orElseThrow());
        }
    }

    @Test
    void a_limit_that_means_at_once_has_no_end() {
        assertThat(deadline("IMMEDIATELY", Counting.CALENDAR).after(OffsetDateTime.parse("2026-03-02T20:40:00+01:00")))
                .isEmpty();
    }

    @Test
    void a_holiday_counts_only_on_the_days_on_which_it_is_law() {
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2023, 11, 22))).isTrue();
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2024, 11, 22))).isFalse();
        // 22 November 2026 is a Sunday
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2026, 11, 23))).isFalse();
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2026, 11, 24))).isTrue();
    }

    @Test
    void a_calendar_without_a_working_day_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HolidayCalendar(EnumSet.allOf(DayOfWeek.class), List.of(), List.of()));
    }

    @Property(seed = "20261126")
    void an_administrative_limit_never_ends_before_the_calendar_day_and_always_on_a_working_day(
            @ForAll @IntRange(min = 0, max = 3_000) int day, @ForAll @IntRange(min = 1, max = 400) int days) {
        OffsetDateTime start = OffsetDateTime.parse("2024-01-01T08:30:00+01:00").plusDays(day);
        OffsetDateTime calendar =
                deadline("P" + days + "D", Counting.CALENDAR).after(start).orElseThrow();
        OffsetDateTime working =
                deadline("P" + days + "D", Counting.ADMINISTRATIVE).after(start).orElseThrow();
        assertThat(working).isAfter(calendar);
        assertThat(CALENDAR.isWorkingDay(working.toLocalDate())).isTrue();
    }

    private static HolidayCalendar.FixedHoliday holiday(MonthDay day, InForce inForce) {
        return new HolidayCalendar.FixedHoliday(MEANING, day, inForce, List.of());
    }

    private static Deadline deadline(String within, Counting counting) {
        return new Deadline(TimeLimit.parse(within).orElseThrow(), counting, CALENDAR);
    }
}
