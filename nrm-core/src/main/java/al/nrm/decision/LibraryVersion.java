package al.nrm.decision;

import org.immutables.value.Value;

/** The library that decided. */
@Value.Immutable
public interface LibraryVersion {
    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the semantic version} */
    String version();

    /** Builds a {@link LibraryVersion}. */
    final class Builder extends ImmutableLibraryVersion.Builder {}
}
