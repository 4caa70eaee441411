/** Sources, citations, dated parameters and what is in force on a day: {@link al.nrm.law.Edition}. */
@NullMarked
package al.nrm.law;

import org.jspecify.annotations.NullMarked;
