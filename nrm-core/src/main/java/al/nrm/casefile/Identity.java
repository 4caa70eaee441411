package al.nrm.casefile;

import al.nrm.problem.MissingAdapter;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who the person is. Only the case document contains it: no rule, decision, log line, error or {@code toString} does
 * (Law 124/2024 on personal data protection; laws of the documents, 3).
 */
@Value.Immutable
public interface Identity {
    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the given name} */
    @Value.Redacted
    Optional<String> givenName();

    /** {@return the family name} */
    @Value.Redacted
    Optional<String> familyName();

    /** {@return the father's name} */
    @Value.Redacted
    Optional<String> fatherName();

    /** {@return the personal number (NID)} */
    @Value.Redacted
    Optional<String> personalNumber();

    /** {@return a telephone number} */
    @Value.Redacted
    Optional<String> phone();

    /** {@return an e-mail address} */
    @Value.Redacted
    Optional<String> email();

    /** {@return a note of the sender, free text} */
    @Value.Redacted
    Optional<String> note();

    /** {@return the person's address} */
    @Value.Redacted
    Optional<Address> address();

    /** Makes an ObjectMapper without an adapter fail, which would otherwise write an empty object. */
    @JsonValue
    @Value.NonAttribute
    private Object withoutAdapter() {
        throw MissingAdapter.of(Identity.class);
    }

    /** Builds an {@link Identity}. */
    final class Builder extends ImmutableIdentity.Builder {}
}
