package al.nrm.rules.internal.language;

import al.nrm.rules.internal.rule.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A condition without lines, types and spaces.
 *
 * @param kind {@code and}, {@code or}, {@code not}, {@code Observation}, or the text of a comparison
 */
record PlainTree(String kind, List<PlainTree> parts) {

    static PlainTree of(String kind, List<PlainTree> parts) {
        return new PlainTree(kind, List.copyOf(parts));
    }

    static PlainTree leaf(String type, String field, String operator, String right) {
        return new PlainTree(type + "." + field + " " + operator.replace(" ", "") + " " + right, List.of());
    }

    static PlainTree of(Condition condition) {
        return condition.accept(new Condition.Visitor<>() {
            @Override
            public PlainTree all(Condition.All all) {
                return parts("and", all);
            }

            @Override
            public PlainTree any(Condition.Any any) {
                return parts("or", any);
            }

            @Override
            public PlainTree not(Condition.Not not) {
                return parts("not", not);
            }

            @Override
            public PlainTree compare(Condition.Compare compare) {
                return leaf(
                        compare.type().name(),
                        compare.field().name(),
                        compare.operator().symbol(),
                        ReadRule.tokens(compare.operand().text()));
            }

            @Override
            public PlainTree anyObservation(Condition.AnyObservation observation) {
                return parts("Observation", observation);
            }

            private PlainTree parts(String kind, Condition of) {
                return PlainTree.of(
                        kind, of.children().stream().map(PlainTree::of).toList());
            }
        });
    }

    /** The same for trees that differ only in groups within groups of one kind, and in groups of one. */
    String normal() {
        if (kind.equals("and") || kind.equals("or")) {
            List<String> flat = flat(kind).stream().map(PlainTree::normal).toList();
            return flat.size() == 1 ? flat.get(0) : kind + flat;
        }
        return parts.isEmpty()
                ? kind
                : kind + parts.stream().map(PlainTree::normal).collect(Collectors.toList());
    }

    private List<PlainTree> flat(String joint) {
        List<PlainTree> flat = new ArrayList<>();
        for (PlainTree part : parts) {
            PlainTree inner = part;
            while ((inner.kind.equals("and") || inner.kind.equals("or")) && inner.parts.size() == 1) {
                inner = inner.parts.get(0);
            }
            flat.addAll(inner.kind.equals(joint) ? inner.flat(joint) : List.of(inner));
        }
        return flat;
    }
}
