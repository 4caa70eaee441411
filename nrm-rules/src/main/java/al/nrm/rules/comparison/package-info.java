/** What two packs decide differently on the same cases: {@link al.nrm.rules.comparison.PackComparison}. */
@NullMarked
package al.nrm.rules.comparison;

import org.jspecify.annotations.NullMarked;
