package al.nrm.rules.internal.question;

import al.nrm.rules.internal.rule.Condition;
import al.nrm.rules.internal.rule.Evaluation;
import al.nrm.rules.internal.rule.Operator;
import al.nrm.rules.internal.rule.Test;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a condition wants, in short and for programs too: the value of one fact, or comparisons of several. */
final class RequiredValue {
    private static final Map<Operator, Operator> DENIED = Map.of(
            Operator.EQUAL, Operator.NOT_EQUAL,
            Operator.NOT_EQUAL, Operator.EQUAL,
            Operator.CONTAINS, Operator.NOT_CONTAINS,
            Operator.NOT_CONTAINS, Operator.CONTAINS);

    private final Evaluation evaluation;

    RequiredValue(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /** Of a single comparison the value alone, with its operator where it is not equality. */
    String by(Condition condition) {
        if (condition instanceof Condition.Exists exists) {
            return by(exists.part());
        }
        if (condition instanceof Condition.Pattern pattern && pattern.test() instanceof Test.Compare compare) {
            return value(compare.operator(), compare);
        }
        if (condition instanceof Condition.Not not
                && not.part() instanceof Condition.Pattern pattern
                && !pattern.type().isMany()
                && pattern.test() instanceof Test.Compare compare
                && DENIED.containsKey(compare.operator())) {
            return value(DENIED.getOrDefault(compare.operator(), compare.operator()), compare);
        }
        return several(condition);
    }

    private String value(Operator operator, Test.Compare compare) {
        String value = evaluation.operand(compare);
        return operator == Operator.EQUAL ? value : operator.symbol() + " " + value;
    }

    private String several(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            return several(pattern.type().name(), pattern.test());
        } else if (condition instanceof Condition.All all) {
            return joined(all.parts().stream().map(this::several).toList(), " and ");
        } else if (condition instanceof Condition.Any any) {
            return joined(any.parts().stream().map(this::several).toList(), " or ");
        } else if (condition instanceof Condition.Not not) {
            return "not (" + several(not.part()) + ")";
        }
        return several(((Condition.Exists) condition).part());
    }

    private String several(String noun, Test test) {
        if (test instanceof Test.All all) {
            return joined(all.parts().stream().map(part -> several(noun, part)).toList(), " and ");
        } else if (test instanceof Test.Any any) {
            return joined(any.parts().stream().map(part -> several(noun, part)).toList(), " or ");
        }
        Test.Compare compare = (Test.Compare) test;
        return noun + "." + compare.field().name() + " " + compare.operator().symbol() + " "
                + evaluation.operand(compare);
    }

    private static String joined(List<String> parts, String with) {
        return parts.size() == 1 ? parts.get(0) : parts.stream().collect(Collectors.joining(with, "(", ")"));
    }
}
