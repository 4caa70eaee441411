/** What to find out next, and why a decision does not conclude something: exact, from what the rules say of all cases. */
@NullMarked
package al.nrm.rules.internal.question;

import org.jspecify.annotations.NullMarked;
