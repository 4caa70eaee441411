package al.nrm.rules.internal.pack;

import al.nrm.law.Citation;
import al.nrm.law.HolidayCalendar;
import al.nrm.law.InForce;
import al.nrm.rules.internal.language.Problems;
import al.nrm.text.Text;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code calendar.yaml}: the weekend and the public holidays, by which administrative days are counted. */
final class CalendarReader {
    static final String PATH = "calendar.yaml";
    private static final int DAYS_OF_A_WEEK = 7;

    private final Problems problems;
    private final Set<String> sources;

    private CalendarReader(Problems problems, Set<String> sources) {
        this.problems = problems;
        this.sources = sources;
    }

    /** The calendar of the files; weekends alone where they have no such file. */
    static HolidayCalendar read(PackFiles files, Problems problems, Set<String> sources) {
        if (!files.paths().contains(PATH)) {
            return HolidayCalendar.WEEKENDS_ONLY;
        }
        return files.text(PATH, problems)
                .flatMap(text -> Yaml.read(PATH, text, problems))
                .flatMap(yaml -> Entry.of(PATH, yaml, problems, Set.of("weekend", "fixed", "dated")))
                .map(new CalendarReader(problems, sources)::read)
                .orElse(HolidayCalendar.WEEKENDS_ONLY);
    }

    private HolidayCalendar read(Entry file) {
        Set<DayOfWeek> weekend = new LinkedHashSet<>(file.codes("weekend", DayOfWeek.values()));
        if (weekend.isEmpty() || weekend.size() == DAYS_OF_A_WEEK) {
            file.wrong(
                    "weekend", Text.of("Priten 1 deri në 6 ditë të javës.", "1 to 6 days of the week are expected."));
            weekend = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        }
        List<HolidayCalendar.FixedHoliday> fixed = new ArrayList<>();
        file.get("fixed")
                .ifPresent(all -> Entry.eachById(
                        PATH,
                        all,
                        problems,
                        (id, place, value) -> Entry.of(
                                        PATH, value, problems, Set.of("meaning", "day", "inForce", "cite"))
                                .flatMap(this::fixed)
                                .ifPresent(fixed::add)));
        List<HolidayCalendar.DatedHoliday> dated = new ArrayList<>();
        for (Yaml item : file.list("dated")) {
            Entry.of(PATH, item, problems, Set.of("meaning", "date", "cite"))
                    .flatMap(entry -> dated(entry, dated))
                    .ifPresent(dated::add);
        }
        return new HolidayCalendar(weekend, fixed, dated);
    }

    private Optional<HolidayCalendar.FixedHoliday> fixed(Entry entry) {
        Text meaning = entry.bilingual("meaning");
        List<Citation> citations = entry.citations("cite", sources);
        Optional<InForce> days = entry.inForce();
        return monthDay(entry)
                .flatMap(day -> days.map(known -> new HolidayCalendar.FixedHoliday(meaning, day, known, citations)));
    }

    private static Optional<MonthDay> monthDay(Entry entry) {
        String text = entry.text("day");
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(MonthDay.parse("--" + text));
        } catch (DateTimeException noDay) {
            entry.wrong(
                    "day",
                    Text.of("Pritet muaji dhe dita, p.sh. 03-14.", "Month and day are expected, such as 03-14."));
            return Optional.empty();
        }
    }

    private Optional<HolidayCalendar.DatedHoliday> dated(Entry entry, List<HolidayCalendar.DatedHoliday> before) {
        Text meaning = entry.bilingual("meaning");
        List<Citation> citations = entry.citations("cite", sources);
        LocalDate date = entry.day("date");
        if (before.stream().anyMatch(holiday -> holiday.date().equals(date))) {
            entry.wrong("date", Text.of("Kjo ditë gjendet dy herë.", "This day is listed twice."));
        }
        return Optional.of(date)
                .filter(known -> !known.equals(LocalDate.MAX))
                .map(known -> new HolidayCalendar.DatedHoliday(meaning, known, citations));
    }
}
