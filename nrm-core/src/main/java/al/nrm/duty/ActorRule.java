package al.nrm.duty;

import al.nrm.casefile.Agency;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which agency performs a duty.
 *
 * @param informed agencies that act if they know the person: the first one that found the person, or that a duty tells
 *     who the person is
 * @param otherwise the agency that acts if none of those does; empty: the agency that found the person
 */
public record ActorRule(List<Agency> informed, Optional<Agency> otherwise) {
    /** The agency that found the person acts. */
    public static final ActorRule DETECTING = new ActorRule(List.of(), Optional.empty());

    public ActorRule {
        informed = List.copyOf(informed);
    }

    /**
     * One agency acts, independent of which agency found the person.
     *
     * @param agency the agency that acts
     * @return the rule
     */
    public static ActorRule always(Agency agency) {
        return new ActorRule(List.of(), Optional.of(agency));
    }

    /**
     * The agency that acts in a case. If the person came on their own (SELF), the agency that writes the case acts, which
     * is OTHER.
     *
     * @param detecting the agency that found the person
     * @param named the agencies that a duty tells who the person is
     * @return the agency that acts; never SELF
     */
    public Agency actor(Agency detecting, Set<Agency> named) {
        for (Agency agency : informed) {
            if (agency == detecting || named.contains(agency)) {
                return agency;
            }
        }
        return otherwise.orElse(detecting == Agency.SELF ? Agency.OTHER : detecting);
    }
}
