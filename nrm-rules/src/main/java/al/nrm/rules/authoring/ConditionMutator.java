package al.nrm.rules.authoring;

import al.nrm.place.Municipality;
import al.nrm.rules.internal.book.RuleProse;
import al.nrm.rules.internal.rule.CheckedPack;
import al.nrm.rules.internal.rule.Condition;
import al.nrm.rules.internal.rule.Field;
import al.nrm.rules.internal.rule.Operand;
import al.nrm.rules.internal.rule.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Changes a condition in one place: a part is denied or left out, "and" and "or" are swapped, a comparison differs. */
final class ConditionMutator {
    private static final int FEW = 3;
    private static final Map<Operator, List<Operator>> OTHERS = Map.of(
            Operator.EQUAL, List.of(Operator.NOT_EQUAL),
            Operator.NOT_EQUAL, List.of(Operator.EQUAL),
            Operator.LESS, List.of(Operator.AT_MOST, Operator.AT_LEAST),
            Operator.AT_MOST, List.of(Operator.LESS, Operator.MORE),
            Operator.MORE, List.of(Operator.AT_LEAST, Operator.AT_MOST),
            Operator.AT_LEAST, List.of(Operator.MORE, Operator.LESS),
            Operator.CONTAINS, List.of(Operator.NOT_CONTAINS),
            Operator.NOT_CONTAINS, List.of(Operator.CONTAINS));

    private final CheckedPack pack;
    private final RuleProse prose;

    ConditionMutator(CheckedPack pack, RuleProse prose) {
        this.pack = pack;
        this.prose = prose;
    }

    /** The next code of the family; after the last one the first. */
    static Enum<?> next(Enum<?> code) {
        Enum<?>[] family = code.getDeclaringClass().getEnumConstants();
        return family[(code.ordinal() + 1) % family.length];
    }

    /** The changes of a condition, each in one place. */
    List<Mutation<Condition>> of(Condition condition) {
        List<Mutation<Condition>> changes = new ArrayList<>(inside(condition));
        if (isOfOneFact(condition)) {
            changes.add(instead(condition, new Condition.Not(condition)));
        }
        return changes;
    }

    /** Whether to deny a condition as a whole; a single comparison is denied by another operator instead. */
    private static boolean isOfOneFact(Condition condition) {
        return condition instanceof Condition.AnyObservation
                || (!(condition instanceof Condition.Compare)
                        && condition.nodes().stream().noneMatch(Condition.Not.class::isInstance)
                        && condition.observations().isEmpty()
                        && condition.comparisons().stream()
                                        .map(Condition.Compare::type)
                                        .distinct()
                                        .count()
                                == 1);
    }

    private List<Mutation<Condition>> inside(Condition condition) {
        return condition.accept(new Condition.Visitor<>() {
            @Override
            public List<Mutation<Condition>> all(Condition.All all) {
                return parts(all.conditions(), Condition.All::new, Condition.Any::new);
            }

            @Override
            public List<Mutation<Condition>> any(Condition.Any any) {
                return parts(any.conditions(), Condition.Any::new, Condition.All::new);
            }

            @Override
            public List<Mutation<Condition>> not(Condition.Not not) {
                List<Mutation<Condition>> changes = new ArrayList<>(List.of(instead(not, not.condition())));
                of(not.condition()).forEach(change -> changes.add(change.in(Condition.Not::new)));
                return changes;
            }

            @Override
            public List<Mutation<Condition>> compare(Condition.Compare compare) {
                return comparisons(compare);
            }

            @Override
            public List<Mutation<Condition>> anyObservation(Condition.AnyObservation observation) {
                return inside(observation.condition()).stream()
                        .map(change -> change.<Condition>in(changed ->
                                new Condition.AnyObservation(observation.type(), changed, observation.line())))
                        .toList();
            }
        });
    }

    private List<Mutation<Condition>> parts(
            List<Condition> parts,
            Function<List<Condition>, Condition> same,
            Function<List<Condition>, Condition> swapped) {
        List<Mutation<Condition>> changes = new ArrayList<>();
        if (parts.size() > 1) {
            changes.add(instead(same.apply(parts), swapped.apply(parts)));
        }
        for (int i = 0; i < parts.size(); i++) {
            int index = i;
            changes.add(
                    Mutation.without(parts, i, part -> prose.inOneLine(part)).in(same));
            of(parts.get(i))
                    .forEach(change -> changes.add(change.in(parts, index).in(same)));
        }
        return changes;
    }

    private Mutation<Condition> instead(Condition before, Condition after) {
        return Mutation.instead(prose.inOneLine(before), prose.inOneLine(after), after);
    }

    private List<Mutation<Condition>> comparisons(Condition.Compare compare) {
        List<Mutation<Condition>> changes = new ArrayList<>();
        for (Operator other : OTHERS.getOrDefault(compare.operator(), List.of())) {
            changes.add(instead(compare, changed(compare, other, compare.operand())));
        }
        for (Operand other : operands(compare)) {
            changes.add(instead(compare, changed(compare, compare.operator(), other)));
        }
        return changes;
    }

    private static Condition changed(Condition.Compare compare, Operator operator, Operand operand) {
        return new Condition.Compare(compare.type(), compare.field(), operator, operand, compare.line());
    }

    /** Every other code of a small family, the next one of a large family; the next indicator or municipality. */
    private List<Operand> operands(Condition.Compare compare) {
        List<Operand> others = new ArrayList<>();
        if (compare.operand() instanceof Operand.Code code) {
            Enum<?> other = next(code.value());
            int most = code.value().getDeclaringClass().getEnumConstants().length <= FEW ? FEW - 1 : 1;
            for (int i = 0; i < most && other != code.value(); i++) {
                others.add(new Operand.Code(other));
                other = next(other);
            }
        } else if (compare.operand() instanceof Operand.IndicatorId indicator
                && compare.field().type() instanceof Field.ValueType.Indicator) {
            List<String> ids = List.copyOf(pack.catalogue().byId().keySet());
            int at = ids.indexOf(indicator.id());
            others.add(new Operand.IndicatorId(ids.get((at + 1) % ids.size())));
        } else if (compare.operand() instanceof Operand.MunicipalityName municipality) {
            List<Municipality> all = Municipality.all();
            int at = all.indexOf(Municipality.find(municipality.name()).orElseThrow());
            others.add(
                    new Operand.MunicipalityName(all.get((at + 1) % all.size()).name()));
        }
        return others;
    }
}
