/**
 * The meaning of rules for all cases at once. A rule's condition, with everything it rests on, is a function of finitely many
 * facts; kept as a decision diagram, it can be compared, searched and counted exactly.
 */
@NullMarked
package al.nrm.rules.internal.logic;

import org.jspecify.annotations.NullMarked;
