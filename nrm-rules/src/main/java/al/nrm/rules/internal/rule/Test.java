package al.nrm.rules.internal.rule;

import java.util.List;
import java.util.stream.Stream;

/** What a pattern demands of one fact. */
public sealed interface Test {
    /** Demands nothing. */
    Test NOTHING = new All(List.of());

    /** Every comparison in it. */
    Stream<Compare> comparisons();

    /** One comparison. */
    record Compare(Field field, Operator operator, Operand operand) implements Test {
        @Override
        public Stream<Compare> comparisons() {
            return Stream.of(this);
        }

        @Override
        public String toString() {
            return field.name() + " " + operator.symbol() + " " + operand.text();
        }
    }

    /** All of them. */
    record All(List<Test> parts) implements Test {
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public Stream<Compare> comparisons() {
            return parts.stream().flatMap(Test::comparisons);
        }
    }

    /** At least one of them. */
    record Any(List<Test> parts) implements Test {
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public Stream<Compare> comparisons() {
            return parts.stream().flatMap(Test::comparisons);
        }
    }
}
