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

    /** Builds a {@link ProviderAddress}. */
    final class Builder extends ImmutableProviderAddress.Builder {}
}
