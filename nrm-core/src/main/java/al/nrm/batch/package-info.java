/** Decides many cases in input order with bounded memory. Entry: {@link al.nrm.batch.Batch}. */
@NullMarked
package al.nrm.batch;

import org.jspecify.annotations.NullMarked;
