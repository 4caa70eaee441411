package al.nrm.decision;

import al.nrm.casefile.Service;
import java.util.List;
import org.immutables.value.Value;

/**
 * A service that is needed or offered, with the providers of it.
 *
 * @param service the service
 * @param informationOnly whether the person may only be informed about it, since there is no ground for a referral
 * @param options the providers that are options, the best first
 * @param excluded the providers that are excluded, sorted by id
 * @param unmet whether no provider is an option
 * @param notInDirectory whether no provider of the directory offers the service at all: then the directory has a gap
 */
@Value.Builder
public record ServicePlan(
        Service service,
        boolean informationOnly,
        List<ServiceOption> options,
        List<ServiceExclusion> excluded,
        boolean unmet,
        boolean notInDirectory) {
    /** Copies the lists. */
    public ServicePlan {
        options = List.copyOf(options);
        excluded = List.copyOf(excluded);
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Whether the directory knows no provider of the service: then it is not established that the need is unmet.
     *
     * @return true if it knows none
     */
    public boolean hasNoKnownProvider() {
        return notInDirectory || (unmet && options.isEmpty() && excluded.isEmpty());
    }

    /** Builds a {@link ServicePlan}. */
    public static final class Builder extends ServicePlanBuilder {
        Builder() {
            notInDirectory(false);
        }
    }
}
