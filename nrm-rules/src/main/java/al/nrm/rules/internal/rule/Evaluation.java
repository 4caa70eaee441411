package al.nrm.rules.internal.rule;

import al.nrm.casefile.LastContact;
import al.nrm.law.Edition;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Turns conditions and tests into predicates on facts, with the parameters of one day put in. */
public final class Evaluation {
    private final Edition edition;

    public Evaluation(Edition edition) {
        this.edition = edition;
    }

    /** Whether a condition holds in a case. Every group that it reads must be known by then. */
    public Predicate<CaseFacts> of(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            return pattern.type().isMany() ? ofAnyObservation(pattern.test()) : inCase(pattern.test());
        } else if (condition instanceof Condition.All all) {
            return every(all.parts().stream().map(this::of).toList());
        } else if (condition instanceof Condition.Any any) {
            return some(any.parts().stream().map(this::of).toList());
        } else if (condition instanceof Condition.Not not) {
            return of(not.part()).negate();
        }
        return of(((Condition.Exists) condition).part());
    }

    private Predicate<CaseFacts> ofAnyObservation(Test test) {
        Predicate<Object> passes = of(test);
        return facts -> {
            for (Object observed : facts.observations()) {
                if (passes.test(observed)) {
                    return true;
                }
            }
            return false;
        };
    }

    /** The words of one noun may stand in several facts; of each a case has one. */
    private Predicate<CaseFacts> inCase(Test test) {
        if (test instanceof Test.All all) {
            return every(all.parts().stream().map(this::inCase).toList());
        } else if (test instanceof Test.Any any) {
            return some(any.parts().stream().map(this::inCase).toList());
        }
        Test.Compare compare = (Test.Compare) test;
        FactGroup group = compare.field().group();
        Predicate<Object> passes = of(compare);
        return facts -> passes.test(facts.of(group));
    }

    /** Whether a fact of the test's group passes it. */
    public Predicate<Object> of(Test test) {
        if (test instanceof Test.All all) {
            return every(all.parts().stream().map(this::of).toList());
        } else if (test instanceof Test.Any any) {
            return some(any.parts().stream().map(this::of).toList());
        }
        Test.Compare compare = (Test.Compare) test;
        Predicate<Object> value = ofValue(compare);
        return fact -> value.test(compare.field().read().apply(fact));
    }

    private static <T> Predicate<T> every(List<Predicate<T>> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        return fact -> {
            for (Predicate<T> part : parts) {
                if (!part.test(fact)) {
                    return false;
                }
            }
            return true;
        };
    }

    private static <T> Predicate<T> some(List<Predicate<T>> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        return fact -> {
            for (Predicate<T> part : parts) {
                if (part.test(fact)) {
                    return true;
                }
            }
            return false;
        };
    }

    /** The condition in words that are the same for equal conditions and different for different ones. */
    public String describe(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            return pattern.type().name() + describe(pattern.test());
        } else if (condition instanceof Condition.All all) {
            return all.parts().stream().map(this::describe).collect(Collectors.joining(" and ", "(", ")"));
        } else if (condition instanceof Condition.Any any) {
            return any.parts().stream().map(this::describe).collect(Collectors.joining(" or ", "(", ")"));
        } else if (condition instanceof Condition.Not not) {
            return "not " + describe(not.part());
        }
        return describe(((Condition.Exists) condition).part());
    }

    /** The test in words that are the same for equal tests and different for different ones. */
    public String describe(Test test) {
        if (test instanceof Test.All all) {
            return all.parts().stream().map(this::describe).collect(Collectors.joining(" && ", "(", ")"));
        } else if (test instanceof Test.Any any) {
            return any.parts().stream().map(this::describe).collect(Collectors.joining(" || ", "(", ")"));
        }
        Test.Compare compare = (Test.Compare) test;
        String right = compare.operand() instanceof Operand.Code code ? code.text() : operand(compare);
        return compare.field().group() + "." + compare.field().name() + " "
                + compare.operator().symbol() + " " + right;
    }

    /** What a comparison compares with, as a case document writes it. */
    public String operand(Test.Compare compare) {
        if (compare.operand() instanceof Operand.OfParameter parameter) {
            return value(parameter);
        } else if (compare.operand() instanceof Operand.IndicatorId indicator) {
            return indicator.id();
        }
        return ((Operand.Code) compare.operand()).value().name();
    }

    /** Whether a value of the compared field passes the comparison. */
    public Predicate<Object> ofValue(Test.Compare compare) {
        Operator operator = compare.operator();
        Field.ValueType type = compare.field().type();
        if (type instanceof Field.ValueType.Number) {
            int right = Integer.parseInt(value((Operand.OfParameter) compare.operand()));
            return left -> compare((OptionalInt) left, operator, right);
        } else if (type instanceof Field.ValueType.Indicator) {
            String right = ((Operand.IndicatorId) compare.operand()).id();
            return left -> right.equals(left) == (operator == Operator.EQUAL);
        } else if (type instanceof Field.ValueType.ManyCodes) {
            Enum<?> right = code(compare);
            return left -> ((Set<?>) left).contains(right) == (operator == Operator.CONTAINS);
        }
        Enum<?> right = code(compare);
        if (operator.isOrdering()) {
            LastContact threshold = (LastContact) right;
            return left -> compare((LastContact) left, operator, threshold);
        }
        return left -> (plain(left) == right) == (operator == Operator.EQUAL);
    }

    /** The code that a comparison of codes compares with. */
    public Enum<?> code(Test.Compare compare) {
        if (compare.operand() instanceof Operand.OfParameter parameter) {
            Class<? extends Enum<?>> codes = compare.field().type() instanceof Field.ValueType.OneCode one
                    ? one.codes()
                    : ((Field.ValueType.ManyCodes) compare.field().type()).codes();
            return Codes.find(codes, value(parameter)).orElseThrow();
        }
        return ((Operand.Code) compare.operand()).value();
    }

    /** The value of a field that may be absent. */
    public static Object plain(Object value) {
        return value instanceof Optional<?> optional && optional.isPresent() ? optional.get() : value;
    }

    /** What is not known passes no comparison. */
    private static boolean compare(OptionalInt left, Operator operator, int right) {
        return left.isPresent() && matches(Integer.compare(left.getAsInt(), right), operator);
    }

    /** The smaller, the more recent. No contact and an unknown one pass no comparison. */
    private static boolean compare(LastContact left, Operator operator, LastContact right) {
        boolean comparable = left.isAsRecentAs(LastContact.OVER_A_YEAR) && right.isAsRecentAs(LastContact.OVER_A_YEAR);
        return comparable && matches(left.compareTo(right), operator);
    }

    private static boolean matches(int comparison, Operator operator) {
        return switch (operator) {
            case EQUAL -> comparison == 0;
            case NOT_EQUAL -> comparison != 0;
            case LESS -> comparison < 0;
            case AT_MOST -> comparison <= 0;
            case MORE -> comparison > 0;
            case AT_LEAST -> comparison >= 0;
            case CONTAINS, NOT_CONTAINS -> throw new IllegalStateException("A single value holds nothing.");
        };
    }

    /** A pack in which a condition reads a parameter without a value on its days is refused when it is read. */
    private String value(Operand.OfParameter parameter) {
        return edition.value(parameter.id()).orElseThrow().value();
    }
}
