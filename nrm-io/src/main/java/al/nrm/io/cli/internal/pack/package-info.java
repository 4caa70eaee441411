/** Commands for the authors of rule packs: checking, testing, showing, comparing, watching. */
@NullMarked
package al.nrm.io.cli.internal.pack;

import org.jspecify.annotations.NullMarked;
