/**
 * Reports on training: sessions, coverage, what a county lacks, the cascade. Entry:
 * {@link al.nrm.io.report.training.TrainingReport}.
 */
@NullMarked
package al.nrm.io.report.training;

import org.jspecify.annotations.NullMarked;
