package al.nrm.rules.internal.logic;

import al.nrm.casefile.Answer;
import al.nrm.casefile.Service;
import al.nrm.rules.internal.rule.Key;

/** When services can be had, as functions of the facts. */
public interface PlacementLogic {
    /** When a service is wanted and has no option. */
    int unmet(Service service, FieldLogic fields);

    /** When a service is wanted and a provider of the directory offers it, to this person or not. */
    int offered(Service service, FieldLogic fields);

    /** When a word of {@code Placement} that asks for any service holds. */
    default int any(String word, FieldLogic fields) {
        Diagrams diagrams = fields.diagrams();
        int any = Diagrams.FALSE;
        for (Service service : Service.values()) {
            int unmet = unmet(service, fields);
            int one = switch (word) {
                case "anyUnmet" -> unmet;
                case "anyOption" -> diagrams.and(fields.concluded(Key.SERVICES, service), diagrams.not(unmet));
                default -> offered(service, fields);
            };
            any = diagrams.or(any, one);
        }
        return any;
    }

    /** Any directory: whether a service has an option is a free fact of its own. */
    PlacementLogic ANY_DIRECTORY = new PlacementLogic() {
        @Override
        public int unmet(Service service, FieldLogic fields) {
            return fields.diagrams()
                    .and(
                            fields.concluded(Key.SERVICES, service),
                            fields.literal(CaseVariables.UNMET + service, Answer.YES));
        }

        @Override
        public int offered(Service service, FieldLogic fields) {
            Diagrams diagrams = fields.diagrams();
            int wanted = fields.concluded(Key.SERVICES, service);
            int option = diagrams.and(wanted, diagrams.not(unmet(service, fields)));
            return diagrams.or(option, diagrams.and(wanted, fields.literal(CaseVariables.OFFERED, Answer.YES)));
        }
    };
}
