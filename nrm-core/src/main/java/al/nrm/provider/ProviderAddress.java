package al.nrm.provider;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * The address of a provider. A confidential address is part of no output; see {@link ServiceProvider#mayShowAddress()}.
 */
@Value.Immutable
public interface ProviderAddress {
    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the street and number; absent: unknown} */
    Optional<String> street();

    /** {@return the town or village; absent: unknown} */
    Optional<String> city();

    /** {@return the postal code; absent: unknown} */
    Optional<String> postalCode();

    /** {@return the country; absent: unknown} */
    Optional<String> country();

    /** {@return the latitude in degrees north, -90 to 90; absent: unknown} */
    Optional<Double> latitude();

    /** {@return the longitude in degrees east, -180 to 180; absent: unknown} */
    Optional<Double> longitude();

    /**
     * Validates and normalises the value; called when it is built.
     *
     * @return this address with negative zero replaced by zero, so that equal places are equal values
     * @throws IllegalArgumentException if a latitude or longitude is out of its range
     */
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

    /** False for NaN. */
    private static boolean isWithin(Optional<Double> degrees, int most) {
        return degrees.map(value -> value >= -most && value <= most).orElse(true);
    }

    private static boolean hasSignedZero(Optional<Double> degrees) {
        return degrees.isPresent() && degrees.get().equals(-0.0);
    }

    /** Builds a {@link ProviderAddress}. */
    final class Builder extends ImmutableProviderAddress.Builder {}
}
