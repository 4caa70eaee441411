/** Reading a rule pack: its files, its law, its catalogue. */
@NullMarked
package al.nrm.rules.internal.pack;

import org.jspecify.annotations.NullMarked;
