/**
 * Adapters for the ObjectMapper of a host, Jackson 2 or Jackson 3: {@code Jackson3Module.of(rules.terms())}. The jars of Jackson
 * are the host's own; this library brings neither of them.
 */
@NullMarked
package al.nrm.io.jackson;

import org.jspecify.annotations.NullMarked;
