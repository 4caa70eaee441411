/** The syntax tree of rules, the vocabulary, and the order in which rules are evaluated. */
@NullMarked
package al.nrm.rules.internal.rule;

import org.jspecify.annotations.NullMarked;
