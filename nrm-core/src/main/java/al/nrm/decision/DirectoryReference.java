package al.nrm.decision;

import org.immutables.value.Value;

/** The directory that was searched. */
@Value.Immutable
public interface DirectoryReference {
    /** {@return a builder on which nothing is set yet} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the SHA-256 of its canonical form, in hexadecimal digits} */
    String sha256();

    /** Builds a {@link DirectoryReference}. */
    final class Builder extends ImmutableDirectoryReference.Builder {}
}
