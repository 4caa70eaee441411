/**
 * What two packs of rules decide differently: {@link al.nrm.comparison.ChangedDecision}; and what changed between two
 * decisions of one case: {@link al.nrm.comparison.DecisionComparison}.
 */
@NullMarked
package al.nrm.comparison;

import org.jspecify.annotations.NullMarked;
