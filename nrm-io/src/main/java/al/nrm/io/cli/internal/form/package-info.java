/** Commands that print forms and sheets. */
@NullMarked
package al.nrm.io.cli.internal.form;

import org.jspecify.annotations.NullMarked;
