package al.nrm.rules.internal.engine;

import al.nrm.rules.internal.rule.FactGroup;
import al.nrm.rules.internal.rule.Key;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.rules.internal.rule.Strata;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The strata of some rules, and the facts that become known before each, because what they rest on is concluded. */
record EvaluationPlan(List<Step> steps) {
    /**
     * One stratum.
     *
     * @param known the groups of facts that become known before it
     * @param rules by id
     */
    record Step(Set<FactGroup> known, List<Rule> rules) {}

    static EvaluationPlan of(List<Rule> rules) {
        Strata order = Strata.of(rules);
        Set<FactGroup> read = read(rules);
        Set<FactGroup> given = EnumSet.noneOf(FactGroup.class);
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < order.inOrder().size(); i++) {
            Set<Key> finished = order.finishedAfter(i - 1);
            Set<FactGroup> known = EnumSet.noneOf(FactGroup.class);
            read.stream()
                    .filter(group -> !given.contains(group) && finished.containsAll(group.requires()))
                    .forEach(known::add);
            given.addAll(known);
            steps.add(new Step(
                    known,
                    order.inOrder().get(i).stream()
                            .sorted(Comparator.comparing(Rule::id))
                            .toList()));
        }
        return new EvaluationPlan(List.copyOf(steps));
    }

    private static Set<FactGroup> read(List<Rule> rules) {
        Set<FactGroup> read = EnumSet.noneOf(FactGroup.class);
        rules.forEach(rule -> rule.when().patterns().forEach(pattern -> {
            pattern.test()
                    .comparisons()
                    .forEach(compare -> read.add(compare.field().group()));
            if (pattern.test().comparisons().findAny().isEmpty()) {
                read.add(pattern.type().first());
            }
        }));
        return read;
    }
}
