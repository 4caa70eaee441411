package al.nrm.rules.internal.decide;

import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Service;
import al.nrm.decision.Elements;
import al.nrm.decision.Evidence;
import al.nrm.decision.ReferralBasis;
import al.nrm.decision.Status;
import al.nrm.decision.TreatAs;
import al.nrm.decision.Urgency;
import al.nrm.indicator.DimensionScore;
import al.nrm.indicator.Indicator;
import al.nrm.indicator.IndicatorCatalogue;
import al.nrm.indicator.IndicatorSet;
import al.nrm.provider.Directory;
import al.nrm.provider.Placement;
import al.nrm.provider.PlacementRequest;
import al.nrm.rules.internal.engine.FactSource;
import al.nrm.rules.internal.fact.Concluded;
import al.nrm.rules.internal.fact.Dimensions;
import al.nrm.rules.internal.fact.Indicators;
import al.nrm.rules.internal.fact.Needs;
import al.nrm.rules.internal.fact.Observed;
import al.nrm.rules.internal.fact.PersonFacts;
import al.nrm.rules.internal.fact.Placements;
import al.nrm.rules.internal.rule.Conclusion;
import al.nrm.rules.internal.rule.FactGroup;
import al.nrm.rules.internal.rule.Key;
import al.nrm.rules.internal.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One case on its way to a decision: its facts, its conclusions, and what the product works out between the two. */
final class CaseEvaluation implements FactSource {
    private final CaseFile file;
    private final IndicatorCatalogue catalogue;
    private final Directory directory;
    private final LawInForce law;
    private final List<Observed> observed;
    private final Conclusions conclusions = new Conclusions();
    private @Nullable Dimensions dimensions;
    private @Nullable Placements placements;

    CaseEvaluation(CaseFile file, IndicatorCatalogue catalogue, Directory directory, LawInForce law) {
        this.file = file;
        this.catalogue = catalogue;
        this.directory = directory;
        this.law = law;
        this.observed = Observed.in(file, catalogue);
    }

    CaseFile file() {
        return file;
    }

    LawInForce law() {
        return law;
    }

    Conclusions conclusions() {
        return conclusions;
    }

    @Override
    public void concluded(List<Rule> rules) {
        for (Rule fired : rules) {
            ActiveRule rule = law.of(fired);
            conclusions.add(rule);
            if (rule.speaksFor(Conclusion.OfServices.Which.NEEDED)) {
                for (Service service : file.needs()) {
                    conclusions.add(Key.SERVICES, service, rule);
                }
            }
        }
    }

    @Override
    public Object fact(FactGroup group) {
        return switch (group) {
            case PERSON -> PersonFacts.of(file);
            case DETECTION -> file.detection();
            case EXPLOITATION -> file.exploitation();
            case SITUATION -> file.situation();
            case CONSENT -> file.consent();
            case FORMAL_IDENTIFICATION -> file.formalIdentification();
            case NEEDS -> new Needs(file.needs());
            case INDICATORS -> Indicators.of(observed, catalogue);
            case TREAT_AS -> new Concluded.Treatment(treatAs());
            case ELEMENTS -> elements();
            case DIMENSIONS -> dimensions();
            case STATUS -> new Concluded.OfStatus(status());
            case EVIDENCE -> new Concluded.OfEvidence(evidence());
            case URGENCY -> new Concluded.OfUrgency(urgency());
            case REFERRAL_BASIS -> new Concluded.OfBasis(basis());
            case PLACEMENTS -> placements();
            case OBSERVATIONS -> observed();
        };
    }

    /** The indicators that were answered YES or NO, by id; an answer UNKNOWN is the same as none. */
    List<Observed> observed() {
        return observed;
    }

    TreatAs treatAs() {
        return conclusions.single(Key.TREAT_AS, TreatAs.class);
    }

    Status status() {
        return conclusions.single(Key.STATUS, Status.class);
    }

    Evidence evidence() {
        return conclusions.single(Key.EVIDENCE, Evidence.class);
    }

    Urgency urgency() {
        return conclusions.single(Key.URGENCY, Urgency.class);
    }

    ReferralBasis basis() {
        return conclusions.single(Key.REFERRAL_BASIS, ReferralBasis.class);
    }

    Elements elements() {
        return Elements.builder()
                .act(conclusions.single(Key.ACT, Answer.class))
                .means(conclusions.single(Key.MEANS, Answer.class))
                .purpose(conclusions.single(Key.PURPOSE, Answer.class))
                .build();
    }

    /** Children are scored on the child labour set, adults on the adult labour set; the sexual sets were not read. */
    Dimensions dimensions() {
        if (dimensions == null) {
            IndicatorSet set = treatAs().isChild() ? IndicatorSet.CHILD_LABOUR : IndicatorSet.ADULT_LABOUR;
            dimensions = new Dimensions(DimensionScore.of(present(), set));
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
                file, treatAs().isChild(), basis() != ReferralBasis.NONE, law.majority(), law.fresh());
        List<Placement> each = new ArrayList<>(wanted.size());
        for (Service service : wanted) {
            each.add(Placement.of(service, seeker, directory));
        }
        return each;
    }
}
