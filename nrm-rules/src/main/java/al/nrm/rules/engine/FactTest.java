package al.nrm.rules.engine;

import java.util.function.Predicate;
import org.drools.model.functions.HashedExpression;
import org.drools.model.functions.Predicate1;

/**
 * A test as the engine takes it. The engine shares a node between rules whose tests have the same hash, so the hash is
 * the test in words.
 */
final class FactTest implements Predicate1<Object>, HashedExpression {
    private static final long serialVersionUID = 1L;
    private final transient Predicate<Object> test;
    private final String words;

    FactTest(Predicate<Object> test, String words) {
        this.test = test;
        this.words = words;
    }

    @Override
    public boolean test(Object fact) {
        return test.test(fact);
    }

    @Override
    public String getExpressionHash() {
        return words;
    }
}
