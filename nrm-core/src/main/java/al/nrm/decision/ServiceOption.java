package al.nrm.decision;

import al.nrm.provider.Caution;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/** A provider that may help. */
@Value.Immutable
public interface ServiceOption {
    /** {@return a builder on which nothing is set yet} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the provider's id} */
    String provider();

    /** {@return the place in the order of asking, from 1} */
    int rank();

    /** {@return whether it must be asked before anybody is sent there} */
    boolean confirmPlace();

    /** {@return what to be careful about}. Empty: nothing known. */
    Set<Caution> cautions();

    /** {@return the indexes into {@link Decision#reasons()}} */
    List<Integer> reasons();

    /** Builds a {@link ServiceOption}. */
    final class Builder extends ImmutableServiceOption.Builder {}
}
