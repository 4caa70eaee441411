package al.nrm.rules.internal.rule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What must hold for a rule to fire: comparisons, joined. A case has one fact of each type, so a comparison is about the
 * case as a whole; of observations a case may have several, so a rule tests whether there is one that matches.
 */
public sealed interface Condition {
    /** All of these hold; if there are none, always. */
    record All(List<Condition> conditions) implements Condition {
        public All {
            conditions = List.copyOf(conditions);
        }
    }

    /** At least one of these holds; if there are none, never. */
    record Any(List<Condition> conditions) implements Condition {
        public Any {
            conditions = List.copyOf(conditions);
        }
    }

    /** It does not hold. */
    record Not(Condition condition) implements Condition {}

    /**
     * The value of a field passes a comparison.
     *
     * @param type the fact type under which the rule names the field
     * @param line the line of its file, from 1
     */
    record Compare(FactType type, Field field, Operator operator, Operand operand, int line) implements Condition {

        /** The comparison as a rule writes it, without its fact type. */
        @Override
        public String toString() {
            return field.name() + " " + operator.symbol() + " " + operand.text();
        }
    }

    /**
     * There is an observation for which this holds.
     *
     * @param type the fact type of which a case may have several facts
     * @param condition comparisons of fields of this type, joined; every one is about the same observation
     * @param line the line of its file, from 1
     */
    record AnyObservation(FactType type, Condition condition, int line) implements Condition {
        /** Whether it names its sign, so that a case has at most one such observation. */
        public boolean isNamed() {
            return condition.parts().stream()
                    .anyMatch(part -> part instanceof Compare compare
                            && compare.operator() == Operator.EQUAL
                            && compare.operand() instanceof Operand.IndicatorId);
        }
    }

    /** Computes a value for each kind of condition. */
    interface Visitor<T> {
        /** Of conditions that must all hold. */
        T all(All all);

        /** Of conditions of which one must hold. */
        T any(Any any);

        /** Of a denied condition. */
        T not(Not not);

        /** Of a comparison. */
        T compare(Compare compare);

        /** Of a condition on one observation. */
        T anyObservation(AnyObservation observation);
    }

    /** The value that a visitor computes for this condition. */
    default <T> T accept(Visitor<T> visitor) {
        if (this instanceof All all) {
            return visitor.all(all);
        } else if (this instanceof Any any) {
            return visitor.any(any);
        } else if (this instanceof Not not) {
            return visitor.not(not);
        } else if (this instanceof Compare compare) {
            return visitor.compare(compare);
        }
        return visitor.anyObservation((AnyObservation) this);
    }

    /** The conditions of which this one is directly made, in order. */
    default List<Condition> children() {
        if (this instanceof All all) {
            return all.conditions();
        } else if (this instanceof Any any) {
            return any.conditions();
        } else if (this instanceof Not not) {
            return List.of(not.condition());
        }
        return this instanceof AnyObservation observation ? List.of(observation.condition()) : List.of();
    }

    /** The conditions that must all hold, one by one, in order; those of an observation are not taken apart. */
    default List<Condition> parts() {
        if (!(this instanceof All all)) {
            return List.of(this);
        }
        List<Condition> parts = new ArrayList<>();
        for (Condition condition : all.conditions()) {
            parts.addAll(condition.parts());
        }
        return List.copyOf(parts);
    }

    /** This condition and every one in it, in order. */
    default List<Condition> nodes() {
        List<Condition> nodes = new ArrayList<>();
        addNodes(this, nodes);
        return nodes;
    }

    private static void addNodes(Condition condition, List<Condition> nodes) {
        nodes.add(condition);
        for (Condition child : condition.children()) {
            addNodes(child, nodes);
        }
    }

    /** Every comparison in it, in order. */
    default List<Compare> comparisons() {
        return nodes(Compare.class);
    }

    /** Every condition on one observation in it, in order. */
    default List<AnyObservation> observations() {
        return nodes(AnyObservation.class);
    }

    private <T extends Condition> List<T> nodes(Class<T> kind) {
        List<T> some = new ArrayList<>();
        for (Condition node : nodes()) {
            if (kind.isInstance(node)) {
                some.add(kind.cast(node));
            }
        }
        return some;
    }

    /** The groups of facts that must be known before it can be evaluated. */
    default Set<FactGroup> groups() {
        Set<FactGroup> groups = EnumSet.noneOf(FactGroup.class);
        for (Condition node : nodes()) {
            if (node instanceof Compare compare) {
                groups.add(compare.field().group());
            } else if (node instanceof AnyObservation) {
                groups.add(FactGroup.OBSERVATIONS);
            }
        }
        return groups;
    }

    /** The parameters that it compares with or whose value its facts rest on, by id. */
    default SortedSet<String> parametersRead() {
        SortedSet<String> ids = new TreeSet<>();
        for (Compare compare : comparisons()) {
            ids.addAll(compare.field().parameters());
            if (compare.operand() instanceof Operand.OfParameter parameter) {
                ids.add(parameter.id());
            }
        }
        return ids;
    }

    /** The first line of its comparisons; empty if it has none. */
    default OptionalInt firstLine() {
        return nodes().stream()
                .mapToInt(Condition::ownLine)
                .filter(line -> line > 0)
                .min();
    }

    private static int ownLine(Condition condition) {
        if (condition instanceof Compare compare) {
            return compare.line();
        }
        return condition instanceof AnyObservation observation ? observation.line() : 0;
    }

    /** The condition on one line; equal only for equal conditions. */
    default String inOneLine() {
        return inOneLine(compare -> compare.operand().text());
    }

    /**
     * The condition on one line. Two conditions have the same line only if they say the same, as long as this holds for
     * what they compare with.
     *
     * @param operand what a comparison compares with, in words
     */
    default String inOneLine(Function<Compare, String> operand) {
        return accept(new Visitor<>() {
            @Override
            public String all(All all) {
                return joined(all.conditions(), " and ", "always");
            }

            @Override
            public String any(Any any) {
                return joined(any.conditions(), " or ", "never");
            }

            @Override
            public String not(Not not) {
                return "not " + grouped(not.condition());
            }

            @Override
            public String compare(Compare compare) {
                return compare.type().name() + "." + compare.field().name() + " "
                        + compare.operator().symbol() + " " + operand.apply(compare);
            }

            @Override
            public String anyObservation(AnyObservation observation) {
                return "exists " + observation.type().name() + grouped(observation.condition());
            }

            private String joined(List<Condition> parts, String with, String none) {
                if (parts.size() == 1) {
                    return parts.get(0).accept(this);
                }
                if (parts.isEmpty()) {
                    return none;
                }
                StringJoiner text = new StringJoiner(with, "(", ")");
                for (Condition part : parts) {
                    text.add(part.accept(this));
                }
                return text.toString();
            }

            private String grouped(Condition condition) {
                String text = condition.accept(this);
                return text.startsWith("(") ? text : "(" + text + ")";
            }
        });
    }
}
