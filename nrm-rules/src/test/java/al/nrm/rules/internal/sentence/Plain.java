package al.nrm.rules.internal.sentence;

import al.nrm.rules.internal.rule.Condition;
import al.nrm.rules.internal.rule.Rule;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What rules say, word for word and joint for joint, whatever file and line they stand on. */
final class Plain {
    private Plain() {}

    /** Each rule by its id. */
    static Map<String, String> of(List<Rule> rules) {
        Map<String, String> plain = new TreeMap<>();
        rules.forEach(rule -> plain.put(
                rule.id(),
                String.join(
                        "\n",
                        rule.sentence().toString(),
                        rule.citations().toString(),
                        rule.inForce() + " " + rule.policy(),
                        of(rule.when()),
                        rule.then().toString())));
        return plain;
    }

    /** Neighbours that hold together, in whatever groups they were written, are one group; so are alternatives. */
    private static String of(Condition condition) {
        if (condition instanceof Condition.All) {
            return condition.parts().stream().map(Plain::of).collect(Collectors.joining(", ", "All[", "]"));
        } else if (condition instanceof Condition.Any any) {
            return any.conditions().stream().map(Plain::of).collect(Collectors.joining(", ", "Any[", "]"));
        } else if (condition instanceof Condition.Not not) {
            return "Not[" + of(not.condition()) + "]";
        } else if (condition instanceof Condition.AnyObservation observation) {
            return "Exists[" + of(observation.condition()) + "]";
        }
        return condition.inOneLine();
    }
}
