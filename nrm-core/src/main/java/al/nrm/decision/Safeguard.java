package al.nrm.decision;

import java.util.List;
import org.immutables.value.Value;

/** A safeguard and why it applies. */
@Value.Immutable
public interface Safeguard {
    static Builder builder() {
        return new Builder();
    }

    SafeguardCode code();

    /** Indexes into {@link Decision#reasons()}. */
    List<Integer> reasons();

    /** Builds a {@link Safeguard}. */
    final class Builder extends ImmutableSafeguard.Builder {}
}
