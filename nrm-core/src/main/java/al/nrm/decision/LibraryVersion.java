package al.nrm.decision;

import org.immutables.value.Value;

/** The library that decided. */
@Value.Immutable
public interface LibraryVersion {
    static Builder builder() {
        return new Builder();
    }

    String version();

    /** Builds a {@link LibraryVersion}. */
    final class Builder extends ImmutableLibraryVersion.Builder {}
}
