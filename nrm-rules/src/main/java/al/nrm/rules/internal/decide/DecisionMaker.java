package al.nrm.rules.internal.decide;

import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Service;
import al.nrm.decision.Decision;
import al.nrm.decision.DirectoryReference;
import al.nrm.decision.LibraryVersion;
import al.nrm.decision.PackReference;
import al.nrm.decision.Pathway;
import al.nrm.decision.Safeguard;
import al.nrm.decision.SafeguardCode;
import al.nrm.document.CaseCanonicalForm;
import al.nrm.provider.Directory;
import al.nrm.rules.internal.duty.Finder;
import al.nrm.rules.internal.engine.RuleEvaluator;
import al.nrm.rules.internal.engine.Stratum;
import al.nrm.rules.internal.fact.Dimensions;
import al.nrm.rules.internal.fact.Observed;
import al.nrm.rules.internal.fact.Placements;
import al.nrm.rules.internal.rule.CheckedPack;
import al.nrm.rules.internal.rule.Evaluation;
import al.nrm.rules.internal.rule.FactGroup;
import al.nrm.rules.internal.rule.Field;
import al.nrm.rules.internal.rule.Key;
import al.nrm.rules.internal.rule.KnownFacts;
import al.nrm.rules.internal.rule.Rule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * Decides cases. {@link #decide} is the way of every case: for each stratum of the law of its day the facts become known,
 * rules fire on them, and what these conclude becomes the facts of later strata; then the conclusions are written down as a
 * decision. Safe for many threads.
 */
public final class DecisionMaker {
    private final LawByDay laws;
    private final BiFunction<List<Stratum>, Evaluation, RuleEvaluator> build;
    /** By what decides which rules fire: days on which another source is cited share an evaluator. */
    private final Map<String, RuleEvaluator> evaluators = new ConcurrentHashMap<>();

    private final LibraryVersion library;
    private final PackReference reference;

    /**
     * Decides by a pack.
     *
     * @param pack read and checked
     * @param laws its law on each day
     * @param build makes an evaluator of the rules of one law
     * @param library the version that decides
     */
    public DecisionMaker(
            CheckedPack pack,
            LawByDay laws,
            BiFunction<List<Stratum>, Evaluation, RuleEvaluator> build,
            LibraryVersion library) {
        this.laws = laws;
        this.build = build;
        this.library = library;
        this.reference = PackReference.builder()
                .id(pack.id())
                .version(pack.version())
                .sha256(pack.sha256())
                .build();
    }

    /**
     * The decision of a case.
     *
     * @param file fits the catalogue, and its day is one that the pack covers
     * @param directory searched for services
     * @param searched the directory as the decision names it
     * @return the decision
     * @throws al.nrm.decision.UndecidedException if the rules give a key of one value none, or two, or reach a limit
     */
    public Decision decide(CaseFile file, Directory directory, DirectoryReference searched) {
        LawInForce law = laws.on(file.asOf());
        RuleEvaluator rules = evaluator(law);
        Conclusions conclusions = new Conclusions();
        CaseEvaluation evaluation = new CaseEvaluation(file, law.catalogue(), directory, law, conclusions);
        KnownFacts facts = new KnownFacts();
        for (Stratum stratum : law.strata()) {
            for (FactGroup group : stratum.known()) {
                facts.know(group, evaluation.fact(group));
            }
            for (Rule fired : rules.fire(stratum, facts)) {
                conclusions.add(law.of(fired), file.needs());
            }
        }
        for (FactGroup group : law.duties().groups()) {
            facts.know(group, evaluation.fact(group));
        }
        return decision(file, facts, law, conclusions, evaluation)
                .library(library)
                .pack(reference)
                .directory(searched)
                .build();
    }

    private RuleEvaluator evaluator(LawInForce law) {
        // A look-up takes no lock, but computing one may.
        RuleEvaluator known = evaluators.get(law.behaviour());
        return known != null
                ? known
                : evaluators.computeIfAbsent(law.behaviour(), none -> build.apply(law.strata(), law.evaluation()));
    }

    private static Decision.Builder decision(
            CaseFile file, KnownFacts facts, LawInForce law, Conclusions conclusions, CaseEvaluation evaluation) {
        ReasonIndex index = new ReasonIndex(file, conclusions, law);
        List<Observed> observed = evaluation.observed();
        Finder finder = law.duties().finder(file);
        Decision.Builder decision = Decision.builder()
                .caseId(file.id())
                .caseSha256(CaseCanonicalForm.sha256(file))
                .asOf(file.asOf())
                .status(conclusions.status())
                .treatAs(conclusions.treatAs())
                .elements(conclusions.elements());
        Dimensions dimensions = evaluation.dimensions();
        decision.dimensions(dimensions.scores())
                .evidence(conclusions.evidence())
                .urgency(conclusions.urgency())
                .referralBasis(conclusions.basis())
                .pathways(conclusions.all(Key.PATHWAYS, Pathway.class))
                .notices(new Notices(file, observed, conclusions.treatAs(), law.majority()).list());
        new Duties(file, finder, facts, conclusions, law).addTo(decision, index);
        for (ConcludedCode one : conclusions.codes(Key.SAFEGUARDS)) {
            decision.addSafeguards(new Safeguard((SafeguardCode) one.code().value(), index.of(one.rules())));
        }
        Placements placements = evaluation.placements();
        Predicate<Service> informationOnly =
                service -> evaluation.isWithoutReferral() && law.duties().isInformationOnly(service, facts);
        new Services(informationOnly, placements.placements()).addTo(decision, index);
        Field.Evidence.Sought sought = new Field.Evidence.Sought(file, observed, Optional.of(evaluation.derived()));
        for (FiredRule fired : index.fired()) {
            decision.addReasons(
                    fired.reason(sought, finder, dimensions, placements, law.duties(), index.restsOn(fired.rule())));
        }
        return decision.unverified(Unverified.of(file, finder, index, placements.placements(), law));
    }
}
