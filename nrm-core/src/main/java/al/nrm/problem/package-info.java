/** What is wrong with an input, all at once, without a personal value. */
@NullMarked
package al.nrm.problem;

import org.jspecify.annotations.NullMarked;
