package al.nrm.rules.internal.decide;

import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Service;
import al.nrm.decision.TreatAs;
import al.nrm.indicator.DimensionScore;
import al.nrm.indicator.Indicator;
import al.nrm.indicator.IndicatorCatalogue;
import al.nrm.provider.Directory;
import al.nrm.provider.Placement;
import al.nrm.provider.PlacementRequest;
import al.nrm.rules.internal.fact.Concluded;
import al.nrm.rules.internal.fact.DerivedOfChild;
import al.nrm.rules.internal.fact.Dimensions;
import al.nrm.rules.internal.fact.Indicators;
import al.nrm.rules.internal.fact.Observed;
import al.nrm.rules.internal.fact.Placements;
import al.nrm.rules.internal.rule.CaseVocabulary;
import al.nrm.rules.internal.rule.FactGroup;
import al.nrm.rules.internal.rule.Key;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The facts of one case that rules read: what its file says, and what follows from what was concluded so far. */
final class CaseEvaluation {
    private final CaseFile file;
    private final IndicatorCatalogue catalogue;
    private final Directory directory;
    private final LawInForce law;
    private final Conclusions conclusions;
    private final List<Observed> observed;
    private @Nullable Dimensions dimensions;
    private @Nullable Placements placements;

    CaseEvaluation(
            CaseFile file, IndicatorCatalogue catalogue, Directory directory, LawInForce law, Conclusions conclusions) {
        this.file = file;
        this.catalogue = catalogue;
        this.directory = directory;
        this.law = law;
        this.conclusions = conclusions;
        this.observed = Observed.in(file, catalogue);
    }

    /**
     * The fact of a group.
     *
     * @return of {@link FactGroup#OBSERVATIONS} the list of them
     * @throws al.nrm.decision.UndecidedException if a key that it rests on has no value, or two
     */
    Object fact(FactGroup group) {
        return switch (group) {
            case PERSON, DETECTION, EXPLOITATION, SITUATION, CONSENT, FORMAL_IDENTIFICATION, NEEDS, DERIVED ->
                CaseVocabulary.facts(group, file, law.majority());
            case INDICATORS -> Indicators.of(observed, catalogue);
            case TREAT_AS -> new Concluded.Treatment(conclusions.treatAs());
            case DERIVED_OF_CHILD -> derived();
            case ELEMENTS -> conclusions.elements();
            case DIMENSIONS -> dimensions();
            case STATUS -> new Concluded.OfStatus(conclusions.status());
            case EVIDENCE -> new Concluded.OfEvidence(conclusions.evidence());
            case URGENCY -> new Concluded.OfUrgency(conclusions.urgency());
            case REFERRAL_BASIS -> new Concluded.OfBasis(conclusions.basis());
            case PLACEMENTS -> placements();
            case OBSERVATIONS -> observed;
        };
    }

    /** The indicators that were answered YES or NO, by id; an answer UNKNOWN is the same as none. */
    List<Observed> observed() {
        return observed;
    }

    /** Children are scored on the sets for children, adults on those for adults, by the forms of exploitation. */
    Dimensions dimensions() {
        if (dimensions == null) {
            dimensions = new Dimensions(DimensionScore.of(
                    present(),
                    catalogue.setsFor(
                            conclusions.treatAs().isChild(), file.exploitation().types())));
        }
        return dimensions;
    }

    /** The indicators that were answered YES. */
    private List<Indicator> present() {
        List<Indicator> present = new ArrayList<>(observed.size());
        for (Observed one : observed) {
            if (one.answer().isYes()) {
                present.add(one.sign());
            }
        }
        return present;
    }

    /** What follows from who is treated as a child. */
    DerivedOfChild derived() {
        return DerivedOfChild.of(file, conclusions.treatAs(), law.majority());
    }

    /** Whether the person may only be informed about services. */
    boolean isWithoutReferral() {
        return law.duties()
                .withoutReferral()
                .holds(conclusions.basis(), file.consent().referral());
    }

    Placements placements() {
        if (placements == null) {
            placements = new Placements(placed(conclusions.all(Key.SERVICES, Service.class)));
        }
        return placements;
    }

    private List<Placement> placed(List<Service> wanted) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        PlacementRequest seeker = PlacementRequest.of(
                file,
                conclusions.treatAs().isChild(),
                conclusions.treatAs() == TreatAs.PRESUMED_CHILD,
                isWithoutReferral(),
                law.majority(),
                law.fresh());
        List<Placement> each = new ArrayList<>(wanted.size());
        for (Service service : wanted) {
            each.add(Placement.of(service, seeker, directory));
        }
        return each;
    }
}
