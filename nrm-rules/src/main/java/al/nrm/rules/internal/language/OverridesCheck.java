package al.nrm.rules.internal.language;

import al.nrm.rules.internal.rule.Key;
import al.nrm.rules.internal.rule.Overrides;
import al.nrm.rules.internal.rule.Rule;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks that each exception of a pack can take effect on the rule that it names. */
final class OverridesCheck {
    private final Map<String, Rule> byId;
    private final Problems problems;

    OverridesCheck(Map<String, Rule> byId, Problems problems) {
        this.byId = byId;
        this.problems = problems;
    }

    /**
     * Reports exceptions that cannot take effect.
     *
     * @param rules every rule of the pack
     */
    void check(List<Rule> rules) {
        if (rules.stream().allMatch(rule -> rule.overrides().isEmpty())) {
            return;
        }
        Set<String> inCircles = new HashSet<>();
        for (Rule rule : rules) {
            Set<String> named = new HashSet<>();
            for (Rule.Overridden overridden : rule.overrides()) {
                if (!named.add(overridden.rule())) {
                    problems.add(place(rule, overridden), "overrides.twice", overridden.rule());
                } else {
                    check(rule, overridden);
                }
            }
            circle(rule, inCircles);
        }
    }

    private static Rule.Place place(Rule rule, Rule.Overridden overridden) {
        return new Rule.Place(rule.place().path(), overridden.line());
    }

    private void check(Rule rule, Rule.Overridden overridden) {
        Rule.Place place = place(rule, overridden);
        Rule other = byId.get(overridden.rule());
        if (overridden.rule().equals(rule.id())) {
            problems.add(place, "overrides.self", rule.id());
        } else if (other == null) {
            problems.unknown(
                    place,
                    Problems.what("overrides.unknown", rule.id(), overridden.rule()),
                    overridden.rule(),
                    byId.keySet());
        } else if (!rule.inForce().overlaps(other.inForce())) {
            problems.add(place, "overrides.days", rule.id(), other.id(), other.place());
        } else if (other.then().stream().noneMatch(conclusion -> Overrides.fallsAway(conclusion, rule))) {
            problems.add(place, "overrides.nothing", rule.id(), other.id(), other.place());
        } else if (waitsFor(other, rule)) {
            problems.add(place, "overrides.later", rule.id(), other.id(), other.place());
        }
    }

    /** Whether a rule reads a conclusion of another rule, directly or through other rules. */
    private boolean waitsFor(Rule reader, Rule concluding) {
        Set<Key> read = EnumSet.noneOf(Key.class);
        Deque<Key> open = new ArrayDeque<>(reader.reads());
        while (!open.isEmpty()) {
            Key key = open.remove();
            if (read.add(key)) {
                byId.values().stream()
                        .filter(writer -> writer.writes().contains(key))
                        .forEach(writer -> open.addAll(writer.reads()));
            }
        }
        return concluding.writes().stream().anyMatch(read::contains);
    }

    /** Reports a cycle of several rules once, at its first rule in the order of the pack. */
    private void circle(Rule rule, Set<String> inCircles) {
        if (inCircles.contains(rule.id())) {
            return;
        }
        Deque<List<Rule>> open = new ArrayDeque<>(List.of(List.of(rule)));
        Set<String> seen = new HashSet<>();
        while (!open.isEmpty()) {
            List<Rule> path = open.removeFirst();
            Rule last = path.get(path.size() - 1);
            for (Rule.Overridden overridden : last.overrides()) {
                Rule next = byId.get(overridden.rule());
                if (last.id().equals(overridden.rule())) {
                    continue;
                }
                if (rule.id().equals(overridden.rule())) {
                    path.forEach(one -> inCircles.add(one.id()));
                    problems.add(
                            place(rule, rule.overrides().get(0)),
                            "overrides.circle",
                            path.stream().map(Rule::id).collect(Collectors.joining(", ")));
                    return;
                }
                if (next != null && seen.add(next.id())) {
                    List<Rule> longer = new ArrayList<>(path);
                    longer.add(next);
                    open.addLast(longer);
                }
            }
        }
    }
}
