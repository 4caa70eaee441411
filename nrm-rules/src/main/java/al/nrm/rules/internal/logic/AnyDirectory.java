package al.nrm.rules.internal.logic;

import al.nrm.casefile.Answer;
import al.nrm.casefile.Service;
import al.nrm.duty.WithoutReferral;
import al.nrm.rules.internal.rule.Code;
import al.nrm.rules.internal.rule.Key;

/** Any directory at all: of each service it has one of the {@link Offer offers}, whatever it has of the others. */
record AnyDirectory(WithoutReferral withoutReferral) implements PlacementLogic {
    @Override
    public int unmet(Service service, FieldLogic fields) {
        Diagrams diagrams = fields.diagrams();
        int none = diagrams.or(offer(service, Offer.NONE, fields), offer(service, Offer.FULL, fields));
        int asked = diagrams.and(offer(service, Offer.WITH_CONSENT, fields), fields.lacksConsent(withoutReferral));
        return diagrams.and(wanted(service, fields), diagrams.or(none, asked));
    }

    @Override
    public int offered(Service service, FieldLogic fields) {
        Diagrams diagrams = fields.diagrams();
        return diagrams.and(wanted(service, fields), diagrams.not(offer(service, Offer.NONE, fields)));
    }

    @Override
    public int refused(Service service, FieldLogic fields) {
        return fields.diagrams().and(wanted(service, fields), offer(service, Offer.FULL, fields));
    }

    @Override
    public int caution(Service service, FieldLogic fields) {
        Diagrams diagrams = fields.diagrams();
        int option = diagrams.and(wanted(service, fields), diagrams.not(unmet(service, fields)));
        return switch (service) {
            case ACCOMMODATION ->
                diagrams.and(
                        option,
                        diagrams.and(
                                fields.literal(CaseVariables.EXPLOITATION_COUNTIES, Answer.YES),
                                fields.exploitationNotOver()));
            case FAMILY_MEDIATION -> diagrams.and(option, fields.familySuspected());
            default -> Diagrams.FALSE;
        };
    }

    private static int wanted(Service service, FieldLogic fields) {
        return fields.concluded(Key.SERVICES, Code.of(service));
    }

    private static int offer(Service service, Offer offer, FieldLogic fields) {
        return fields.literal(CaseVariables.OFFERS + service, offer);
    }
}
