package al.nrm.rules.internal.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The exceptions among some rules: where a rule and one that it overrides both fire, conclusions of the other
 * for the same key are dropped, and of duties those for the same duty. An overriding rule that is itself overridden still
 * overrides, so the order does not matter.
 */
public final class Overrides {
    private final Map<String, List<Rule>> overriding = new HashMap<>();

    private Overrides() {}

    /**
     * The exceptions among some rules.
     *
     * @param rules rules that may name each other; a name of another rule is passed over
     */
    public static Overrides of(List<Rule> rules) {
        Overrides overrides = new Overrides();
        for (Rule rule : rules) {
            for (Rule.Overridden overridden : rule.overrides()) {
                overrides
                        .overriding
                        .computeIfAbsent(overridden.rule(), none -> new ArrayList<>())
                        .add(rule);
            }
        }
        return overrides;
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return overriding.isEmpty();
    }

    /** The rules that override a rule, in the order of the pack. */
    public List<Rule> over(Rule rule) {
        return overriding.getOrDefault(rule.id(), List.of());
    }

    /** The exceptions that drop a conclusion of a rule where they fire. */
    public List<Rule> over(Rule rule, Conclusion conclusion) {
        return over(rule).stream()
                .filter(exception -> fallsAway(conclusion, exception))
                .toList();
    }

    /** Whether an exception drops a conclusion of the rule that it overrides. */
    public static boolean fallsAway(Conclusion conclusion, Rule exception) {
        Optional<Object> subject = subject(conclusion);
        return subject.isPresent()
                && exception.then().stream().map(Overrides::subject).anyMatch(subject::equals);
    }

    /** What a conclusion is about: a duty, or a key; nothing for one that concludes no value. */
    private static Optional<Object> subject(Conclusion conclusion) {
        return conclusion instanceof Conclusion.OfCode duty && duty.key() == Key.DUTIES
                ? Optional.of(duty.code())
                : conclusion.concluded().map(key -> key);
    }
}
