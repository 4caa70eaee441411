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

    /** {@return the service} */
    Service service();

    /** {@return whether the person may only be informed about it, since there is no ground for a referral} */
    boolean informationOnly();

    /** {@return the providers that are options, the best first} */
    List<ServiceOption> options();

    /** {@return the providers that are excluded, sorted by id} */
    List<ServiceExclusion> excluded();

    /** {@return whether no provider is an option} */
    boolean unmet();

    /** {@return whether no provider of the directory offers the service at all: then the directory has a gap} */
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
