package al.nrm.comparison;

import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A key of a decision that changes. */
@Value.Immutable(builder = false)
public interface KeyChange {
    static KeyChange of(String key, @Nullable Object before, @Nullable Object after) {
        return ImmutableKeyChange.of(key, before, after);
    }

    /** As the document writes it; the three elements have a dot, as in {@code elements.act}. */
    @Value.Parameter(order = 1)
    String key();

    /** The value in the decision document, as a plain tree. */
    @Value.Parameter(order = 2)
    @Nullable
    Object before();

    /** The value in the decision document, as a plain tree. */
    @Value.Parameter(order = 3)
    @Nullable
    Object after();
}
