package al.nrm.rules.engine;

import al.nrm.law.Edition;
import al.nrm.rules.criteria.Condition;
import al.nrm.rules.criteria.Evaluation;
import al.nrm.rules.criteria.FactGroup;
import al.nrm.rules.criteria.Rule;
import al.nrm.rules.criteria.Strata;
import al.nrm.rules.criteria.Test;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Reads rules by walking over what they say, without building an engine: for thousands of variants of a pack, each of
 * which reads a few cases. It fires what {@link RuleEngine} fires; a test holds the two against each other.
 */
public final class DirectReading {
    private final List<List<Step>> strata = new ArrayList<>();

    /**
     * @param rules the rules in force, without a cycle
     * @param edition the parameters that their conditions read
     */
    public DirectReading(List<Rule> rules, Edition edition) {
        Evaluation evaluation = new Evaluation(edition);
        for (List<Rule> stratum : Strata.of(rules).inOrder()) {
            strata.add(stratum.stream()
                    .sorted(Comparator.comparing(Rule::id))
                    .map(rule -> new Step(rule, condition(rule.when(), evaluation)))
                    .toList());
        }
    }

    /** A rule and whether it fires. */
    private record Step(Rule rule, Predicate<Facts> when) {}

    /** Reads the rules over one case. */
    public void run(Deliberation deliberation) {
        Facts facts = new Facts(deliberation);
        for (List<Step> stratum : strata) {
            List<Rule> fired = new ArrayList<>();
            for (Step step : stratum) {
                if (step.when().test(facts)) {
                    fired.add(step.rule());
                }
            }
            deliberation.concluded(fired);
        }
    }

    /** The facts of a case, each group asked for once. */
    private static final class Facts {
        private final Deliberation deliberation;
        private final Map<FactGroup, Collection<?>> known = new EnumMap<>(FactGroup.class);

        Facts(Deliberation deliberation) {
            this.deliberation = deliberation;
        }

        Collection<?> of(FactGroup group) {
            Collection<?> facts = known.get(group);
            if (facts == null) {
                facts = deliberation.facts(group);
                known.put(group, facts);
            }
            return facts;
        }
    }

    private static Predicate<Facts> condition(Condition condition, Evaluation evaluation) {
        if (condition instanceof Condition.Pattern pattern) {
            return pattern(pattern, evaluation);
        } else if (condition instanceof Condition.All all) {
            return every(all.parts().stream()
                    .map(part -> condition(part, evaluation))
                    .toList());
        } else if (condition instanceof Condition.Any any) {
            return some(any.parts().stream()
                    .map(part -> condition(part, evaluation))
                    .toList());
        } else if (condition instanceof Condition.Not not) {
            return condition(not.part(), evaluation).negate();
        }
        return condition(((Condition.Exists) condition).part(), evaluation);
    }

    private static Predicate<Facts> pattern(Condition.Pattern pattern, Evaluation evaluation) {
        if (pattern.type().isMany()) {
            Predicate<Object> test = evaluation.of(pattern.test());
            FactGroup group = pattern.type().first();
            return facts -> facts.of(group).stream().anyMatch(test);
        }
        return single(pattern.test(), evaluation);
    }

    /** The words of one noun may stand in several facts, of which a case has one each. */
    private static Predicate<Facts> single(Test test, Evaluation evaluation) {
        if (test instanceof Test.All all) {
            return every(
                    all.parts().stream().map(part -> single(part, evaluation)).toList());
        } else if (test instanceof Test.Any any) {
            return some(
                    any.parts().stream().map(part -> single(part, evaluation)).toList());
        }
        Predicate<Object> compare = evaluation.of(test);
        FactGroup group = ((Test.Compare) test).field().group();
        return facts -> facts.of(group).stream().anyMatch(compare);
    }

    private static Predicate<Facts> every(List<Predicate<Facts>> parts) {
        return facts -> parts.stream().allMatch(part -> part.test(facts));
    }

    private static Predicate<Facts> some(List<Predicate<Facts>> parts) {
        return facts -> parts.stream().anyMatch(part -> part.test(facts));
    }
}
