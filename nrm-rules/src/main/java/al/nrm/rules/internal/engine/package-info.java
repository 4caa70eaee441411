/** The only package that knows Drools. */
@NullMarked
package al.nrm.rules.internal.engine;

import org.jspecify.annotations.NullMarked;
