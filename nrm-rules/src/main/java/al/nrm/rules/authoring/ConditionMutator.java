package al.nrm.rules.authoring;

import al.nrm.criteria.Clause;
import al.nrm.rules.internal.book.RuleProse;
import al.nrm.rules.internal.rule.Condition;
import al.nrm.rules.internal.rule.Field;
import al.nrm.rules.internal.rule.Operand;
import al.nrm.rules.internal.rule.Operator;
import al.nrm.rules.internal.rule.Test;
import al.nrm.rules.pack.RulePack;
import al.nrm.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

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

    private final RulePack pack;
    private final RuleProse prose;

    ConditionMutator(RulePack pack, RuleProse prose) {
        this.pack = pack;
        this.prose = prose;
    }

    /** The code after this one in its family, and after the last the first. */
    static Enum<?> next(Enum<?> code) {
        Enum<?>[] family = code.getDeclaringClass().getEnumConstants();
        return family[(code.ordinal() + 1) % family.length];
    }

    List<Mutation<Condition>> of(Condition condition) {
        List<Mutation<Condition>> changes = new ArrayList<>();
        if (condition instanceof Condition.Pattern pattern) {
            String noun = pattern.type().name();
            tests(noun, pattern.test())
                    .forEach(test -> changes.add(new Mutation<>(
                            test.what(), new Condition.Pattern(pattern.type(), test.value(), pattern.line()))));
            // A single comparison is denied by its operator already, where it is about one fact.
            if (pattern.type().isMany() || !(pattern.test() instanceof Test.Compare)) {
                changes.add(instead(condition, new Condition.Not(condition)));
            }
        } else if (condition instanceof Condition.All all) {
            parts(all.parts(), Condition.All::new, Condition.Any::new, changes);
        } else if (condition instanceof Condition.Any any) {
            parts(any.parts(), Condition.Any::new, Condition.All::new, changes);
        } else if (condition instanceof Condition.Not not) {
            changes.add(instead(not, not.part()));
            of(not.part())
                    .forEach(change -> changes.add(new Mutation<>(change.what(), new Condition.Not(change.value()))));
        } else if (condition instanceof Condition.Exists exists) {
            changes.addAll(of(exists.part()));
        }
        return changes;
    }

    private void parts(
            List<Condition> parts,
            Function<List<Condition>, Condition> same,
            Function<List<Condition>, Condition> swapped,
            List<Mutation<Condition>> changes) {
        changes.add(instead(same.apply(parts), swapped.apply(parts)));
        for (int i = 0; i < parts.size(); i++) {
            int index = i;
            changes.add(new Mutation<>(
                    Mutation.leftOut(words(prose.of(parts.get(i)))), same.apply(Mutation.without(parts, i))));
            of(parts.get(i))
                    .forEach(change -> changes.add(
                            new Mutation<>(change.what(), same.apply(Mutation.with(parts, index, change.value())))));
        }
    }

    private Mutation<Condition> instead(Condition before, Condition after) {
        return new Mutation<>(Mutation.instead(words(prose.of(before)), words(prose.of(after))), after);
    }

    private static Text words(Clause clause) {
        if (clause.parts().isEmpty()) {
            return clause.words();
        }
        List<Text> parts = clause.parts().stream().map(ConditionMutator::words).toList();
        return Text.of(
                clause.words().sq() + " (" + parts.stream().map(Text::sq).collect(Collectors.joining("; ")) + ")",
                clause.words().en() + " (" + parts.stream().map(Text::en).collect(Collectors.joining("; ")) + ")");
    }

    private List<Mutation<Test>> tests(String noun, Test test) {
        List<Mutation<Test>> changes = new ArrayList<>();
        if (test instanceof Test.All all) {
            tests(noun, all.parts(), Test.All::new, Test.Any::new, changes);
        } else if (test instanceof Test.Any any) {
            tests(noun, any.parts(), Test.Any::new, Test.All::new, changes);
        } else {
            compare(noun, (Test.Compare) test, changes);
        }
        return changes;
    }

    private void tests(
            String noun,
            List<Test> parts,
            Function<List<Test>, Test> same,
            Function<List<Test>, Test> swapped,
            List<Mutation<Test>> changes) {
        if (parts.size() > 1) {
            BiFunction<String, Test, Text> words = (of, test) -> words(prose.of(of, test));
            changes.add(new Mutation<>(
                    Mutation.instead(words.apply(noun, same.apply(parts)), words.apply(noun, swapped.apply(parts))),
                    swapped.apply(parts)));
        }
        for (int i = 0; i < parts.size(); i++) {
            int index = i;
            changes.add(new Mutation<>(
                    Mutation.leftOut(words(prose.of(noun, parts.get(i)))), same.apply(Mutation.without(parts, i))));
            tests(noun, parts.get(i))
                    .forEach(change -> changes.add(
                            new Mutation<>(change.what(), same.apply(Mutation.with(parts, index, change.value())))));
        }
    }

    private void compare(String noun, Test.Compare compare, List<Mutation<Test>> changes) {
        for (Operator other : OTHERS.getOrDefault(compare.operator(), List.of())) {
            changes.add(instead(noun, compare, new Test.Compare(compare.field(), other, compare.operand())));
        }
        for (Operand other : operands(compare)) {
            changes.add(instead(noun, compare, new Test.Compare(compare.field(), compare.operator(), other)));
        }
    }

    private Mutation<Test> instead(String noun, Test.Compare before, Test.Compare after) {
        return new Mutation<>(Mutation.instead(prose.of(noun, before), prose.of(noun, after)), after);
    }

    /** Every other code of a small family, the next one of a large family; the next indicator. */
    private List<Operand> operands(Test.Compare compare) {
        List<Operand> others = new ArrayList<>();
        if (compare.operand() instanceof Operand.Code code) {
            Enum<?> other = next(code.value());
            int most = code.value().getDeclaringClass().getEnumConstants().length <= FEW ? FEW - 1 : 1;
            for (int i = 0; i < most && other != code.value(); i++) {
                others.add(new Operand.Code(other, other.name()));
                other = next(other);
            }
        } else if (compare.operand() instanceof Operand.IndicatorId indicator
                && compare.field().type() instanceof Field.ValueType.Indicator) {
            List<String> ids = List.copyOf(pack.catalogue().byId().keySet());
            int at = ids.indexOf(indicator.id());
            others.add(new Operand.IndicatorId(ids.get((at + 1) % ids.size())));
        }
        return others;
    }
}
