package al.nrm.io.cli.internal.command;

import al.nrm.law.Deadline;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/** The only use of a clock: the day and moment at which a command runs, in the time zone of Albania. */
public final class Today {
    private Today() {}

    /** The moment at which a command runs. */
    public static OffsetDateTime moment() {
        return OffsetDateTime.now(Deadline.TIRANE).truncatedTo(ChronoUnit.SECONDS);
    }

    public static LocalDate day() {
        return LocalDate.now(Deadline.TIRANE);
    }
}
