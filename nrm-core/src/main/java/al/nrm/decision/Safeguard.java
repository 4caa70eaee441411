package al.nrm.decision;

import java.util.List;
import org.immutables.value.Value;

/**
 * A safeguard that applies, with its reasons.
 *
 * @param code the safeguard
 * @param reasons the indexes into {@link Decision#reasons()}
 */
@Value.Builder
public record Safeguard(SafeguardCode code, List<Integer> reasons) {
    /** Copies the list. */
    public Safeguard {
        reasons = List.copyOf(reasons);
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Safeguard}. */
    public static final class Builder extends SafeguardBuilder {}
}
