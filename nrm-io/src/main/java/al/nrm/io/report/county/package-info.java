/**
 * The page for a county's committee, which is confidential, and the national page, which may be published. Entries:
 * {@link al.nrm.io.report.county.CountyReport}, {@link al.nrm.io.report.county.NationalReport}.
 */
@NullMarked
package al.nrm.io.report.county;

import org.jspecify.annotations.NullMarked;
