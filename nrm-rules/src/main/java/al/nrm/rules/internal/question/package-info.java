/** Questions that can still change a decision, and why a decision does not conclude something; exact, from diagrams. */
@NullMarked
package al.nrm.rules.internal.question;

import org.jspecify.annotations.NullMarked;
