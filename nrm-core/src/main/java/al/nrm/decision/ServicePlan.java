package al.nrm.decision;

import al.nrm.casefile.Service;
import java.util.List;
import org.immutables.value.Value;

/** A service that is wanted, and where it can be had. */
@Value.Immutable
public interface ServicePlan {
    /** {@return a builder on which nothing is set yet} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the service} */
    Service service();

    /** {@return whether only informing about it is allowed, since there is no ground to refer} */
    boolean informationOnly();

    /** {@return the providers that are options, the best first} */
    List<ServiceOption> options();

    /** {@return the providers that are excluded, sorted by id} */
    List<ServiceExclusion> excluded();

    /** {@return whether no provider is an option} */
    boolean unmet();

    /**
     * {@return whether no provider of the directory offers the service at all: the directory does not know who helps}
     */
    @Value.Default
    default boolean notInDirectory() {
        return false;
    }

    /** {@return whether the directory knows no provider of the service: then the need is not proved to be unmet} */
    @Value.NonAttribute
    default boolean hasNoKnownProvider() {
        return notInDirectory() || (unmet() && options().isEmpty() && excluded().isEmpty());
    }

    /** Builds a {@link ServicePlan}. */
    final class Builder extends ImmutableServicePlan.Builder {}
}
