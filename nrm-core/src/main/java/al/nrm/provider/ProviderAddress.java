package al.nrm.provider;

import java.util.Optional;
import org.immutables.value.Value;

/** Where a provider can be found. A confidential one leaves in nothing; see {@link ServiceProvider#mayShowAddress()}. */
@Value.Immutable
public interface ProviderAddress {
    /** {@return a builder on which nothing is set yet} */
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
     * Called when the value is built.
     *
     * @return the same place, zero without a sign, so that equal places are equal values and are read again as they were
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
