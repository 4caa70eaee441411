/**
 * The differences between the decisions of two packs: {@link al.nrm.comparison.ChangedDecision}; and those between two
 * decisions of one case: {@link al.nrm.comparison.DecisionComparison}.
 */
@NullMarked
package al.nrm.comparison;

import org.jspecify.annotations.NullMarked;
