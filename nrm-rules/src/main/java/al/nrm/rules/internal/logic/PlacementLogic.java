package al.nrm.rules.internal.logic;

import al.nrm.casefile.Service;
import al.nrm.duty.WithoutReferral;
import al.nrm.rules.internal.rule.Code;
import al.nrm.rules.internal.rule.Key;

/** When services can be had, as functions of the facts. */
public interface PlacementLogic {
    /** When a service is wanted and there is no option. */
    int unmet(Service service, FieldLogic fields);

    /** When a service is wanted and a provider in the directory offers it, to this person or not. */
    int offered(Service service, FieldLogic fields);

    /** When a service is wanted, offered, and every provider is excluded, one of them for more than missing consent. */
    int refused(Service service, FieldLogic fields);

    /** When a service is wanted and has an option that carries a caution. */
    int caution(Service service, FieldLogic fields);

    /** When a field of {@code Placement} about any service holds. */
    default int any(String word, FieldLogic fields) {
        Diagrams diagrams = fields.diagrams();
        int any = Diagrams.FALSE;
        for (Service service : Service.values()) {
            int wanted = fields.concluded(Key.SERVICES, Code.of(service));
            int one = switch (word) {
                case "anyUnmet" -> unmet(service, fields);
                case "anyOption" -> diagrams.and(wanted, diagrams.not(unmet(service, fields)));
                case "anyCaution" -> caution(service, fields);
                case "anyNotInDirectory" -> diagrams.and(wanted, diagrams.not(offered(service, fields)));
                default -> offered(service, fields);
            };
            any = diagrams.or(any, one);
        }
        return any;
    }

    /** When a field of {@code Placement} that is a list of services contains a service. */
    default int holds(String word, Service service, FieldLogic fields) {
        return word.equals("refused") ? refused(service, fields) : unmet(service, fields);
    }

    /**
     * Any directory at all: what it has of a service is a free fact of its own.
     *
     * @param withoutReferral when a provider that admits no person without consent is excluded
     */
    static PlacementLogic anyDirectory(WithoutReferral withoutReferral) {
        return new AnyDirectory(withoutReferral);
    }
}
