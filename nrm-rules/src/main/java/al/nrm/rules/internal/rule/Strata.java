package al.nrm.rules.internal.rule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The order in which rules are evaluated: a rule comes after every rule that concludes what it reads. It depends
 * only on the rules, not on the order of files.
 */
public final class Strata {
    private final List<List<Rule>> strata;
    private final List<Rule> cycle;

    private Strata(List<List<Rule>> strata, List<Rule> cycle) {
        this.strata = strata;
        this.cycle = cycle;
    }

    /** The strata of some rules. */
    public static Strata of(List<Rule> rules) {
        Map<Key, List<Rule>> writers = new HashMap<>();
        for (Rule rule : rules) {
            for (Key key : rule.writes()) {
                writers.computeIfAbsent(key, none -> new ArrayList<>()).add(rule);
            }
        }
        Map<String, Integer> levels = new HashMap<>();
        Deque<Rule> path = new ArrayDeque<>();
        for (Rule rule : rules) {
            if (level(rule, writers, levels, path) < 0) {
                return new Strata(List.of(), cycle(path));
            }
        }
        TreeMap<Integer, List<Rule>> byLevel = new TreeMap<>();
        for (Rule rule : rules) {
            int level = levels.getOrDefault(rule.id(), 0);
            byLevel.computeIfAbsent(level, none -> new ArrayList<>()).add(rule);
        }
        return new Strata(List.copyOf(byLevel.values()), List.of());
    }

    /** The longest chain of rules below this one, or -1 when it leads back to itself; then the path holds the cycle. */
    private static int level(Rule rule, Map<Key, List<Rule>> writers, Map<String, Integer> levels, Deque<Rule> path) {
        Integer known = levels.get(rule.id());
        if (known != null) {
            return known;
        }
        for (Rule above : path) {
            if (above.id().equals(rule.id())) {
                path.addLast(rule);
                return -1;
            }
        }
        path.addLast(rule);
        int level = 0;
        for (Key key : rule.reads()) {
            for (Rule writer : writers.getOrDefault(key, List.of())) {
                int below = level(writer, writers, levels, path);
                if (below < 0) {
                    return -1;
                }
                level = Math.max(level, below + 1);
            }
        }
        path.removeLast();
        levels.put(rule.id(), level);
        return level;
    }

    private static List<Rule> cycle(Deque<Rule> path) {
        Rule back = path.removeLast();
        List<Rule> cycle = new ArrayList<>();
        boolean inside = false;
        for (Rule rule : path) {
            inside |= rule.id().equals(back.id());
            if (inside) {
                cycle.add(rule);
            }
        }
        return cycle;
    }

    /** The rules, stratum by stratum; empty when there is a cycle. */
    public List<List<Rule>> inOrder() {
        return strata;
    }

    /** Rules of which each reads what the next concludes, and the last what the first does; empty: there are none. */
    public List<Rule> cycle() {
        return cycle;
    }

    /** The keys that are finished once the first strata were read: no rule of a later one concludes them. */
    public Set<Key> finishedAfter(int stratum) {
        Set<Key> keys = EnumSet.allOf(Key.class);
        for (int later = stratum + 1; later < strata.size(); later++) {
            for (Rule rule : strata.get(later)) {
                keys.removeAll(rule.writes());
            }
        }
        return keys;
    }
}
