/** Rules written in sentences, Albanian or English, and the phrase books that say what each sentence means. */
@NullMarked
package al.nrm.rules.internal.sentence;

import org.jspecify.annotations.NullMarked;
