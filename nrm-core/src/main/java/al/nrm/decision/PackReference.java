package al.nrm.decision;

import org.immutables.value.Value;

/** The rule pack that was applied. */
@Value.Immutable
public interface PackReference {
    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the id of the pack} */
    String id();

    /** {@return the semantic version of the pack} */
    String version();

    /** {@return the SHA-256 over path and content of everything that decides, in hexadecimal digits} */
    String sha256();

    /** Builds a {@link PackReference}. */
    final class Builder extends ImmutablePackReference.Builder {}
}
