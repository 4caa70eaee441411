/** Problems of an input: all are reported at once, and none contains personal data. */
@NullMarked
package al.nrm.problem;

import org.jspecify.annotations.NullMarked;
