/** Texts for people in Albanian and English, and the labels of codes and facts. */
@NullMarked
package al.nrm.text;

import org.jspecify.annotations.NullMarked;
