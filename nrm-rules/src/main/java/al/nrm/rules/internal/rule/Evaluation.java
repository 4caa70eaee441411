package al.nrm.rules.internal.rule;

import al.nrm.casefile.LastContact;
import al.nrm.law.Edition;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Turns conditions into predicates on the facts of a case, with the parameters of one day put in. */
public final class Evaluation {
    private final Edition edition;

    public Evaluation(Edition edition) {
        this.edition = edition;
    }

    /** Whether a condition holds in a case. Every group of facts that it reads must be known by then. */
    public Predicate<KnownFacts> of(Condition condition) {
        return condition.accept(new Joining<KnownFacts>() {
            @Override
            public Predicate<KnownFacts> compare(Condition.Compare compare) {
                FactGroup group = compare.field().group();
                Predicate<Object> passes = ofField(compare);
                return facts -> passes.test(facts.of(group));
            }

            @Override
            public Predicate<KnownFacts> anyObservation(Condition.AnyObservation observation) {
                Predicate<Object> passes = ofOne(observation);
                return facts -> {
                    for (Object observed : facts.observations()) {
                        if (passes.test(observed)) {
                            return true;
                        }
                    }
                    return false;
                };
            }
        });
    }

    /** Whether one observation, an {@link al.nrm.rules.internal.fact.Observed}, is one for which the condition holds. */
    public Predicate<Object> ofOne(Condition.AnyObservation observation) {
        return observation.condition().accept(new Joining<Object>() {
            @Override
            public Predicate<Object> compare(Condition.Compare compare) {
                return ofField(compare);
            }

            @Override
            public Predicate<Object> anyObservation(Condition.AnyObservation inner) {
                throw new IllegalStateException("An observation holds no other.");
            }
        });
    }

    /** Whether the field of a fact of the compared field's group passes. */
    private Predicate<Object> ofField(Condition.Compare compare) {
        Predicate<Object> value = ofValue(compare);
        Function<Object, Object> read = compare.field().read();
        return fact -> value.test(read.apply(fact));
    }

    /** Joins the predicates of the parts of a condition. */
    private abstract static class Joining<T> implements Condition.Visitor<Predicate<T>> {
        @Override
        public Predicate<T> all(Condition.All all) {
            return until(
                    false,
                    all.conditions().stream().map(part -> part.accept(this)).toList());
        }

        @Override
        public Predicate<T> any(Condition.Any any) {
            return until(
                    true,
                    any.conditions().stream().map(part -> part.accept(this)).toList());
        }

        @Override
        public Predicate<T> not(Condition.Not not) {
            return not.condition().accept(this).negate();
        }
    }

    /** The parts are evaluated in order until one decides. */
    private static <T> Predicate<T> until(boolean decides, List<Predicate<T>> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        return fact -> {
            for (Predicate<T> part : parts) {
                if (part.test(fact) == decides) {
                    return decides;
                }
            }
            return !decides;
        };
    }

    /** The condition on one line, with the values in force; equal only for equal conditions. */
    public String describe(Condition condition) {
        return condition.inOneLine(this::operand);
    }

    /** What a comparison compares with, as a case document writes it. */
    public String operand(Condition.Compare compare) {
        if (compare.operand() instanceof Operand.OfParameter parameter) {
            return value(parameter);
        } else if (compare.operand() instanceof Operand.IndicatorId indicator) {
            return indicator.id();
        } else if (compare.operand() instanceof Operand.MunicipalityName municipality) {
            return municipality.name();
        }
        return ((Operand.Code) compare.operand()).value().name();
    }

    /** Whether a value of the compared field passes the comparison. */
    public Predicate<Object> ofValue(Condition.Compare compare) {
        Operator operator = compare.operator();
        Field.ValueType type = compare.field().type();
        if (type instanceof Field.ValueType.Number) {
            int right = Integer.parseInt(value((Operand.OfParameter) compare.operand()));
            return left -> compare((OptionalInt) left, operator, right);
        } else if (type instanceof Field.ValueType.Indicator) {
            String right = ((Operand.IndicatorId) compare.operand()).id();
            return left -> right.equals(left) == (operator == Operator.EQUAL);
        } else if (type instanceof Field.ValueType.OneMunicipality) {
            String right = ((Operand.MunicipalityName) compare.operand()).name();
            return left -> right.equals(plain(left)) == (operator == Operator.EQUAL);
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
    public Enum<?> code(Condition.Compare compare) {
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

    /** An unknown value passes no comparison. */
    private static boolean compare(OptionalInt left, Operator operator, int right) {
        return left.isPresent() && matches(Integer.compare(left.getAsInt(), right), operator);
    }

    /** A smaller value is more recent. An unknown contact, or none, passes no comparison. */
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
