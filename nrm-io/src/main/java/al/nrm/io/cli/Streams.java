package al.nrm.io.cli;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * Where a command reads and writes.
 *
 * @param out only the result
 * @param err everything else
 * @param terminal whether a person looks on
 */
record Streams(InputStream in, PrintStream out, PrintStream err, boolean terminal) {}
