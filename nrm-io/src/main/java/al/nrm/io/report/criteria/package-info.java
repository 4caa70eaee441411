/** The criteria of a pack for readers: {@link al.nrm.io.report.criteria.CriteriaText} and {@link al.nrm.io.report.criteria.CriteriaHtml}. */
@NullMarked
package al.nrm.io.report.criteria;

import org.jspecify.annotations.NullMarked;
