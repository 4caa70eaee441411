package al.nrm.decision;

import al.nrm.provider.Caution;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A provider that may help.
 *
 * @param provider the provider's id
 * @param rank the place in the order of asking, from 1
 * @param confirmPlace whether the place must be confirmed before the person is sent there
 * @param cautions the cautions; empty if none is known
 * @param reasons the indexes into {@link Decision#reasons()}
 */
@Value.Builder
public record ServiceOption(
        String provider, int rank, boolean confirmPlace, Set<Caution> cautions, List<Integer> reasons) {
    /** Copies the set and the list. */
    public ServiceOption {
        cautions = cautions.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(cautions));
        reasons = List.copyOf(reasons);
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ServiceOption}. */
    public static final class Builder extends ServiceOptionBuilder {}
}
