package al.nrm.rules;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.law.Counting;
import al.nrm.law.Deadline;
import al.nrm.law.HolidayCalendar;
import al.nrm.law.TimeLimit;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The calendar of the bundled pack, against a public calendar of the holidays of Albania. */
class PackCalendarTest {
    private static final HolidayCalendar CALENDAR =
            ReferralRules.bundled().pack().calendar();

    @Test
    void the_free_days_of_2026_are_those_of_the_public_calendar_with_holidays_of_a_weekend_moved() {
        List<String> free = LocalDate.of(2026, 1, 1)
                .datesUntil(LocalDate.of(2027, 1, 1))
                .filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY)
                .filter(day -> !CALENDAR.isWorkingDay(day))
                .map(LocalDate::toString)
                .toList();
        assertThat(free)
                .containsExactly(
                        "2026-01-01",
                        "2026-01-02",
                        "2026-03-16",
                        "2026-03-20",
                        "2026-03-23",
                        "2026-04-06",
                        "2026-04-13",
                        "2026-05-01",
                        "2026-05-27",
                        "2026-09-07",
                        "2026-11-23",
                        "2026-11-30",
                        "2026-12-01",
                        "2026-12-08",
                        "2026-12-25");
    }

    @Test
    void a_last_day_on_a_moved_holiday_moves_an_administrative_limit_and_no_other() {
        OffsetDateTime friday = OffsetDateTime.parse("2026-09-04T10:15:00+02:00");
        TimeLimit threeDays = TimeLimit.parse("P3D").orElseThrow();
        assertThat(new Deadline(threeDays, Counting.ADMINISTRATIVE, CALENDAR).after(friday))
                .isEqualTo(Optional.of(OffsetDateTime.parse("2026-09-08T23:59:59+02:00")));
        assertThat(new Deadline(threeDays, Counting.CALENDAR, CALENDAR).after(friday))
                .isEqualTo(Optional.of(OffsetDateTime.parse("2026-09-07T10:15:00+02:00")));
    }

    @Test
    void a_holiday_counts_from_its_own_year_on() {
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2023, 11, 22))).isTrue();
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2024, 11, 22))).isFalse();
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2017, 10, 19))).isFalse();
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2018, 10, 19))).isTrue();
    }
}
