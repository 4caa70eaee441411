package al.nrm.decision;

import al.nrm.casefile.Service;
import java.util.List;
import org.immutables.value.Value;

/** A service that is wanted, and where it can be had. */
@Value.Immutable
public interface ServicePlan {
    static Builder builder() {
        return new Builder();
    }

    Service service();

    /** Only informing about it is allowed, since there is no ground to refer. */
    boolean informationOnly();

    /** Best first. */
    List<ServiceOption> options();

    /** By the provider's id. */
    List<ServiceExclusion> excluded();

    /** No provider is an option. */
    boolean unmet();

    /** No provider of the directory offers the service at all: the directory does not know who helps. */
    @Value.Default
    default boolean notInDirectory() {
        return false;
    }

    /** Builds a {@link ServicePlan}. */
    final class Builder extends ImmutableServicePlan.Builder {}
}
