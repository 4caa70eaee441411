package al.nrm.decision;

import org.immutables.value.Value;

/** The library that decided. */
@Value.Immutable
public interface LibraryVersion {
    /** {@return a builder on which nothing is set yet} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the semantic version} */
    String version();

    /** Builds a {@link LibraryVersion}. */
    final class Builder extends ImmutableLibraryVersion.Builder {}
}
