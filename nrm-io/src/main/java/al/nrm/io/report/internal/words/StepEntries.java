package al.nrm.io.report.internal.words;

import al.nrm.io.report.internal.words.EntryWords.Item;
import al.nrm.law.HolidayCalendar;
import al.nrm.referral.Escalation;
import al.nrm.referral.Step;
import al.nrm.referral.StepTable;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.Locale;

/** The life of a referral: its steps, whom to turn to when a task is overdue, how a case is closed, which days count. */
final class StepEntries {
    private final BookWords book;

    StepEntries(BookWords book) {
        this.book = book;
    }

    Item step(Step step) {
        EntryLines lines = book.entry()
                .days(step.inForce())
                .say("book.step.kind", book.label(step.kind()), step.kind().name());
        if (step.fromStages().isEmpty()) {
            lines.say("book.step.from-any");
        }
        lines.sayAny("book.step.from", step.fromStages()).sayAny("book.step.referral", step.fromStates());
        step.to().ifPresent(stage -> lines.say("book.step.to", book.label(stage)));
        if (step.by().isEmpty()) {
            lines.say("book.step.by-any");
        }
        lines.sayAny("book.step.by", step.by());
        step.requires().forEach(requirement -> lines.say("book.step.requires", book.label(requirement)));
        return lines.of(step, step.id(), step.meaning());
    }

    Item escalation(Escalation escalation) {
        EntryLines lines = book.entry().days(escalation.inForce());
        if (escalation.duties().isEmpty()) {
            lines.say("book.escalation.all");
        } else {
            lines.line(String.join(
                    "; ", escalation.duties().stream().map(book::duty).toList()));
        }
        String to = book.label(escalation.to());
        return lines.citing(escalation.citations())
                .item(
                        "escalation",
                        escalation.after().isImmediate()
                                ? book.say("book.escalation.now", to)
                                : book.say(
                                        "book.escalation",
                                        new PeriodWords(book.labels())
                                                .length(escalation.after(), escalation.counting()),
                                        to));
    }

    /** The part of the table that is about no single step. */
    Item closing(StepTable table) {
        EntryLines lines = book.entry();
        table.closing().noneOpen().forEach(action -> lines.line(book.duty(action)));
        lines.sayAny("book.steps.risk-assessed", table.closing().riskAssessed())
                .citing(table.closing().citations());
        table.retention().ifPresent(id -> lines.say("book.steps.retention", id));
        table.answerWithin().ifPresent(id -> lines.say("book.steps.answer", id));
        return lines.item("closing", book.say("book.steps.closing"));
    }

    Item calendar(HolidayCalendar calendar) {
        EntryLines lines = book.entry()
                .line(book.say("book.calendar.weekend") + ": "
                        + BookWords.joined(
                                calendar.weekend().stream().sorted().toList(), day -> book.say("day." + day)));
        for (HolidayCalendar.FixedHoliday holiday : calendar.fixed()) {
            lines.line(book.say("book.calendar.fixed") + ": " + day(holiday.day()) + ", " + book.in(holiday.meaning())
                    + "; " + book.law().days(holiday.inForce()));
        }
        calendar.dated().stream()
                .sorted(Comparator.comparing(HolidayCalendar.DatedHoliday::date))
                .forEach(holiday -> lines.line(book.say("book.calendar.dated") + ": "
                        + book.labels().day(holiday.date()) + ", " + book.in(holiday.meaning())));
        return lines.citing(calendar.citations()).item("calendar", book.say("book.calendar"));
    }

    private static String day(MonthDay day) {
        return String.format(Locale.ROOT, "%02d.%02d", day.getDayOfMonth(), day.getMonthValue());
    }
}
