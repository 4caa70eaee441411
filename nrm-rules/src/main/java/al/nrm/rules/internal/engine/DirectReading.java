package al.nrm.rules.internal.engine;

import al.nrm.rules.internal.rule.Evaluation;
import al.nrm.rules.internal.rule.KnownFacts;
import al.nrm.rules.internal.rule.Rule;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Evaluates rules one after the other without Drools: for thousands of variants of a pack, each of which decides a few
 * cases. It fires what {@link RuleEngine} fires; tests compare the two.
 */
public final class DirectReading implements RuleEvaluator {
    private final IdentityHashMap<Rule, Predicate<KnownFacts>> conditions = new IdentityHashMap<>();

    /**
     * Prepares the conditions of some rules.
     *
     * @param strata the rules
     * @param evaluation with the parameters that the conditions read
     */
    public DirectReading(List<Stratum> strata, Evaluation evaluation) {
        strata.forEach(stratum -> stratum.rules().forEach(rule -> conditions.put(rule, evaluation.of(rule.when()))));
    }

    @Override
    public List<Rule> fire(Stratum stratum, KnownFacts facts) {
        return stratum.rules().stream()
                .filter(rule -> Objects.requireNonNull(conditions.get(rule)).test(facts))
                .toList();
    }
}
