/** Applies what a pack declares of duties to cases: who acts, who is told or asked, when the person is named. */
@NullMarked
package al.nrm.rules.internal.duty;

import org.jspecify.annotations.NullMarked;
