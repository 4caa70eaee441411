package al.nrm.rules.internal.decide;

import al.nrm.casefile.Service;
import al.nrm.casefile.Situation;
import al.nrm.decision.ReferralBasis;
import al.nrm.decision.ServiceExclusion;
import al.nrm.decision.ServiceOption;
import al.nrm.decision.ServicePlan;
import al.nrm.provider.Placement;
import al.nrm.rules.internal.rule.Conclusion.OfServices.Which;
import java.util.ArrayList;
import java.util.List;

/** The wanted services with their options, each once, in the order of the services. */
final class Services {
    private final Situation situation;
    private final ReferralBasis basis;
    private final List<Placement> placements;

    Services(Situation situation, ReferralBasis basis, List<Placement> placements) {
        this.situation = situation;
        this.basis = basis;
        this.placements = placements;
    }

    List<ServicePlan> list(ReasonIndex reasons) {
        List<Integer> why = reasons.speakingFor(Which.OFFERED, Which.OPTIONS);
        List<ServicePlan> plans = new ArrayList<>();
        for (Placement placement : placements) {
            plans.add(plan(placement, why));
        }
        return plans;
    }

    private ServicePlan plan(Placement placement, List<Integer> why) {
        ServicePlan.Builder plan = ServicePlan.builder()
                .service(placement.service())
                .informationOnly(informationOnly(placement.service()))
                .unmet(placement.unmet());
        for (int i = 0; i < placement.options().size(); i++) {
            Placement.Option option = placement.options().get(i);
            plan.addOptions(ServiceOption.builder()
                    .provider(option.provider().id())
                    .rank(i + 1)
                    .confirmPlace(option.confirmPlace())
                    .reasons(why)
                    .build());
        }
        placement
                .excluded()
                .forEach(excluded -> plan.addExcluded(ServiceExclusion.builder()
                        .provider(excluded.provider().id())
                        .because(excluded.because())
                        .build()));
        return plan.build();
    }

    /** Without a ground to refer there is only information, but help in an emergency waits for no ground. */
    private boolean informationOnly(Service service) {
        boolean emergency = switch (service) {
            case MEDICAL -> situation.medicalEmergency().isYes();
            case PROTECTION -> situation.immediateDanger().isYes();
            default -> false;
        };
        return basis == ReferralBasis.NONE && !emergency;
    }
}
