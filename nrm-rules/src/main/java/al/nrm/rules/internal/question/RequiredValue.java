package al.nrm.rules.internal.question;

import al.nrm.rules.internal.rule.Condition;
import al.nrm.rules.internal.rule.Evaluation;
import al.nrm.rules.internal.rule.Operator;

/** The short form of what a condition requires, also for programs: the value of one fact, or comparisons of several. */
final class RequiredValue {
    private final Evaluation evaluation;

    RequiredValue(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /** Of a single comparison only the value, with its operator where it is not equality. */
    String by(Condition condition) {
        if (condition instanceof Condition.Compare compare) {
            return value(compare.operator(), compare);
        }
        if (condition instanceof Condition.AnyObservation observation
                && observation.condition() instanceof Condition.Compare compare) {
            return value(compare.operator(), compare);
        }
        if (condition instanceof Condition.Not not
                && not.condition() instanceof Condition.Compare compare
                && compare.operator().denied().isPresent()) {
            return value(compare.operator().denied().get(), compare);
        }
        return evaluation.describe(condition);
    }

    private String value(Operator operator, Condition.Compare compare) {
        String value = evaluation.operand(compare);
        return operator == Operator.EQUAL ? value : operator.symbol() + " " + value;
    }
}
