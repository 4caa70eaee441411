package al.nrm.rules.internal.fact;

import al.nrm.casefile.Answer;
import al.nrm.casefile.Service;
import al.nrm.provider.Placement;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Where each wanted service can be had, in the order of the services. */
public final class Placements {
    private final List<Placement> placements;
    private final Set<Service> offered = EnumSet.noneOf(Service.class);
    private final Set<Service> withOption = EnumSet.noneOf(Service.class);
    private final Set<Service> withCaution = EnumSet.noneOf(Service.class);
    private final Set<Service> unmet = EnumSet.noneOf(Service.class);
    private final Set<Service> notInDirectory = EnumSet.noneOf(Service.class);
    private final Set<Service> refused = EnumSet.noneOf(Service.class);

    public Placements(List<Placement> placements) {
        this.placements = List.copyOf(placements);
        for (Placement placement : placements) {
            (placement.notInDirectory() ? notInDirectory : offered).add(placement.service());
            (placement.unmet() ? unmet : withOption).add(placement.service());
            if (placement.refused()) {
                refused.add(placement.service());
            }
            if (hasCaution(placement)) {
                withCaution.add(placement.service());
            }
        }
    }

    private static boolean hasCaution(Placement placement) {
        for (Placement.Option option : placement.options()) {
            if (!option.cautions().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    public List<Placement> placements() {
        return placements;
    }

    /** The services that at least one provider offers, to this person or not. */
    public Set<Service> offered() {
        return Collections.unmodifiableSet(offered);
    }

    /** The services that have an option. */
    public Set<Service> withOption() {
        return Collections.unmodifiableSet(withOption);
    }

    /** The services with an option that carries a caution. */
    public Set<Service> withCaution() {
        return Collections.unmodifiableSet(withCaution);
    }

    /** The services that no provider of the directory offers at all. */
    public Set<Service> notInDirectory() {
        return Collections.unmodifiableSet(notInDirectory);
    }

    /** The services that providers offer, all of which are excluded, at least one for more than missing consent. */
    public Set<Service> refused() {
        return Collections.unmodifiableSet(refused);
    }

    /** The services without an option. */
    public Set<Service> unmet() {
        return Collections.unmodifiableSet(unmet);
    }

    public Answer anyOffered() {
        return Answer.of(!offered.isEmpty());
    }

    public Answer anyOption() {
        return Answer.of(!withOption.isEmpty());
    }

    public Answer anyCaution() {
        return Answer.of(!withCaution.isEmpty());
    }

    public Answer anyNotInDirectory() {
        return Answer.of(!notInDirectory.isEmpty());
    }

    public Answer anyUnmet() {
        return Answer.of(!unmet.isEmpty());
    }
}
