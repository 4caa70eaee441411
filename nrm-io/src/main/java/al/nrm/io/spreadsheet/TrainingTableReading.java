package al.nrm.io.spreadsheet;

import al.nrm.training.Session;
import java.util.List;

/**
 * The result of reading a table of training sessions.
 *
 * @param sessions the sessions in the order of the table; empty if something is wrong
 * @param problems everything that is wrong, by row
 */
public record TrainingTableReading(List<Session> sessions, List<CellProblem> problems) {
    /** Copies the lists. */
    public TrainingTableReading {
        sessions = List.copyOf(sessions);
        problems = List.copyOf(problems);
    }
}
