package al.nrm.decision;

import java.util.List;
import org.immutables.value.Value;

/** A safeguard and why it applies. */
@Value.Immutable
public interface Safeguard {
    /** {@return a builder on which nothing is set yet} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the safeguard} */
    SafeguardCode code();

    /** {@return the indexes into {@link Decision#reasons()}} */
    List<Integer> reasons();

    /** Builds a {@link Safeguard}. */
    final class Builder extends ImmutableSafeguard.Builder {}
}
