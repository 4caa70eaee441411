package al.nrm.decision;

import org.immutables.value.Value;

/** The directory that was used. */
@Value.Immutable
public interface DirectoryReference {
    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the SHA-256 of its canonical form, in hexadecimal digits} */
    String sha256();

    /** Builds a {@link DirectoryReference}. */
    final class Builder extends ImmutableDirectoryReference.Builder {}
}
