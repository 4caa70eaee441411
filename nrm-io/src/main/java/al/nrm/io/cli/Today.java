package al.nrm.io.cli;

import al.nrm.law.Deadline;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/** The only place that looks at a clock: the day on which a command runs, by the clock of Albania. */
final class Today {
    private Today() {}

    /** The moment at which a command runs. */
    static OffsetDateTime moment() {
        return OffsetDateTime.now(Deadline.TIRANE).truncatedTo(ChronoUnit.SECONDS);
    }

    static LocalDate day() {
        return LocalDate.now(Deadline.TIRANE);
    }
}
