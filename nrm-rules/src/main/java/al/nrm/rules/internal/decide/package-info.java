/** From the rules that fired to a decision with its reasons. */
@NullMarked
package al.nrm.rules.internal.decide;

import org.jspecify.annotations.NullMarked;
