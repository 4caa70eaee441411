/** Words for people, in Albanian and English. */
@NullMarked
package al.nrm.text;

import org.jspecify.annotations.NullMarked;
