/** What a case worker reads: {@link al.nrm.io.report.DecisionText} writes a decision in Albanian or in English. */
@NullMarked
package al.nrm.io.report;

import org.jspecify.annotations.NullMarked;
