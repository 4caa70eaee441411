/** Reads rule files. Only listed forms are accepted; every other form is refused, even where Drools would accept it. */
@NullMarked
package al.nrm.rules.internal.language;

import org.jspecify.annotations.NullMarked;
