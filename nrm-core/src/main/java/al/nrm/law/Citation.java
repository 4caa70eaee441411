package al.nrm.law;

import org.immutables.value.Value;

/** A place in a source that a rule rests on. */
@Value.Immutable(builder = false)
public interface Citation {
    static Citation of(String source, String pinpoint) {
        return ImmutableCitation.of(source, pinpoint);
    }

    /** The id of the source. */
    @Value.Parameter(order = 1)
    String source();

    /** The place within it, such as {@code art. 3(c)}; empty: the source as a whole. */
    @Value.Parameter(order = 2)
    String pinpoint();
}
