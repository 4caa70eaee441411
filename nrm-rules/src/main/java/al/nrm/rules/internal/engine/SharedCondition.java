package al.nrm.rules.internal.engine;

import java.util.function.Predicate;
import org.drools.model.functions.HashedExpression;
import org.drools.model.functions.Predicate1;

/**
 * A part of a condition as the engine takes it. The engine shares a node between rules whose tests have the same hash, so
 * the hash is the condition in words.
 */
final class SharedCondition implements Predicate1<StratumInput>, HashedExpression {
    private static final long serialVersionUID = 1L;
    private final transient Predicate<StratumInput> holds;
    private final String words;

    SharedCondition(Predicate<StratumInput> holds, String words) {
        this.holds = holds;
        this.words = words;
    }

    @Override
    public boolean test(StratumInput matter) {
        return holds.test(matter);
    }

    @Override
    public String getExpressionHash() {
        return words;
    }
}
