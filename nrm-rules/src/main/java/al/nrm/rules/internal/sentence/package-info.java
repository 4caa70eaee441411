/** Rules written in sentences, Albanian or English, and the phrase book with the meaning of each sentence. */
@NullMarked
package al.nrm.rules.internal.sentence;

import org.jspecify.annotations.NullMarked;
