/** What a rule may say. It allows by list; whatever is not listed is refused, also where Drools would accept it. */
@NullMarked
package al.nrm.rules.internal.language;

import org.jspecify.annotations.NullMarked;
