/** Facts, duties, providers and periods in words of one language. */
@NullMarked
package al.nrm.io.report.internal.words;

import org.jspecify.annotations.NullMarked;
