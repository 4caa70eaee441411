package al.nrm.rules.internal.analysis;

import al.nrm.rules.internal.rule.CheckedPack;
import al.nrm.rules.internal.rule.Condition;
import al.nrm.rules.internal.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A careless change of one rule.
 *
 * @param kind what is done
 * @param rule which rule, by its place among those that conclude a key of one value
 * @param part which part of its condition, where it has several
 */
record Change(Kind kind, int rule, int part) {
    enum Kind {
        /** The rule is lost. */
        DROP,
        /** A part of the condition is lost. */
        WIDEN,
        /** A part of the condition is turned round. */
        NEGATE
    }

    /** The rules of a pack that conclude a key of one value. */
    static List<Rule> candidates(CheckedPack pack) {
        return pack.rules().stream()
                .filter(rule -> rule.writes().stream().anyMatch(key -> key.isSingle()))
                .toList();
    }

    Rule changed(CheckedPack pack) {
        List<Rule> candidates = candidates(pack);
        return candidates.get(rule % candidates.size());
    }

    /** The pack with the change. */
    CheckedPack in(CheckedPack pack) {
        Rule before = changed(pack);
        List<Rule> rules = pack.rules().stream()
                .flatMap(each -> each.equals(before) ? after(before) : Stream.of(each))
                .toList();
        return pack.altered(rules);
    }

    private Stream<Rule> after(Rule before) {
        return switch (kind) {
            case DROP -> Stream.empty();
            case WIDEN -> Stream.of(with(before, parts(before, false)));
            case NEGATE -> Stream.of(with(before, parts(before, true)));
        };
    }

    private Condition parts(Rule before, boolean negate) {
        List<Condition> parts =
                new ArrayList<>(before.when() instanceof Condition.All all ? all.conditions() : List.of(before.when()));
        int chosen = part % parts.size();
        if (negate) {
            parts.set(chosen, new Condition.Not(parts.get(chosen)));
        } else {
            parts.remove(chosen);
        }
        return new Condition.All(parts);
    }

    private static Rule with(Rule rule, Condition when) {
        return rule.with(when, rule.then());
    }
}
