package al.nrm.rules.internal.engine;

import al.nrm.law.Edition;
import al.nrm.rules.internal.rule.CaseFacts;
import al.nrm.rules.internal.rule.Evaluation;
import al.nrm.rules.internal.rule.FactGroup;
import al.nrm.rules.internal.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Reads rules by walking over what they say, without building an engine: for thousands of variants of a pack, each of
 * which reads a few cases. It fires what {@link RuleEngine} fires; a test holds the two against each other.
 */
public final class DirectReading implements RuleEvaluator {
    private final List<Step> steps;

    /**
     * @param rules the rules in force, without a cycle
     * @param edition the parameters that their conditions read
     */
    public DirectReading(List<Rule> rules, Edition edition) {
        Evaluation evaluation = new Evaluation(edition);
        steps = EvaluationPlan.of(rules).steps().stream()
                .map(step -> new Step(
                        step.known(),
                        step.rules().stream()
                                .map(rule -> new Read(rule, evaluation.of(rule.when())))
                                .toList()))
                .toList();
    }

    /** One stratum, and the facts that become known before it. */
    private record Step(Set<FactGroup> known, List<Read> rules) {}

    /** A rule and whether it fires. */
    private record Read(Rule rule, Predicate<CaseFacts> when) {}

    @Override
    public void run(FactSource deliberation) {
        CaseFacts facts = new CaseFacts();
        for (Step step : steps) {
            step.known().forEach(group -> facts.know(group, deliberation.fact(group)));
            List<Rule> fired = new ArrayList<>();
            for (Read read : step.rules()) {
                if (read.when().test(facts)) {
                    fired.add(read.rule());
                }
            }
            deliberation.concluded(fired);
        }
    }
}
