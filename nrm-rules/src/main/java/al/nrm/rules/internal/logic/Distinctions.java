package al.nrm.rules.internal.logic;

import al.nrm.casefile.ExploitationType;
import al.nrm.law.Parameter;
import al.nrm.place.County;
import al.nrm.place.Municipality;
import al.nrm.rules.internal.decide.LawInForce;
import al.nrm.rules.internal.rule.Condition;
import al.nrm.rules.internal.rule.Field;
import al.nrm.rules.internal.rule.Operand;
import al.nrm.rules.internal.rule.Operator;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The ages, types of exploitation and places that the rules of some laws distinguish; all others are decided alike. */
final class Distinctions {
    private final SortedSet<Integer> ages = new TreeSet<>();
    private final Set<ExploitationType> types = EnumSet.noneOf(ExploitationType.class);
    private final Set<FoundPlace> places = new LinkedHashSet<>();

    Distinctions(Collection<LawInForce> laws) {
        for (LawInForce law : laws) {
            ages.add(law.majority().years());
            law.majority().estimated().ifPresent(ages::add);
            law.rules().forEach(rule -> rule.comparisons().forEach(compare -> add(compare, law)));
        }
    }

    /** The ages at which something changes in the rules, or in what is derived for them. */
    SortedSet<Integer> ages() {
        return ages;
    }

    /** The types of exploitation that the rules name, also by a parameter. */
    Set<ExploitationType> types() {
        return types;
    }

    /** Each county and municipality that the rules name, also by a parameter. */
    Set<FoundPlace> places() {
        return places;
    }

    private void add(Condition.Compare compare, LawInForce law) {
        if (compare.field().type() instanceof Field.ValueType.ManyCodes many
                && many.codes() == ExploitationType.class) {
            types.add((ExploitationType) law.evaluation().code(compare));
        } else if (compare.operand() instanceof Operand.MunicipalityName name) {
            Municipality.find(name.name()).map(FoundPlace::of).ifPresent(places::add);
        } else if (compare.field().isOf(County.class)) {
            places.add(FoundPlace.of((County) law.evaluation().code(compare)));
        } else if (compare.field().type() instanceof Field.ValueType.Number number
                && number.unit() == Parameter.Unit.YEARS) {
            addAges(compare.operator(), Integer.parseInt(law.evaluation().operand(compare)));
        }
    }

    private void addAges(Operator operator, int years) {
        ages.add(years);
        if (operator != Operator.LESS && operator != Operator.AT_LEAST) {
            ages.add(years + 1);
        }
    }
}
