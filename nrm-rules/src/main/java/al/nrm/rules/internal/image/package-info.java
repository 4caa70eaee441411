/** A rule pack that was read and checked, kept as bytes, so that opening it again needs no reader of rules or of YAML. */
@NullMarked
package al.nrm.rules.internal.image;

import org.jspecify.annotations.NullMarked;
