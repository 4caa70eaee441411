package al.nrm.casefile;

import al.nrm.place.County;
import al.nrm.place.Municipality;
import java.util.Optional;
import org.immutables.value.Value;

/** Who found the person, and where. */
@Value.Immutable
public interface Detection {
    static Builder builder() {
        return new Builder();
    }

    /** The agency that found the person and writes the case. */
    Agency agency();

    default Setting setting() {
        return Setting.UNKNOWN;
    }

    /** The county where the person was found. */
    Optional<County> county();

    /** The municipality where the person was found, one of {@link #county()}. */
    Optional<Municipality> municipality();

    /** Whether the person is outside Albania. */
    default Answer abroad() {
        return Answer.UNKNOWN;
    }

    @Value.Check
    default void check() {
        boolean elsewhere = municipality()
                .filter(place -> county().filter(place.county()::equals).isEmpty())
                .isPresent();
        if (elsewhere) {
            throw new IllegalArgumentException("The municipality does not belong to the county of detection.");
        }
    }

    /** Builds a {@link Detection}. */
    final class Builder extends ImmutableDetection.Builder {}
}
