package al.nrm.casefile;

import al.nrm.place.County;
import al.nrm.place.Municipality;
import java.util.Optional;
import org.immutables.value.Value;

/** Who found the person, and where. */
@Value.Immutable
public interface Detection {
    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the agency that found the person and writes the case} */
    Agency agency();

    /** {@return the kind of place where the person was found} */
    default Setting setting() {
        return Setting.UNKNOWN;
    }

    /** {@return the county where the person was found} */
    Optional<County> county();

    /** {@return the municipality where the person was found, one of {@link #county()}} */
    Optional<Municipality> municipality();

    /** {@return whether the person is outside Albania} */
    default Answer abroad() {
        return Answer.UNKNOWN;
    }

    /**
     * Validates the value; called when it is built.
     *
     * @throws IllegalArgumentException if its parts contradict each other or break a limit
     */
    @Value.Check
    default void check() {
        if (municipality().isPresent()
                && !county().equals(Optional.of(municipality().get().county()))) {
            throw new IllegalArgumentException("The municipality does not belong to the county of detection.");
        }
    }

    /** Builds a {@link Detection}. */
    final class Builder extends ImmutableDetection.Builder {}
}
