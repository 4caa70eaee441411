package al.nrm.provider;

import java.util.Optional;
import org.immutables.value.Value;

/** Where a provider can be found. A confidential one leaves in nothing; see {@link ServiceProvider#mayShowAddress()}. */
@Value.Immutable
public interface ProviderAddress {
    static Builder builder() {
        return new Builder();
    }

    Optional<String> street();

    Optional<String> city();

    Optional<String> postalCode();

    Optional<String> country();

    /** Degrees north, -90 to 90. */
    Optional<Double> latitude();

    /** Degrees east, -180 to 180. */
    Optional<Double> longitude();

    /** Without the zero that has a sign, so that equal places are equal values and are read again as they were. */
    @Value.Check
    default ProviderAddress check() {
        if (!isWithin(latitude(), 90) || !isWithin(longitude(), 180)) {
            throw new IllegalArgumentException("A latitude is -90 to 90 degrees, a longitude -180 to 180.");
        }
        return hasSignedZero(latitude()) || hasSignedZero(longitude())
                ? builder()
                        .from(this)
                        .latitude(latitude().map(degrees -> degrees + 0.0))
                        .longitude(longitude().map(degrees -> degrees + 0.0))
                        .build()
                : this;
    }

    /** Not a number is within nothing. */
    private static boolean isWithin(Optional<Double> degrees, int most) {
        return degrees.map(value -> value >= -most && value <= most).orElse(true);
    }

    private static boolean hasSignedZero(Optional<Double> degrees) {
        return degrees.isPresent() && degrees.get().equals(-0.0);
    }

    /** Builds a {@link ProviderAddress}. */
    final class Builder extends ImmutableProviderAddress.Builder {}
}
