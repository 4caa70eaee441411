/** The facts that rules read. None of them can reach the identity of a person or a note. */
@NullMarked
package al.nrm.rules.internal.fact;

import org.jspecify.annotations.NullMarked;
