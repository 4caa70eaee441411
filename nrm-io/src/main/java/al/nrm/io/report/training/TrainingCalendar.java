package al.nrm.io.report.training;

import al.nrm.io.report.internal.page.CalendarText;
import al.nrm.training.Session;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;

/** Writes sessions as a calendar (iCalendar, RFC 5545): one event of a whole day each. */
final class TrainingCalendar {
    private final StringBuilder out = new StringBuilder();

    private TrainingCalendar() {}

    static String of(String name, TrainingFigures figures, Function<Session, String> summary) {
        TrainingCalendar calendar = new TrainingCalendar();
        calendar.line("BEGIN:VCALENDAR");
        calendar.line("VERSION:2.0");
        calendar.line("PRODID:-//nrm//training//EN");
        calendar.line("X-WR-CALNAME:" + CalendarText.escaped(name));
        figures.sessions().forEach(session -> calendar.event(session, figures.state(session), summary.apply(session)));
        calendar.line("END:VCALENDAR");
        return calendar.out.toString();
    }

    private void event(Session session, Session.State state, String summary) {
        String day = session.date().format(DateTimeFormatter.BASIC_ISO_DATE);
        String next = session.date().plusDays(1).format(DateTimeFormatter.BASIC_ISO_DATE);
        line("BEGIN:VEVENT");
        line("UID:" + session.id() + "@nrm-training");
        // No clock is read: the stamp is the day of the session.
        line("DTSTAMP:" + day + "T000000Z");
        line("DTSTART;VALUE=DATE:" + day);
        line("DTEND;VALUE=DATE:" + next);
        line("SUMMARY:" + CalendarText.escaped(summary));
        line("STATUS:" + (state == Session.State.CANCELLED ? "CANCELLED" : "CONFIRMED"));
        line("END:VEVENT");
    }

    private void line(String text) {
        out.append(CalendarText.line(text));
    }
}
