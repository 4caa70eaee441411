/** What is known of a case: start with {@link al.nrm.casefile.CaseFile}. Unknown is never read as no. */
@NullMarked
package al.nrm.casefile;

import org.jspecify.annotations.NullMarked;
