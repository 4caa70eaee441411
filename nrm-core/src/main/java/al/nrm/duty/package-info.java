/**
 * Declarations of a rule pack about duties and safeguards: labels, who acts, who is told or asked, when the person is
 * named.
 */
@NullMarked
package al.nrm.duty;

import org.jspecify.annotations.NullMarked;
