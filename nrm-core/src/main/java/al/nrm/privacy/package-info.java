/** The data of a case that each agency and provider may learn, and the grounds. */
@NullMarked
package al.nrm.privacy;

import org.jspecify.annotations.NullMarked;
