package al.nrm.event;

import al.nrm.casefile.Agency;
import java.util.Optional;

/**
 * The author of an event: an agency and, if needed, a role in it; never a name.
 *
 * @param agency the agency
 * @param role a role within the agency, such as {@code case manager}; empty where none was given
 */
public record Actor(Agency agency, Optional<String> role) {
    /**
     * An agency without a role.
     *
     * @param agency the agency
     * @return the actor
     */
    public static Actor of(Agency agency) {
        return new Actor(agency, Optional.empty());
    }
}
