package al.nrm.decision;

import org.immutables.value.Value;

/** The rule pack that was applied. */
@Value.Immutable
public interface PackReference {
    static Builder builder() {
        return new Builder();
    }

    String id();

    /** Semantic version. */
    String version();

    /** Over path and content of everything that decides. */
    String sha256();

    /** Builds a {@link PackReference}. */
    final class Builder extends ImmutablePackReference.Builder {}
}
