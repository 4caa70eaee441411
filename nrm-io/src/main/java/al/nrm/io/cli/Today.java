package al.nrm.io.cli;

import al.nrm.law.Deadline;
import java.time.LocalDate;

/** The only place that looks at a clock: the day on which a command runs, by the clock of Albania. */
final class Today {
    private Today() {}

    static LocalDate day() {
        return LocalDate.now(Deadline.TIRANE);
    }
}
