/** What two packs of rules decide differently: {@link al.nrm.comparison.ChangedDecision}. */
@NullMarked
package al.nrm.comparison;

import org.jspecify.annotations.NullMarked;
