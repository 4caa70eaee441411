/**
 * Decisions, forms and criteria for people. A report is made by a type of a package below, with {@link
 * al.nrm.io.report.ReferenceData}, which says what the ids in a decision mean, in the words of {@link
 * al.nrm.io.report.Labels}.
 */
@NullMarked
package al.nrm.io.report;

import org.jspecify.annotations.NullMarked;
