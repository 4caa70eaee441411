package al.nrm.io.report.training;

import al.nrm.io.report.internal.page.CalendarText;
import al.nrm.training.Session;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Sessions as a calendar (iCalendar, RFC 5545): one event of a whole day each. */
final class TrainingCalendar {
    private TrainingCalendar() {}

    static String of(String name, TrainingFigures figures, Function<Session, String> summary) {
        return figures.sessions().stream()
                .map(session -> event(session, figures.state(session), summary.apply(session)))
                .collect(Collectors.joining("", CalendarText.head("training", name), CalendarText.FOOT));
    }

    private static String event(Session session, Session.State state, String summary) {
        String day = session.date().format(DateTimeFormatter.BASIC_ISO_DATE);
        String next = session.date().plusDays(1).format(DateTimeFormatter.BASIC_ISO_DATE);
        return CalendarText.lines(
                "BEGIN:VEVENT",
                "UID:" + session.id() + "@nrm-training",
                // No clock is read: the stamp is the day of the session.
                "DTSTAMP:" + day + "T000000Z",
                "DTSTART;VALUE=DATE:" + day,
                "DTEND;VALUE=DATE:" + next,
                "SUMMARY:" + CalendarText.escaped(summary),
                "STATUS:" + (state == Session.State.CANCELLED ? "CANCELLED" : "CONFIRMED"),
                "END:VEVENT");
    }
}
