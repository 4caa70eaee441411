package al.nrm.decision;

import al.nrm.casefile.Service;
import java.util.List;
import org.immutables.value.Value;

/** A service that is needed or offered, with the providers of it. */
@Value.Immutable
public interface ServicePlan {
    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * A plan with all its values.
     *
     * @param service the service
     * @param informationOnly whether the person may only be informed about it
     * @param options the providers that are options, the best first
     * @param excluded the providers that are excluded, sorted by id
     * @param unmet whether no provider is an option
     * @param notInDirectory whether no provider of the directory offers the service at all
     * @return the plan
     */
    static ServicePlan of(
            Service service,
            boolean informationOnly,
            List<ServiceOption> options,
            List<ServiceExclusion> excluded,
            boolean unmet,
            boolean notInDirectory) {
        return ImmutableServicePlan.of(service, informationOnly, options, excluded, unmet, notInDirectory);
    }

    /** {@return the service} */
    @Value.Parameter(order = 1)
    Service service();

    /** {@return whether the person may only be informed about it, since there is no ground for a referral} */
    @Value.Parameter(order = 2)
    boolean informationOnly();

    /** {@return the providers that are options, the best first} */
    @Value.Parameter(order = 3)
    List<ServiceOption> options();

    /** {@return the providers that are excluded, sorted by id} */
    @Value.Parameter(order = 4)
    List<ServiceExclusion> excluded();

    /** {@return whether no provider is an option} */
    @Value.Parameter(order = 5)
    boolean unmet();

    /** {@return whether no provider of the directory offers the service at all: then the directory has a gap} */
    @Value.Parameter(order = 6)
    default boolean notInDirectory() {
        return false;
    }

    /**
     * {@return whether the directory knows no provider of the service: then it is not established that the need is
     * unmet}
     */
    @Value.NonAttribute
    default boolean hasNoKnownProvider() {
        return notInDirectory() || (unmet() && options().isEmpty() && excluded().isEmpty());
    }

    /** Builds a {@link ServicePlan}. */
    final class Builder extends ImmutableServicePlan.Builder {}
}
