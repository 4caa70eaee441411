/** The rule pack as a value, its problems, and the exceptions of reading it. Entry: {@link al.nrm.rules.pack.RulePack}. */
@NullMarked
package al.nrm.rules.pack;

import org.jspecify.annotations.NullMarked;
