package al.nrm.rules.internal.pack;

import al.nrm.law.Citation;
import al.nrm.law.HolidayCalendar;
import al.nrm.law.InForce;
import al.nrm.text.Text;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code calendar.yaml}: the weekend and the public holidays, by which administrative days are counted. */
final class CalendarReader {
    static final String PATH = "calendar.yaml";
    private static final int DAYS_OF_A_WEEK = 7;

    private CalendarReader() {}

    /** The calendar of the file; one without holidays if there is no such file. */
    static HolidayCalendar read(PackFiles files, PackFile file) {
        return files.optionalYaml(file)
                .flatMap(yaml -> Entry.of(file, yaml, "weekend", "fixed", "dated"))
                .map(CalendarReader::read)
                .orElse(HolidayCalendar.WEEKENDS_ONLY);
    }

    private static HolidayCalendar read(Entry file) {
        Set<DayOfWeek> weekend = new LinkedHashSet<>(file.codes("weekend", DayOfWeek.values()));
        if (weekend.isEmpty() || weekend.size() == DAYS_OF_A_WEEK) {
            file.wrong("weekend", "weekend");
            weekend = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        }
        List<HolidayCalendar.FixedHoliday> fixed =
                file.allById("fixed", (id, entry) -> fixed(entry), "meaning", "day", "inForce", "cite");
        Set<LocalDate> dates = new HashSet<>();
        List<HolidayCalendar.DatedHoliday> dated =
                file.items("dated", entry -> dated(entry, dates), "meaning", "date", "cite");
        return new HolidayCalendar(weekend, fixed, dated);
    }

    private static Optional<HolidayCalendar.FixedHoliday> fixed(Entry entry) {
        Text meaning = entry.bilingual("meaning");
        List<Citation> citations = entry.citations("cite");
        Optional<InForce> days = entry.inForce();
        return monthDay(entry)
                .flatMap(day -> days.map(known -> new HolidayCalendar.FixedHoliday(meaning, day, known, citations)));
    }

    private static Optional<MonthDay> monthDay(Entry entry) {
        String text = entry.text("day");
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(MonthDay.parse("--" + text));
        } catch (DateTimeException noDay) {
            entry.wrong("day", "month-day");
            return Optional.empty();
        }
    }

    /**
     * A holiday of one year.
     *
     * @param dates the dates of the holidays so far; gets that of this one
     */
    private static Optional<HolidayCalendar.DatedHoliday> dated(Entry entry, Set<LocalDate> dates) {
        Text meaning = entry.bilingual("meaning");
        List<Citation> citations = entry.citations("cite");
        LocalDate date = entry.day("date");
        if (date.equals(LocalDate.MAX)) {
            return Optional.empty();
        }
        if (!dates.add(date)) {
            entry.wrong("date", "date.twice");
        }
        return Optional.of(new HolidayCalendar.DatedHoliday(meaning, date, citations));
    }
}
