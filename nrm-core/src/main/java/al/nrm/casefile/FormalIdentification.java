package al.nrm.casefile;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The formal identification by the responsible group (G/SPIF), once it was asked for. Without an outcome it is the same
 * as none.
 */
@Value.Immutable
public interface FormalIdentification {
    /** None took place. */
    FormalIdentification NONE = builder().build();

    static Builder builder() {
        return new Builder();
    }

    default Outcome outcome() {
        return Outcome.UNKNOWN;
    }

    Optional<LocalDate> on();

    Set<Agency> by();

    /** Without an outcome the identification counts as absent, whatever agency and day are given. */
    @Value.Check
    default FormalIdentification check() {
        boolean saysMore = on().isPresent() || !by().isEmpty();
        return outcome() == Outcome.UNKNOWN && saysMore ? builder().build() : this;
    }

    /** What the group found. There is no outcome "not a victim". */
    enum Outcome {
        VICTIM,
        NOT_ESTABLISHED,
        PENDING,
        UNKNOWN
    }

    /** Builds a {@link FormalIdentification}. */
    final class Builder extends ImmutableFormalIdentification.Builder {}
}
