/** Commands about cases: deciding, asking, explaining, and cases in tables. */
@NullMarked
package al.nrm.io.cli.internal.decide;

import org.jspecify.annotations.NullMarked;
