package al.nrm.rules.authoring;

import al.nrm.decision.DirectoryReference;
import al.nrm.decision.LibraryVersion;
import al.nrm.decision.UndecidedException;
import al.nrm.provider.Directory;
import al.nrm.rules.internal.decide.DecisionMaker;
import al.nrm.rules.internal.decide.LawByDay;
import al.nrm.rules.internal.decide.LawInForce;
import al.nrm.rules.internal.engine.DirectReading;
import al.nrm.rules.internal.engine.RuleEvaluator;
import al.nrm.rules.internal.engine.Stratum;
import al.nrm.rules.internal.pack.BundledPack;
import al.nrm.rules.internal.rule.CheckedPack;
import al.nrm.rules.internal.rule.Evaluation;
import al.nrm.rules.internal.rule.KnownFacts;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.rules.pack.Scenario;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A scenario that passes, with the facts of its case and the rules that fired. They show whether a change of one rule
 * can affect the outcome: it cannot if the rule fires neither before nor after the change, or both times with the same
 * conclusions, exceptions and parameters.
 *
 * @param law the law in force on the day of the case
 * @param facts every fact that the rules read
 * @param fired the ids of the rules that fired
 */
record ScenarioFacts(LawInForce law, KnownFacts facts, Set<String> fired) {
    /** The reference of every directory; scenarios expect nothing of it. */
    private static final DirectoryReference ANY_DIRECTORY =
            DirectoryReference.builder().sha256("").build();

    /**
     * Decides a scenario.
     *
     * @param laws the law of the pack by day
     * @param directory for scenarios without one of their own
     * @return the facts; empty if the scenario fails
     */
    static Optional<ScenarioFacts> of(Scenario scenario, CheckedPack pack, LawByDay laws, Directory directory) {
        Recorder recorder = new Recorder();
        return isNoticed(scenario, new DecisionMaker(pack, laws, recorder::evaluator, version()), directory)
                ? Optional.empty()
                : Optional.of(new ScenarioFacts(
                        laws.on(scenario.caseFile().asOf()), recorder.facts, Set.copyOf(recorder.fired)));
    }

    /**
     * Whether a scenario fails.
     *
     * @param directory for scenarios without one of their own
     */
    static boolean isNoticed(Scenario scenario, DecisionMaker decider, Directory directory) {
        try {
            return !scenario.differences(decider.decide(
                            scenario.caseFile(), scenario.directory().orElse(directory), ANY_DIRECTORY))
                    .isEmpty();
        } catch (UndecidedException undecided) {
            return true;
        }
    }

    /** Decides without Drools, whose start takes longer than the decisions of a few cases. */
    static DecisionMaker decider(CheckedPack pack) {
        return new DecisionMaker(pack, new LawByDay(pack), DirectReading::new, version());
    }

    private static LibraryVersion version() {
        return LibraryVersion.builder().version(BundledPack.libraryVersion()).build();
    }

    /**
     * Whether a change of a rule can change the outcome.
     *
     * @param before the rule without the change
     * @param after the rule with it; reads no group of facts that the other does not
     * @param holds the condition of the changed rule under the law of this scenario
     */
    boolean isTouchedBy(Rule before, Rule after, Predicate<KnownFacts> holds) {
        if (!before.inForce().covers(law.days().from())) {
            return false;
        }
        boolean fires = holds.test(facts);
        return fires != fired.contains(before.id())
                || (fires
                        && !(before.then().equals(after.then())
                                && before.overrides().equals(after.overrides())
                                && before.parametersRead().equals(after.parametersRead())));
    }

    /** Records the facts of one case and the rules that fire in it. Not safe for concurrent use. */
    private static final class Recorder {
        private KnownFacts facts = new KnownFacts();
        private final Set<String> fired = new HashSet<>();

        RuleEvaluator evaluator(List<Stratum> strata, Evaluation evaluation) {
            DirectReading rules = new DirectReading(strata, evaluation);
            return (stratum, known) -> {
                facts = known;
                List<Rule> firing = rules.fire(stratum, known);
                firing.forEach(rule -> fired.add(rule.id()));
                return firing;
            };
        }
    }
}
