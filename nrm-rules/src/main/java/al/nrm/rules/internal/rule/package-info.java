/** What a rule says: its words, its conditions and conclusions, and the order in which rules are read. */
@NullMarked
package al.nrm.rules.internal.rule;

import org.jspecify.annotations.NullMarked;
