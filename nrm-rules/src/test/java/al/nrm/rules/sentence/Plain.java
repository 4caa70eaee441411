package al.nrm.rules.sentence;

import al.nrm.rules.criteria.Condition;
import al.nrm.rules.criteria.Rule;
import java.util.List;

/** What rules say, whatever file and line they stand on. */
final class Plain {
    private static final Rule.Place NOWHERE = new Rule.Place("", 1);

    private Plain() {}

    static List<Rule> of(List<Rule> rules) {
        return rules.stream().map(Plain::of).toList();
    }

    private static Rule of(Rule rule) {
        return new Rule(
                rule.id(),
                rule.sentence(),
                rule.citations(),
                rule.inForce(),
                rule.policy(),
                of(rule.when()),
                rule.then(),
                NOWHERE);
    }

    private static Condition of(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            return new Condition.Pattern(pattern.type(), pattern.test(), 1);
        } else if (condition instanceof Condition.All all) {
            return new Condition.All(all.parts().stream().map(Plain::of).toList());
        } else if (condition instanceof Condition.Any any) {
            return new Condition.Any(any.parts().stream().map(Plain::of).toList());
        } else if (condition instanceof Condition.Not not) {
            return new Condition.Not(of(not.part()));
        }
        return new Condition.Exists(of(((Condition.Exists) condition).part()));
    }
}
