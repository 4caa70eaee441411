/** Rules as people read them: their words, their conditions in sentences, the pack as a book. */
@NullMarked
package al.nrm.rules.internal.book;

import org.jspecify.annotations.NullMarked;
