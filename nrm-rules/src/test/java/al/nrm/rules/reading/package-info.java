/**
 * A second reading of the criteria of the pack {@code al}, in plain Java, written from the criteria alone: it calls none
 * of the product's own logic, so that an error there or in a rule shows as a disagreement. Beside it stand the
 * generators of invented cases and directories on which the two are compared.
 */
@NullMarked
package al.nrm.rules.reading;

import org.jspecify.annotations.NullMarked;
