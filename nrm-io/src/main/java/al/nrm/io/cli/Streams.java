package al.nrm.io.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.function.BooleanSupplier;

/**
 * Where a command reads and writes.
 *
 * @param out only the result
 * @param err everything else
 * @param terminal whether a person looks on
 * @param pipeClosed whether writing to {@code out} failed because its reader closed the pipe
 */
record Streams(InputStream in, PrintStream out, PrintStream err, boolean terminal, BooleanSupplier pipeClosed) {
    /** Streams of which it is not known why writing to them fails. */
    Streams(InputStream in, PrintStream out, PrintStream err, boolean terminal) {
        this(in, out, err, terminal, () -> false);
    }
}
