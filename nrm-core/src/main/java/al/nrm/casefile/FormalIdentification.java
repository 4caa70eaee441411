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

    /** {@return a builder of which nothing is set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return what the group found} */
    default Outcome outcome() {
        return Outcome.UNKNOWN;
    }

    /** {@return the day of the outcome} */
    Optional<LocalDate> on();

    /** {@return the agencies that took part} */
    Set<Agency> by();

    /**
     * {@return this value, or one without what means nothing}. Without an outcome the other values mean nothing and
     * are dropped.
     */
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
