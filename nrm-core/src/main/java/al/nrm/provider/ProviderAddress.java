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

    @Value.Check
    default void check() {
        if (!isWithin(latitude(), 90) || !isWithin(longitude(), 180)) {
            throw new IllegalArgumentException("A latitude is -90 to 90 degrees, a longitude -180 to 180.");
        }
    }

    /** Not a number is within nothing. */
    private static boolean isWithin(Optional<Double> degrees, int most) {
        return degrees.map(value -> value >= -most && value <= most).orElse(true);
    }

    /** Builds a {@link ProviderAddress}. */
    final class Builder extends ImmutableProviderAddress.Builder {}
}
