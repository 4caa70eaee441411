/** Commands about histories of cases: their state, due tasks, departures from the advice. */
@NullMarked
package al.nrm.io.cli.internal.history;

import org.jspecify.annotations.NullMarked;
