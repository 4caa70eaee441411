package al.nrm.rules.internal.rule;

import java.util.List;
import java.util.stream.Stream;

/** What must hold for a rule to fire. */
public sealed interface Condition {
    /** Every pattern in it, those under a {@code not} included. */
    Stream<Pattern> patterns();

    /** There is a fact of this type that passes the test. */
    record Pattern(FactType type, Test test, int line) implements Condition {
        @Override
        public Stream<Pattern> patterns() {
            return Stream.of(this);
        }
    }

    /** All of them hold. */
    record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public Stream<Pattern> patterns() {
            return parts.stream().flatMap(Condition::patterns);
        }
    }

    /** At least one of them holds. */
    record Any(List<Condition> parts) implements Condition {
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public Stream<Pattern> patterns() {
            return parts.stream().flatMap(Condition::patterns);
        }
    }

    /** It does not hold. */
    record Not(Condition part) implements Condition {
        @Override
        public Stream<Pattern> patterns() {
            return part.patterns();
        }
    }

    /** It holds at least once. */
    record Exists(Condition part) implements Condition {
        @Override
        public Stream<Pattern> patterns() {
            return part.patterns();
        }
    }
}
