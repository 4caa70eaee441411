/**
 * Counts that may be published: tables, the suppression of small counts and of the counts from which they could be
 * computed, and what a reader of all releases can compute. Entry: {@link al.nrm.statistics.Suppression}.
 */
@NullMarked
package al.nrm.statistics;

import org.jspecify.annotations.NullMarked;
