package al.nrm.rules.internal.analysis;

import al.nrm.rules.internal.logic.Diagrams;
import al.nrm.rules.internal.logic.RuleLogic;
import al.nrm.rules.internal.rule.Code;
import al.nrm.rules.internal.rule.Conclusion;
import al.nrm.rules.internal.rule.Key;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.rules.internal.rule.Strata;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The cases in which keys of a single value get one. Cases in which an earlier key gets none or two are left out for the
 * keys that depend on it, since the engine stops before these.
 */
final class KeyLogic {
    private final RuleLogic logic;
    private final Diagrams diagrams;
    private final List<Rule> rules;
    private final Map<Key, List<Rule>> writers = new EnumMap<>(Key.class);
    private final Map<Key, Integer> given = new EnumMap<>(Key.class);
    private final Map<Key, Integer> twice = new EnumMap<>(Key.class);
    private final Map<Set<Key>, Integer> decided = new HashMap<>();
    private final List<Key> inOrder;

    KeyLogic(RuleLogic logic, List<Rule> rules) {
        this.logic = logic;
        this.diagrams = logic.diagrams();
        this.rules = rules;
        rules.forEach(rule -> rule.writes()
                .forEach(key ->
                        writers.computeIfAbsent(key, none -> new ArrayList<>()).add(rule)));
        this.inOrder = order();
        inOrder.forEach(this::workOut);
    }

    private List<Key> order() {
        Map<Key, Integer> levels = new EnumMap<>(Key.class);
        List<List<Rule>> strata = Strata.of(rules).inOrder();
        for (int i = 0; i < strata.size(); i++) {
            int level = i;
            strata.get(i).forEach(rule -> rule.writes().forEach(key -> levels.put(key, level)));
        }
        return EnumSet.allOf(Key.class).stream()
                .filter(Key::isSingle)
                .sorted(Comparator.comparing(key -> levels.getOrDefault(key, -1)))
                .toList();
    }

    private void workOut(Key key) {
        int once = Diagrams.FALSE;
        int again = Diagrams.FALSE;
        for (int value : logic.conclusions(key).values()) {
            again = diagrams.or(again, diagrams.and(once, value));
            once = diagrams.or(once, value);
        }
        given.put(key, once);
        twice.put(key, again);
    }

    /** The keys that have one value, each after those that it rests on. */
    List<Key> inOrder() {
        return inOrder;
    }

    List<Rule> writers(Key key) {
        return writers.getOrDefault(key, List.of());
    }

    /** The rules that conclude one value of a key. */
    List<Rule> writers(Key key, Code code) {
        return writers(key).stream()
                .filter(rule -> rule.codes().anyMatch(of -> of.is(key, code)))
                .toList();
    }

    /** The cases in which a rule gives a key one of its values, and no exception takes it away. */
    int says(Rule rule, Key key, Code code) {
        int says = Diagrams.FALSE;
        for (Conclusion.OfCode of : rule.codes().filter(of -> of.is(key, code)).toList()) {
            says = diagrams.or(says, logic.counts(rule, of));
        }
        return says;
    }

    /** The cases in which a key gets a value, or several. */
    int given(Key key) {
        return given.getOrDefault(key, Diagrams.FALSE);
    }

    /** The cases in which a key gets several values. */
    int twice(Key key) {
        return twice.getOrDefault(key, Diagrams.FALSE);
    }

    /** The cases in which each of some keys gets one value. */
    int decided(Set<Key> keys) {
        return decided.computeIfAbsent(EnumSet.copyOf(keys.isEmpty() ? EnumSet.noneOf(Key.class) : keys), these -> {
            int all = Diagrams.TRUE;
            for (Key key : inOrder) {
                if (these.contains(key)) {
                    all = diagrams.and(all, diagrams.and(given(key), diagrams.not(twice(key))));
                }
            }
            return all;
        });
    }

    /** The cases in which everything is decided. */
    int decided() {
        return decided(EnumSet.copyOf(inOrder));
    }

    /** The cases in which everything is decided that some keys rest on, those keys included. */
    int reached(Set<Key> read) {
        Set<Key> below = EnumSet.noneOf(Key.class);
        Deque<Key> open = new ArrayDeque<>(read);
        while (!open.isEmpty()) {
            Key key = open.remove();
            if (below.add(key)) {
                writers(key).forEach(rule -> open.addAll(rule.reads()));
            }
        }
        return decided(below);
    }

    /** The cases in which everything is decided that the rules of a key read. */
    int reached(Key key) {
        Set<Key> read = EnumSet.noneOf(Key.class);
        writers(key).forEach(rule -> read.addAll(rule.reads()));
        return reached(read);
    }

    /** Of some cases those in which a part of the keys is decided too, if there are such; else all of them. */
    int preferDecided(int cases, Set<Key> keys) {
        int better = diagrams.and(cases, decided(keys));
        return better == Diagrams.FALSE ? cases : better;
    }
}
