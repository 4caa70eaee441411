package al.nrm.decision;

import al.nrm.provider.Caution;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/** A provider that may help. */
@Value.Immutable
public interface ServiceOption {
    static Builder builder() {
        return new Builder();
    }

    /** The provider's id. */
    String provider();

    /** 1: ask first. */
    int rank();

    /** Whether it must be asked before anybody is sent there. */
    boolean confirmPlace();

    /** What to be careful about. Empty: nothing known. */
    Set<Caution> cautions();

    /** Indexes into {@link Decision#reasons()}. */
    List<Integer> reasons();

    /** Builds a {@link ServiceOption}. */
    final class Builder extends ImmutableServiceOption.Builder {}
}
