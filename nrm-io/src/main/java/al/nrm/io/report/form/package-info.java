/** Forms to hand over or to fill in: {@link al.nrm.io.report.form.ReferralForm} and {@link al.nrm.io.report.form.IdentificationForm}. */
@NullMarked
package al.nrm.io.report.form;

import org.jspecify.annotations.NullMarked;
