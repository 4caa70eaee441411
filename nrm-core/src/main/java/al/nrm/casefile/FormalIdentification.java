package al.nrm.casefile;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** The formal identification by the responsible group (G/SPIF). A value without an outcome equals {@link #NONE}. */
@Value.Immutable
public interface FormalIdentification {
    /** No formal identification took place. */
    FormalIdentification NONE = builder().build();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the outcome that the group decided} */
    default Outcome outcome() {
        return Outcome.UNKNOWN;
    }

    /** {@return the day of the outcome} */
    Optional<LocalDate> on();

    /** {@return the agencies that took part} */
    Set<Agency> by();

    /** {@return this value; without an outcome {@link #NONE}, since the other parts have no meaning then} */
    @Value.Check
    default FormalIdentification check() {
        boolean hasDetails = on().isPresent() || !by().isEmpty();
        return outcome() == Outcome.UNKNOWN && hasDetails ? builder().build() : this;
    }

    /** The outcome of a formal identification. There is no outcome "not a victim". */
    enum Outcome {
        VICTIM,
        NOT_ESTABLISHED,
        PENDING,
        UNKNOWN
    }

    /** Builds a {@link FormalIdentification}. */
    final class Builder extends ImmutableFormalIdentification.Builder {}
}
