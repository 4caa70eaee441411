package al.nrm.decision;

import java.util.List;
import org.immutables.value.Value;

/** A safeguard that applies, with its reasons. */
@Value.Immutable
public interface Safeguard {
    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * A safeguard with all its values.
     *
     * @param code the safeguard
     * @param reasons the indexes into {@link Decision#reasons()}
     * @return the safeguard
     */
    static Safeguard of(SafeguardCode code, List<Integer> reasons) {
        return ImmutableSafeguard.of(code, reasons);
    }

    /** {@return the safeguard} */
    @Value.Parameter(order = 1)
    SafeguardCode code();

    /** {@return the indexes into {@link Decision#reasons()}} */
    @Value.Parameter(order = 2)
    List<Integer> reasons();

    /** Builds a {@link Safeguard}. */
    final class Builder extends ImmutableSafeguard.Builder {}
}
