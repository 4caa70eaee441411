/** A decision as a page and as text: {@link al.nrm.io.report.decision.DecisionPage} and {@link al.nrm.io.report.decision.DecisionText}. */
@NullMarked
package al.nrm.io.report.decision;

import org.jspecify.annotations.NullMarked;
