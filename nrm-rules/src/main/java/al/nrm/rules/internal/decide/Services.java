package al.nrm.rules.internal.decide;

import al.nrm.casefile.Service;
import al.nrm.decision.ServiceExclusion;
import al.nrm.decision.ServiceOption;
import al.nrm.decision.ServicePlan;
import al.nrm.provider.Placement;
import al.nrm.rules.internal.rule.Conclusion.OfServices.Which;
import java.util.ArrayList;
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

    List<ServicePlan> list(ReasonIndex reasons) {
        List<Integer> why = reasons.speakingFor(Which.OFFERED, Which.OPTIONS);
        List<Integer> withCaution = reasons.speakingFor(Which.OFFERED, Which.OPTIONS, Which.CAUTIONED);
        List<ServicePlan> plans = new ArrayList<>();
        for (Placement placement : placements) {
            plans.add(plan(placement, why, withCaution));
        }
        return plans;
    }

    private ServicePlan plan(Placement placement, List<Integer> why, List<Integer> withCaution) {
        ServicePlan.Builder plan = ServicePlan.builder()
                .service(placement.service())
                .informationOnly(informationOnly.test(placement.service()))
                .unmet(placement.unmet())
                .notInDirectory(placement.notInDirectory());
        for (int i = 0; i < placement.options().size(); i++) {
            Placement.Option option = placement.options().get(i);
            plan.addOptions(ServiceOption.of(
                    option.provider().id(),
                    i + 1,
                    option.confirmPlace(),
                    option.cautions(),
                    option.cautions().isEmpty() ? why : withCaution));
        }
        placement
                .excluded()
                .forEach(excluded -> plan.addExcluded(ServiceExclusion.builder()
                        .provider(excluded.provider().id())
                        .because(excluded.because())
                        .build()));
        return plan.build();
    }
}
