package al.nrm.casefile;

import java.util.Optional;
import org.immutables.value.Value;

/** A person's address. Personal data: {@code toString} shows none of it. */
@Value.Immutable
public interface Address {
    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the street and number} */
    @Value.Redacted
    Optional<String> street();

    /** {@return the town or village} */
    @Value.Redacted
    Optional<String> city();

    /** {@return the region} */
    @Value.Redacted
    Optional<String> region();

    /** {@return the postal code} */
    @Value.Redacted
    Optional<String> postalCode();

    /** {@return the country as it was written} */
    @Value.Redacted
    Optional<String> country();

    /** Builds an {@link Address}. */
    final class Builder extends ImmutableAddress.Builder {}
}
