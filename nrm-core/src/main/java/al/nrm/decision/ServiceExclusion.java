package al.nrm.decision;

import al.nrm.provider.ExclusionGround;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A provider that offers the service but cannot admit the person.
 *
 * @param provider the provider's id
 * @param because every ground that applies
 */
@Value.Builder
public record ServiceExclusion(String provider, Set<ExclusionGround> because) {
    /** Copies the set. */
    public ServiceExclusion {
        because = because.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(because));
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ServiceExclusion}. */
    public static final class Builder extends ServiceExclusionBuilder {}
}
