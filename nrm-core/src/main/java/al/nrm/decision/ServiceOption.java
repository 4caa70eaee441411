package al.nrm.decision;

import al.nrm.provider.Caution;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/** A provider that may help. */
@Value.Immutable
public interface ServiceOption {
    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * An option with all its values.
     *
     * @param provider the provider's id
     * @param rank the place in the order of asking, from 1
     * @param confirmPlace whether the place must be confirmed before the person is sent there
     * @param cautions the cautions
     * @param reasons the indexes into {@link Decision#reasons()}
     * @return the option
     */
    static ServiceOption of(
            String provider, int rank, boolean confirmPlace, Set<Caution> cautions, List<Integer> reasons) {
        return ImmutableServiceOption.of(provider, rank, confirmPlace, cautions, reasons);
    }

    /** {@return the provider's id} */
    @Value.Parameter(order = 1)
    String provider();

    /** {@return the place in the order of asking, from 1} */
    @Value.Parameter(order = 2)
    int rank();

    /** {@return whether the place must be confirmed before the person is sent there} */
    @Value.Parameter(order = 3)
    boolean confirmPlace();

    /** {@return the cautions; empty if none is known} */
    @Value.Parameter(order = 4)
    Set<Caution> cautions();

    /** {@return the indexes into {@link Decision#reasons()}} */
    @Value.Parameter(order = 5)
    List<Integer> reasons();

    /** Builds a {@link ServiceOption}. */
    final class Builder extends ImmutableServiceOption.Builder {}
}
