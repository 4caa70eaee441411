package al.nrm.casefile;

import java.util.Optional;
import org.immutables.value.Value;

/** A person's address. Personal: it never prints. */
@Value.Immutable
public interface Address {
    static Builder builder() {
        return new Builder();
    }

    @Value.Redacted
    Optional<String> street();

    @Value.Redacted
    Optional<String> city();

    @Value.Redacted
    Optional<String> region();

    @Value.Redacted
    Optional<String> postalCode();

    @Value.Redacted
    Optional<String> country();

    /** Builds an {@link Address}. */
    final class Builder extends ImmutableAddress.Builder {}
}
