/** The only package that knows Drools. */
@NullMarked
package al.nrm.rules.engine;

import org.jspecify.annotations.NullMarked;
