@NullMarked
package al.nrm.rules.analysis;

import org.jspecify.annotations.NullMarked;
