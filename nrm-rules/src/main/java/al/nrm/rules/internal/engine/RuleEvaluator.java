package al.nrm.rules.internal.engine;

import al.nrm.rules.internal.rule.KnownFacts;
import al.nrm.rules.internal.rule.Rule;
import java.util.List;

/** Finds out which rules of a stratum fire in a case. Safe for many threads. */
@FunctionalInterface
public interface RuleEvaluator {
    /**
     * The rules of a stratum that fire.
     *
     * @param stratum one of those that this evaluator was made from
     * @param facts what is known of the case; holds every group that the rules of the stratum read
     * @return by id
     * @throws al.nrm.decision.UndecidedException if the limit of firings is reached
     */
    List<Rule> fire(Stratum stratum, KnownFacts facts);
}
