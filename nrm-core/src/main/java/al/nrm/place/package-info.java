/** Places: the twelve counties, their municipalities, countries; and languages. */
@NullMarked
package al.nrm.place;

import org.jspecify.annotations.NullMarked;
