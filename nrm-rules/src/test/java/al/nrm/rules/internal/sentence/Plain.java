package al.nrm.rules.internal.sentence;

import al.nrm.rules.internal.rule.Condition;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.rules.internal.rule.Test;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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

    private static String of(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            return pattern.type().name() + "(" + of(pattern.test()) + ")";
        } else if (condition instanceof Condition.All all) {
            return all.parts().stream().map(Plain::of).collect(Collectors.joining(", ", "All[", "]"));
        } else if (condition instanceof Condition.Any any) {
            return alternatives(any.parts());
        } else if (condition instanceof Condition.Not not) {
            return "Not[" + of(not.part()) + "]";
        }
        return "Exists[" + of(((Condition.Exists) condition).part()) + "]";
    }

    /** Two patterns on the one person of a case, or one pattern with two alternatives: the same. */
    private static String alternatives(List<Condition> parts) {
        Set<String> nouns = new TreeSet<>();
        List<Test> tests = new ArrayList<>();
        for (Condition part : parts) {
            if (part instanceof Condition.Pattern pattern && !pattern.type().isMany()) {
                nouns.add(pattern.type().name());
                tests.add(pattern.test());
            }
        }
        return nouns.size() == 1 && tests.size() == parts.size()
                ? nouns.iterator().next() + "(" + of(new Test.Any(tests)) + ")"
                : parts.stream().map(Plain::of).collect(Collectors.joining(", ", "Any[", "]"));
    }

    private static String of(Test test) {
        if (test instanceof Test.All all) {
            return all.parts().stream().map(Plain::of).collect(Collectors.joining(", ", "All[", "]"));
        } else if (test instanceof Test.Any any) {
            return any.parts().stream().map(Plain::of).collect(Collectors.joining(", ", "Any[", "]"));
        }
        return test.toString();
    }
}
