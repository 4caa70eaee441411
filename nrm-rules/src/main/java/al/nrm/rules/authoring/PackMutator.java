package al.nrm.rules.authoring;

import al.nrm.casefile.LastContact;
import al.nrm.law.Counting;
import al.nrm.law.Parameter;
import al.nrm.place.County;
import al.nrm.rules.internal.book.RuleProse;
import al.nrm.rules.internal.rule.CheckedPack;
import al.nrm.rules.internal.rule.Code;
import al.nrm.rules.internal.rule.Codes;
import al.nrm.rules.internal.rule.Conclusion;
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
    private final ConditionMutator conditions;

    PackMutator(CheckedPack pack) {
        this.pack = pack;
        this.prose = new RuleProse(pack.parameters(), pack.catalogue(), pack.duties());
        this.conditions = new ConditionMutator(pack, prose);
    }

    /** Every change, rule by rule, then parameter by parameter. */
    List<Mutant> all() {
        List<Mutant> mutants = new ArrayList<>();
        for (Rule rule : pack.rules()) {
            changes(rule)
                    .forEach(change -> mutants.add(new Mutant(rule.id(), change.what(), pack.altered(change.value()))));
        }
        for (Parameter parameter : pack.parameters().values()) {
            for (int i = 0; i < parameter.values().size(); i++) {
                for (Mutation<Parameter.DatedValue> change :
                        changes(parameter.unit(), parameter.values().get(i))) {
                    Parameter changed = Parameter.builder()
                            .from(parameter)
                            .values(change.in(parameter.values(), i).value())
                            .build();
                    mutants.add(new Mutant(parameter.id(), change.what(), pack.altered(changed)));
                }
            }
        }
        return mutants;
    }

    private List<Mutation<Rule>> changes(Rule rule) {
        List<Mutation<Rule>> changes = new ArrayList<>();
        conditions.of(rule.when()).forEach(when -> changes.add(when.in(changed -> rule.with(changed, rule.then()))));
        conclusions(rule.then()).forEach(then -> changes.add(then.in(changed -> rule.with(rule.when(), changed))));
        for (int i = 0; i < rule.overrides().size(); i++) {
            changes.add(Mutation.without(
                            rule.overrides(), i, other -> RuleTexts.of("say.overrides", same(other.rule())))
                    .in(rule::overriding));
        }
        return changes;
    }

    private List<Mutation<List<Conclusion>>> conclusions(List<Conclusion> then) {
        List<Mutation<List<Conclusion>>> changes = new ArrayList<>();
        for (int i = 0; i < then.size(); i++) {
            changes.add(Mutation.without(then, i, prose::of));
            if (then.get(i) instanceof Conclusion.OfCode code) {
                Code next = pack.codes().next(code.key(), code.code());
                changes.add(instead(code, new Conclusion.OfCode(code.key(), next, code.deadline()))
                        .in(then, i));
                if (code.deadline().isPresent()) {
                    changes.add(instead(code, new Conclusion.OfCode(code.key(), code.code(), Optional.empty()))
                            .in(then, i));
                }
            }
        }
        return changes;
    }

    private Mutation<Conclusion> instead(Conclusion before, Conclusion after) {
        return Mutation.instead(prose.of(before), prose.of(after), after);
    }

    private static List<Mutation<Parameter.DatedValue>> changes(Parameter.Unit unit, Parameter.DatedValue value) {
        List<Mutation<Parameter.DatedValue>> changes = new ArrayList<>();
        for (String other : others(unit, value.value())) {
            changes.add(Mutation.instead(
                    same(value.value()),
                    same(other),
                    Parameter.DatedValue.builder().from(value).value(other).build()));
        }
        if (value.counting() != Counting.CALENDAR) {
            changes.add(Mutation.instead(
                    same(value.counting().name()),
                    same(Counting.CALENDAR.name()),
                    Parameter.DatedValue.builder()
                            .from(value)
                            .counting(Counting.CALENDAR)
                            .build()));
        }
        return changes;
    }

    private static Text same(String word) {
        return Text.of(word, word);
    }

    /** Nearby values of the same unit. */
    private static List<String> others(Parameter.Unit unit, String value) {
        return switch (unit) {
            case YEARS, COUNT ->
                List.of(String.valueOf(Integer.parseInt(value) - 1), String.valueOf(Integer.parseInt(value) + 1));
            case DURATION -> value.equals("P1D") ? List.of("P2D") : List.of("P1D");
            // Rules compare parameters of codes with times of a contact and with counties.
            case CODE ->
                Stream.of(LastContact.class, County.class)
                        .flatMap(family -> Codes.find(family, value).stream())
                        .map(code -> ConditionMutator.next(code).name())
                        .toList();
        };
    }
}
