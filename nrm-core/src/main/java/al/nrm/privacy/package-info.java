/** What each agency and provider may learn of a case, and on which ground. */
@NullMarked
package al.nrm.privacy;

import org.jspecify.annotations.NullMarked;
