package al.nrm.rules.internal.decide;

import al.nrm.casefile.Service;
import al.nrm.decision.Decision;
import al.nrm.decision.ServiceExclusion;
import al.nrm.decision.ServiceOption;
import al.nrm.decision.ServicePlan;
import al.nrm.provider.Placement;
import al.nrm.rules.internal.rule.Conclusion.OfServices.Which;
import java.util.List;
import java.util.function.Predicate;

/** The wanted services with their options, each once, in the order of the services. */
final class Services {
    private final Predicate<Service> informationOnly;
    private final List<Placement> placements;

    /**
     * The services of a case.
     *
     * @param informationOnly whether the person may only be informed about a service
     */
    Services(Predicate<Service> informationOnly, List<Placement> placements) {
        this.informationOnly = informationOnly;
        this.placements = placements;
    }

    /** Adds a plan for each service to a decision. */
    void addTo(Decision.Builder decision, ReasonIndex reasons) {
        List<Integer> why = reasons.speakingFor(Which.OFFERED, Which.OPTIONS);
        List<Integer> withCaution = reasons.speakingFor(Which.OFFERED, Which.OPTIONS, Which.CAUTIONED);
        for (Placement placement : placements) {
            decision.addServices(plan(placement, why, withCaution));
        }
    }

    private ServicePlan plan(Placement placement, List<Integer> why, List<Integer> withCaution) {
        ServiceOption[] options = new ServiceOption[placement.options().size()];
        for (int i = 0; i < options.length; i++) {
            Placement.Option option = placement.options().get(i);
            options[i] = new ServiceOption(
                    option.provider().id(),
                    i + 1,
                    option.confirmPlace(),
                    option.cautions(),
                    option.cautions().isEmpty() ? why : withCaution);
        }
        ServiceExclusion[] excluded = new ServiceExclusion[placement.excluded().size()];
        for (int i = 0; i < excluded.length; i++) {
            Placement.Excluded one = placement.excluded().get(i);
            excluded[i] = new ServiceExclusion(one.provider().id(), one.because());
        }
        return new ServicePlan(
                placement.service(),
                informationOnly.test(placement.service()),
                List.of(options),
                List.of(excluded),
                placement.unmet(),
                placement.notInDirectory());
    }
}
