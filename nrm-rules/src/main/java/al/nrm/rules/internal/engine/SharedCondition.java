package al.nrm.rules.internal.engine;

import java.util.function.Predicate;
import org.drools.model.functions.HashedExpression;
import org.drools.model.functions.Predicate1;

/**
 * A part of a condition as the engine takes it. The engine evaluates parts with the same text once for all rules, so the
 * text must be the same only for conditions that mean the same.
 */
final class SharedCondition implements Predicate1<StratumInput>, HashedExpression {
    private static final long serialVersionUID = 1L;
    private final transient Predicate<StratumInput> holds;
    private final String text;

    SharedCondition(Predicate<StratumInput> holds, String text) {
        this.holds = holds;
        this.text = text;
    }

    @Override
    public boolean test(StratumInput input) {
        return holds.test(input);
    }

    @Override
    public String getExpressionHash() {
        return text;
    }
}
