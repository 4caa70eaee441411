/** A rule pack or a directory that was read and checked, as bytes, so that opening it needs no reader of rules, YAML or JSON. */
@NullMarked
package al.nrm.rules.internal.image;

import org.jspecify.annotations.NullMarked;
