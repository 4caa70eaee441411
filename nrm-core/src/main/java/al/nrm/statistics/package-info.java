/**
 * Counts that may be published: tables, the suppression of small counts with everything from which they could be worked out,
 * and what a reader of all releases can work out. Entry: {@link al.nrm.statistics.Suppression}.
 */
@NullMarked
package al.nrm.statistics;

import org.jspecify.annotations.NullMarked;
