/** From the rules that fired to a decision with its reasons. */
@NullMarked
package al.nrm.rules.advice;

import org.jspecify.annotations.NullMarked;
