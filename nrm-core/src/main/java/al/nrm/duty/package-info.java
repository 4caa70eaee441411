/** What a rule pack declares of duties and safeguards: labels, who acts, who is told or asked, when the person is named. */
@NullMarked
package al.nrm.duty;

import org.jspecify.annotations.NullMarked;
