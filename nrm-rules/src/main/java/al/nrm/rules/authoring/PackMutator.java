package al.nrm.rules.authoring;

import al.nrm.casefile.LastContact;
import al.nrm.law.Counting;
import al.nrm.law.Parameter;
import al.nrm.place.County;
import al.nrm.rules.internal.book.RuleProse;
import al.nrm.rules.internal.rule.CheckedPack;
import al.nrm.rules.internal.rule.Codes;
import al.nrm.rules.internal.rule.Conclusion;
import al.nrm.rules.internal.rule.Condition;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.rules.internal.rule.RuleTexts;
import al.nrm.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes small changes in a pack, one at a time, in memory. */
final class PackMutator {
    private final CheckedPack pack;
    private final RuleProse prose;

    PackMutator(CheckedPack pack) {
        this.pack = pack;
        this.prose = new RuleProse(pack.parameters(), pack.catalogue(), pack.duties());
    }

    /** Every change, rule by rule, then parameter by parameter. */
    List<Mutant> all() {
        List<Mutant> mutants = new ArrayList<>();
        for (Rule rule : pack.rules()) {
            for (Mutation<Condition> when : new ConditionMutator(pack, prose).of(rule.when())) {
                mutants.add(with(rule, when.what(), rule.with(when.value(), rule.then())));
            }
            for (Mutation<List<Conclusion>> then : conclusions(rule.then())) {
                mutants.add(with(rule, then.what(), rule.with(rule.when(), then.value())));
            }
            for (int i = 0; i < rule.overrides().size(); i++) {
                String overridden = rule.overrides().get(i).rule();
                Text what = Mutation.leftOut(RuleTexts.of("say.overrides", Text.of(overridden, overridden)));
                mutants.add(with(rule, what, rule.overriding(Mutation.without(rule.overrides(), i))));
            }
        }
        pack.parameters().values().forEach(parameter -> values(parameter, mutants));
        return mutants;
    }

    private Mutant with(Rule rule, Text what, Rule changed) {
        return new Mutant(rule.id(), what, pack.altered(changed));
    }

    private List<Mutation<List<Conclusion>>> conclusions(List<Conclusion> then) {
        List<Mutation<List<Conclusion>>> changes = new ArrayList<>();
        for (int i = 0; i < then.size(); i++) {
            Conclusion conclusion = then.get(i);
            changes.add(new Mutation<>(Mutation.leftOut(prose.of(conclusion)), Mutation.without(then, i)));
            if (conclusion instanceof Conclusion.OfCode code) {
                Conclusion other =
                        new Conclusion.OfCode(code.key(), pack.codes().next(code.key(), code.code()), code.deadline());
                changes.add(new Mutation<>(
                        Mutation.instead(prose.of(code), prose.of(other)), Mutation.with(then, i, other)));
                if (code.deadline().isPresent()) {
                    Conclusion open = new Conclusion.OfCode(code.key(), code.code(), Optional.empty());
                    changes.add(new Mutation<>(
                            Mutation.instead(prose.of(code), prose.of(open)), Mutation.with(then, i, open)));
                }
            }
        }
        return changes;
    }

    private void values(Parameter parameter, List<Mutant> mutants) {
        for (int i = 0; i < parameter.values().size(); i++) {
            Parameter.DatedValue value = parameter.values().get(i);
            for (String other : others(parameter.unit(), value.value())) {
                mutants.add(instead(
                        parameter,
                        i,
                        Parameter.DatedValue.builder().from(value).value(other).build(),
                        Mutation.instead(Text.of(value.value(), value.value()), Text.of(other, other))));
            }
            if (value.counting() != Counting.CALENDAR) {
                String code = value.counting().name();
                mutants.add(instead(
                        parameter,
                        i,
                        Parameter.DatedValue.builder()
                                .from(value)
                                .counting(Counting.CALENDAR)
                                .build(),
                        Mutation.instead(Text.of(code, code), Text.of("CALENDAR", "CALENDAR"))));
            }
        }
    }

    private Mutant instead(Parameter parameter, int index, Parameter.DatedValue other, Text what) {
        List<Parameter.DatedValue> values = new ArrayList<>(parameter.values());
        values.set(index, other);
        return new Mutant(
                parameter.id(),
                what,
                pack.altered(Parameter.builder().from(parameter).values(values).build()));
    }

    /** Values close by that a condition or a time limit may have just as well. */
    private static List<String> others(Parameter.Unit unit, String value) {
        return switch (unit) {
            case YEARS, COUNT ->
                List.of(String.valueOf(Integer.parseInt(value) - 1), String.valueOf(Integer.parseInt(value) + 1));
            case DURATION -> value.equals("P1D") ? List.of("P2D") : List.of("P1D");
            case CODE -> {
                // What rules compare a code parameter with are times of a contact, and counties.
                yield Stream.of(LastContact.class, County.class)
                        .flatMap(family -> Codes.find(family, value).stream())
                        .map(code -> ConditionMutator.next(code).name())
                        .toList();
            }
        };
    }
}
