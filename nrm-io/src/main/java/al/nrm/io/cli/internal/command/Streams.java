package al.nrm.io.cli.internal.command;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.function.BooleanSupplier;

/**
 * The streams of a command.
 *
 * @param out for the result
 * @param err for all other messages
 * @param terminal whether the output is a terminal
 * @param pipeClosed whether writing to {@code out} failed because its reader closed the pipe
 */
public record Streams(InputStream in, PrintStream out, PrintStream err, boolean terminal, BooleanSupplier pipeClosed) {
    /** Streams for which the cause of a failure to write is not known. */
    public Streams(InputStream in, PrintStream out, PrintStream err, boolean terminal) {
        this(in, out, err, terminal, () -> false);
    }
}
