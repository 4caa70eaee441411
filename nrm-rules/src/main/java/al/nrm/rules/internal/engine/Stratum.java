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

/**
 * Rules that are evaluated together, after all rules that conclude what they read.
 *
 * @param number its place among the strata, from 0
 * @param known the groups of facts that become known before it, because the keys that they rest on are concluded
 * @param rules by id
 */
public record Stratum(int number, Set<FactGroup> known, List<Rule> rules) {
    /**
     * The strata of some rules.
     *
     * @param rules without a cycle
     * @return in the order in which they are evaluated
     */
    public static List<Stratum> of(List<Rule> rules) {
        Strata order = Strata.of(rules);
        Set<FactGroup> read = read(rules);
        Set<FactGroup> given = EnumSet.noneOf(FactGroup.class);
        List<Stratum> strata = new ArrayList<>();
        for (int i = 0; i < order.inOrder().size(); i++) {
            Set<Key> finished = order.finishedAfter(i - 1);
            Set<FactGroup> known = EnumSet.noneOf(FactGroup.class);
            for (FactGroup group : read) {
                if (!given.contains(group) && finished.containsAll(group.requires())) {
                    known.add(group);
                }
            }
            given.addAll(known);
            List<Rule> byId = new ArrayList<>(order.inOrder().get(i));
            byId.sort(Comparator.comparing(Rule::id));
            strata.add(new Stratum(i, known, List.copyOf(byId)));
        }
        return List.copyOf(strata);
    }

    private static Set<FactGroup> read(List<Rule> rules) {
        Set<FactGroup> read = EnumSet.noneOf(FactGroup.class);
        for (Rule rule : rules) {
            read.addAll(rule.when().groups());
        }
        return read;
    }
}
