package al.nrm.rules.internal.language;

import al.nrm.casefile.AgeOfMajority;
import al.nrm.law.InForce;
import al.nrm.law.Parameter;
import al.nrm.provider.Capacity;
import al.nrm.rules.internal.rule.Key;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.rules.internal.rule.Strata;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Checks the rules of a pack together: unique ids, every key concluded, a value for each parameter when it is read. */
public final class Completeness {
    /** The parameters that the product itself reads: for placement and for the age of majority. */
    private static final Map<String, Parameter.Unit> REQUIRED_PARAMETERS = new TreeMap<>(
            Map.of(AgeOfMajority.PARAMETER, Parameter.Unit.YEARS, Capacity.FRESH, Parameter.Unit.DURATION));

    private static final Rule.Place PARAMETERS = new Rule.Place("parameters.yaml", 1);
    private final PackSymbols known;
    private final Problems problems;

    public Completeness(PackSymbols known, Problems problems) {
        this.known = known;
        this.problems = problems;
    }

    /**
     * Reports what does not fit together.
     *
     * @param rules those that could be read
     * @param all whether these are all rules of the pack; checks of the whole pack are skipped otherwise
     */
    public void check(List<Rule> rules, boolean all) {
        Map<String, Rule> byId = new HashMap<>();
        for (Rule rule : rules) {
            Rule before = byId.putIfAbsent(rule.id(), rule);
            if (before != null) {
                problems.add(rule.place(), "rule.twice", rule.id(), before.place());
            }
            rule.when().parametersRead().forEach(id -> checkValues(rule, id));
        }
        checkRequired();
        if (all) {
            checkKeys(rules);
            checkCycle(rules);
            new OverridesCheck(byId, problems).check(rules);
        }
    }

    private void checkCycle(List<Rule> rules) {
        List<Rule> cycle = Strata.of(rules).cycle();
        if (!cycle.isEmpty()) {
            String names = cycle.stream().map(Rule::id).collect(Collectors.joining(", "));
            problems.add(cycle.get(0).place(), "rule.cycle", names);
        }
    }

    private void checkKeys(List<Rule> rules) {
        for (Key key : Key.values()) {
            if (key.isSingle() && rules.stream().noneMatch(rule -> rule.writes().contains(key))) {
                problems.add(new Rule.Place("pack.yaml", 1), "key.missing", key.wire());
            }
        }
    }

    private void checkRequired() {
        if (known.parameters().isEmpty() && !problems.isEmpty()) {
            return;
        }
        for (Map.Entry<String, Parameter.Unit> required : REQUIRED_PARAMETERS.entrySet()) {
            String id = required.getKey();
            Parameter.Unit unit = required.getValue();
            Parameter parameter = known.parameters().get(id);
            if (parameter == null) {
                problems.add(PARAMETERS, "parameter.missing", id);
            } else if (parameter.unit() != unit) {
                problems.add(PARAMETERS, "parameter.unit", id, unit.name().toLowerCase(Locale.ROOT));
            } else {
                checkValues(parameter, known.inForce(), PARAMETERS);
            }
        }
    }

    /** A time limit may start later than its rule; what a condition compares with may not. */
    private void checkValues(Rule rule, String id) {
        Parameter parameter = known.parameters().get(id);
        if (parameter != null && rule.inForce().overlaps(known.inForce())) {
            checkValues(parameter, rule.inForce(), rule.place());
        }
    }

    private void checkValues(Parameter parameter, InForce days, Rule.Place place) {
        LocalDate day =
                days.from().isBefore(known.inForce().from()) ? known.inForce().from() : days.from();
        for (Parameter.DatedValue value : parameter.values()) {
            if (value.inForce().covers(day)) {
                if (value.inForce().to().isEmpty()) {
                    return;
                }
                day = value.inForce().to().get().plusDays(1);
            }
        }
        LocalDate missing = day;
        boolean over = List.of(days, known.inForce()).stream()
                .anyMatch(range -> range.to().filter(missing::isAfter).isPresent());
        if (!over) {
            problems.add(place, "parameter.value", parameter.id(), missing);
        }
    }
}
