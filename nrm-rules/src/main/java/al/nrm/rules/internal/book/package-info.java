/** Rules in prose, and the criteria book of a pack. */
@NullMarked
package al.nrm.rules.internal.book;

import org.jspecify.annotations.NullMarked;
