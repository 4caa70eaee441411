package al.nrm.inquiry;

import org.immutables.value.Value;

/** A fact with a value, as it can be put into a case document. It prints its pointer alone. */
@Value.Immutable(builder = false)
public interface FactValue {
    static FactValue of(String pointer, Object value) {
        return ImmutableFactValue.of(pointer, value);
    }

    /** JSON pointer into the case; {@code /observations/<indicator>} for an observation. */
    @Value.Parameter(order = 1)
    String pointer();

    /** A text, a whole number, or a list of texts. */
    @Value.Parameter(order = 2)
    @Value.Redacted
    Object value();
}
