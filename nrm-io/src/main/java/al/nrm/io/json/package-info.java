/**
 * Cases, directories and decisions as JSON: {@code NrmJson.standard().cases(terms).read(path).value()} and {@code
 * NrmJson.standard().pretty(decision)}.
 */
@NullMarked
package al.nrm.io.json;

import org.jspecify.annotations.NullMarked;
