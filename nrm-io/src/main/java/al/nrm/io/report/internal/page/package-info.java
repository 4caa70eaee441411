/** Pages of plain text and of HTML, in which every text is escaped. */
@NullMarked
package al.nrm.io.report.internal.page;

import org.jspecify.annotations.NullMarked;
