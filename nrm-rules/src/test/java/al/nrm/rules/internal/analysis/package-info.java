@NullMarked
package al.nrm.rules.internal.analysis;

import org.jspecify.annotations.NullMarked;
