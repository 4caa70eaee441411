/** The history of a case for people: what happened, what is due, what was shared with whom; and due lists of many cases. */
@NullMarked
package al.nrm.io.report.history;

import org.jspecify.annotations.NullMarked;
