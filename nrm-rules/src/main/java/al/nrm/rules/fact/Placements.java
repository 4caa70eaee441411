package al.nrm.rules.fact;

import al.nrm.casefile.Answer;
import al.nrm.provider.Placement;
import al.nrm.provider.Service;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Where each wanted service can be had, in the order of the services. */
public record Placements(List<Placement> placements) {
    public Placements {
        placements = List.copyOf(placements);
    }

    /** The services that at least one provider offers, to this person or not. */
    public Set<Service> offered() {
        return services(placement ->
                !placement.options().isEmpty() || !placement.excluded().isEmpty());
    }

    /** The services that have an option. */
    public Set<Service> withOption() {
        return services(placement -> !placement.unmet());
    }

    /** The services that nobody can provide. */
    public Set<Service> unmet() {
        return services(Placement::unmet);
    }

    public Answer anyOffered() {
        return Answer.of(!offered().isEmpty());
    }

    public Answer anyOption() {
        return Answer.of(!withOption().isEmpty());
    }

    public Answer anyUnmet() {
        return Answer.of(!unmet().isEmpty());
    }

    private Set<Service> services(java.util.function.Predicate<Placement> holds) {
        Set<Service> services = EnumSet.noneOf(Service.class);
        placements.stream().filter(holds).forEach(placement -> services.add(placement.service()));
        return services;
    }
}
