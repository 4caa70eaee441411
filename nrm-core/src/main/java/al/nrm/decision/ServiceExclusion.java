package al.nrm.decision;

import al.nrm.provider.ExclusionGround;
import java.util.Set;
import org.immutables.value.Value;

/** A provider that offers the service but cannot admit the person. */
@Value.Immutable
public interface ServiceExclusion {
    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the provider's id} */
    String provider();

    /** {@return every ground that applies} */
    Set<ExclusionGround> because();

    /** Builds a {@link ServiceExclusion}. */
    final class Builder extends ImmutableServiceExclusion.Builder {}
}
