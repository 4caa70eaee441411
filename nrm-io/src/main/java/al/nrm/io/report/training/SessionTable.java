package al.nrm.io.report.training;

import al.nrm.io.report.internal.page.CountText;
import al.nrm.place.Municipality;
import al.nrm.training.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes sessions as CSV (RFC 4180): a row for each count, or one row where nothing was counted. */
final class SessionTable {
    private SessionTable() {}

    static String of(TrainingFigures figures) {
        StringBuilder out = new StringBuilder("id,county,municipality,date,state,trainers,audience,participants\r\n");
        for (Session session : figures.sessions()) {
            List<String> start = List.of(
                    session.id(),
                    session.county().code(),
                    session.municipality().map(Municipality::name).orElse(""),
                    session.date().toString(),
                    figures.state(session).name(),
                    CountText.of(session.trainers(), ""));
            if (session.participants().isEmpty()) {
                row(out, start, "", "");
            }
            session.participants()
                    .forEach((audience, count) -> row(out, start, audience.name(), Integer.toString(count)));
        }
        return out.toString();
    }

    private static void row(StringBuilder out, List<String> start, String audience, String count) {
        List<String> cells = new ArrayList<>(start);
        cells.add(audience);
        cells.add(count);
        out.append(cells.stream().map(SessionTable::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    /** A cell that a spreadsheet would take for a formula begins with an apostrophe. */
    private static String cell(String text) {
        String safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
