package al.nrm.decision;

import org.immutables.value.Value;

/** The directory that was searched. */
@Value.Immutable
public interface DirectoryReference {
    static Builder builder() {
        return new Builder();
    }

    /** Over its canonical form. */
    String sha256();

    /** Builds a {@link DirectoryReference}. */
    final class Builder extends ImmutableDirectoryReference.Builder {}
}
