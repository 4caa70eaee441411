package al.nrm.rules.internal.rule;

import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFact;
import al.nrm.casefile.CaseFacts;
import al.nrm.casefile.Service;
import al.nrm.decision.Elements;
import al.nrm.decision.Evidence;
import al.nrm.decision.ReferralBasis;
import al.nrm.decision.Status;
import al.nrm.decision.TreatAs;
import al.nrm.decision.Urgency;
import al.nrm.indicator.Dimension;
import al.nrm.provider.Capacity;
import al.nrm.rules.internal.fact.Concluded;
import al.nrm.rules.internal.fact.Dimensions;
import al.nrm.rules.internal.fact.Placements;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The vocabulary for conclusions, and for what the product derives from them. */
final class ConclusionVocabulary {
    /** How long a count of free places is believed. */

    /** A score rests on each indicator answered YES that has a dimension. */
    private static final Field.Evidence COUNTED =
            CaseVocabulary.yes(indicator -> indicator.dimension().isPresent());

    private ConclusionVocabulary() {}

    static List<FactType> types() {
        return List.of(person(), DerivedVocabulary.ofChild(), elements(), dimensions(), theCase(), placement());
    }

    private static FactType person() {
        return new FactTypeBuilder<>("Person", FactGroup.TREAT_AS, Concluded.Treatment.class)
                .concluded("child", Answer.class, Concluded.Treatment::child)
                .concluded("treatAs", TreatAs.class, Concluded.Treatment::treatAs)
                .type();
    }

    private static FactType elements() {
        return new FactTypeBuilder<>("Elements", FactGroup.ELEMENTS, Elements.class)
                .concluded("act", Answer.class, Elements::act)
                .concluded("means", Answer.class, Elements::means)
                .concluded("purpose", Answer.class, Elements::purpose)
                .type();
    }

    /** Which dimensions are positive. Strengths come from the catalogue, so the evidence is the YES answers. */
    private static FactType dimensions() {
        FactTypeBuilder<Dimensions> noun = new FactTypeBuilder<>("Dimensions", FactGroup.DIMENSIONS, Dimensions.class);
        for (Dimension dimension : Dimension.values()) {
            noun.code(FactTypeBuilder.camel(dimension), Answer.class, scores -> scores.of(dimension), COUNTED);
        }
        return noun.code("recruitment", Answer.class, Dimensions::recruitment, COUNTED)
                .code("anyTwo", Answer.class, Dimensions::anyTwo, COUNTED)
                .type();
    }

    private static FactType theCase() {
        Map<String, Field> fields = new LinkedHashMap<>();
        fields.putAll(new FactTypeBuilder<>("Case", FactGroup.STATUS, Concluded.OfStatus.class)
                .concluded("status", Status.class, Concluded.OfStatus::status)
                .concluded("indicated", Answer.class, Concluded.OfStatus::indicated)
                .concluded("open", Answer.class, Concluded.OfStatus::open)
                .type()
                .fields());
        fields.putAll(new FactTypeBuilder<>("Case", FactGroup.EVIDENCE, Concluded.OfEvidence.class)
                .concluded("evidence", Evidence.class, Concluded.OfEvidence::evidence)
                .type()
                .fields());
        fields.putAll(new FactTypeBuilder<>("Case", FactGroup.URGENCY, Concluded.OfUrgency.class)
                .concluded("urgency", Urgency.class, Concluded.OfUrgency::urgency)
                .type()
                .fields());
        fields.putAll(new FactTypeBuilder<>("Case", FactGroup.REFERRAL_BASIS, Concluded.OfBasis.class)
                .concluded("referralBasis", ReferralBasis.class, Concluded.OfBasis::basis)
                .type()
                .fields());
        return new FactType("Case", fields);
    }

    private static FactType placement() {
        return new FactTypeBuilder<>("Placement", FactGroup.PLACEMENTS, Placements.class)
                .reading(Capacity.FRESH)
                .code(
                        "anyOffered",
                        Answer.class,
                        Placements::anyOffered,
                        keys(
                                CaseFacts.DEPENDANTS,
                                CaseFacts.NATIONALITIES,
                                CaseFacts.SEX,
                                CaseFacts.CONSENT_TO_REFERRAL))
                .code(
                        "anyOption",
                        Answer.class,
                        Placements::anyOption,
                        keys(
                                CaseFacts.COUNTY,
                                CaseFacts.EXPLOITATION_COUNTIES,
                                CaseFacts.HOME_COUNTY,
                                CaseFacts.NATIONALITIES,
                                CaseFacts.IRREGULAR_STAY,
                                CaseFacts.ASYLUM_CLAIM,
                                CaseFacts.EXPLOITATION_ENDED,
                                CaseFacts.EXPLOITER_IS_FAMILY,
                                CaseFacts.EXPLOITER_KNOWS_WHEREABOUTS,
                                CaseFacts.GUARDIAN_SUSPECTED))
                .code(
                        "anyCaution",
                        Answer.class,
                        Placements::anyCaution,
                        keys(
                                CaseFacts.EXPLOITATION_COUNTIES,
                                CaseFacts.EXPLOITATION_ENDED,
                                CaseFacts.EXPLOITER_IS_FAMILY,
                                CaseFacts.EXPLOITER_KNOWS_WHEREABOUTS,
                                CaseFacts.GUARDIAN_SUSPECTED))
                .concluded("anyUnmet", Answer.class, Placements::anyUnmet)
                .concluded("anyNotInDirectory", Answer.class, Placements::anyNotInDirectory)
                .concludedCodes("unmet", Service.class, Placements::unmet)
                .concludedCodes("refused", Service.class, Placements::refused)
                .type();
    }

    private static Field.Evidence keys(CaseFact<?>... facts) {
        return new Field.Evidence.Fixed(Stream.of(facts).map(CaseFact::pointer).toList());
    }
}
