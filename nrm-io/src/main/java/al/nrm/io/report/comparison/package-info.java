/** Decisions beside each other: what changes between two packs, what a changed fact changes, and what would lead to another conclusion. */
@NullMarked
package al.nrm.io.report.comparison;

import org.jspecify.annotations.NullMarked;
