/** Commands about trainings and exercises. */
@NullMarked
package al.nrm.io.cli.internal.training;

import org.jspecify.annotations.NullMarked;
