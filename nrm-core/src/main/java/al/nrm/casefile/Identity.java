package al.nrm.casefile;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who the person is. It travels with the case document and goes nowhere else: no rule, decision, log line, error or
 * {@code toString} reaches it (Law 124/2024 on personal data protection; laws of the documents, 3).
 */
@Value.Immutable
public interface Identity {
    static Builder builder() {
        return new Builder();
    }

    @Value.Redacted
    Optional<String> givenName();

    @Value.Redacted
    Optional<String> familyName();

    @Value.Redacted
    Optional<String> fatherName();

    @Value.Redacted
    Optional<String> personalNumber();

    @Value.Redacted
    Optional<String> phone();

    @Value.Redacted
    Optional<String> email();

    @Value.Redacted
    Optional<String> note();

    @Value.Redacted
    Optional<Address> address();

    /** Builds an {@link Identity}. */
    final class Builder extends ImmutableIdentity.Builder {}
}
