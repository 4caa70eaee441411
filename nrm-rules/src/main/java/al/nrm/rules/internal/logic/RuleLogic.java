package al.nrm.rules.internal.logic;

import al.nrm.casefile.AgeOfMajority;
import al.nrm.casefile.Answer;
import al.nrm.casefile.ExploitationType;
import al.nrm.casefile.Service;
import al.nrm.indicator.Indicator;
import al.nrm.indicator.IndicatorCatalogue;
import al.nrm.law.Edition;
import al.nrm.law.Parameter;
import al.nrm.rules.internal.fact.Observed;
import al.nrm.rules.internal.rule.CaseVocabulary;
import al.nrm.rules.internal.rule.Code;
import al.nrm.rules.internal.rule.Conclusion;
import al.nrm.rules.internal.rule.Condition;
import al.nrm.rules.internal.rule.Evaluation;
import al.nrm.rules.internal.rule.Field;
import al.nrm.rules.internal.rule.Key;
import al.nrm.rules.internal.rule.Operand;
import al.nrm.rules.internal.rule.Operator;
import al.nrm.rules.internal.rule.Overrides;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.rules.internal.rule.Strata;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What some rules say together, exactly: for each rule the cases in which it fires, and for each conclusion the cases in
 * which it is drawn, with everything that they rest on worked in.
 */
public final class RuleLogic {
    private final CaseSpace space;
    private final Diagrams diagrams;
    private final Evaluation evaluation;
    private final IndicatorCatalogue catalogue;
    private final FieldLogic fields;
    private final Condition.Visitor<Integer> cases = new Cases();
    private final Map<Key, Map<Code, Integer>> conclusions = new EnumMap<>(Key.class);
    private final Overrides overrides;
    private final Map<String, Integer> firing = new HashMap<>();

    /**
     * Works rules out.
     *
     * @param rules the rules of one day
     * @param edition the parameters of that day
     * @param fixed for each fact its value where it is known already, else {@link Diagrams#FREE}
     * @param placements when services can be had
     */
    public RuleLogic(
            List<Rule> rules,
            Edition edition,
            IndicatorCatalogue catalogue,
            CaseSpace space,
            int[] fixed,
            PlacementLogic placements) {
        this(rules, edition, catalogue, space, space.diagrams(), fixed, placements);
    }

    /** Works rules out in diagrams that hold other rules over the same facts already, such as those of another day. */
    public RuleLogic(
            List<Rule> rules,
            Edition edition,
            IndicatorCatalogue catalogue,
            CaseSpace space,
            Diagrams diagrams,
            int[] fixed,
            PlacementLogic placements) {
        this.space = space;
        this.diagrams = diagrams;
        this.evaluation = new Evaluation(edition);
        this.catalogue = catalogue;
        this.fields = new FieldLogic(
                space, diagrams, fixed, catalogue, conclusions, placements, CaseVocabulary.majority(edition));
        this.overrides = Overrides.of(rules);
        List<Rule> waiting = new ArrayList<>();
        for (List<Rule> stratum : Strata.of(rules).inOrder()) {
            stratum.forEach(rule -> firing.put(rule.id(), when(rule.when())));
            waiting.addAll(stratum);
            waiting.removeIf(rule -> concluded(rule));
        }
    }

    /**
     * Works out what a rule concludes once every exception to it is known. An exception in a later stratum concludes the
     * same keys, so no rule reads them before.
     */
    private boolean concluded(Rule rule) {
        if (!overrides.over(rule).stream().map(Rule::id).allMatch(firing::containsKey)) {
            return false;
        }
        rule.then().forEach(conclusion -> conclude(rule, conclusion));
        return true;
    }

    /** The ages at which something changes in the rules of a day, or in what is derived for them. */
    public static SortedSet<Integer> ages(List<Rule> rules, Edition edition) {
        SortedSet<Integer> ages = new TreeSet<>();
        AgeOfMajority majority = CaseVocabulary.majority(edition);
        ages.add(majority.years());
        majority.estimated().ifPresent(ages::add);
        rules.stream().flatMap(Rule::comparisons).forEach(compare -> {
            if (compare.field().type() instanceof Field.ValueType.Number number
                    && number.unit() == Parameter.Unit.YEARS
                    && compare.operand() instanceof Operand.OfParameter parameter) {
                int years = Integer.parseInt(
                        edition.value(parameter.id()).orElseThrow().value());
                ages.add(years);
                if (compare.operator() != Operator.LESS && compare.operator() != Operator.AT_LEAST) {
                    ages.add(years + 1);
                }
            }
        });
        return ages;
    }

    /** The types of exploitation that rules tell apart. */
    public static Set<ExploitationType> types(List<Rule> rules) {
        Set<ExploitationType> types = EnumSet.noneOf(ExploitationType.class);
        rules.stream().flatMap(Rule::comparisons).forEach(compare -> {
            if (compare.operand() instanceof Operand.Code code && code.value() instanceof ExploitationType type) {
                types.add(type);
            }
        });
        return types;
    }

    public CaseSpace space() {
        return space;
    }

    public Diagrams diagrams() {
        return diagrams;
    }

    /** The cases in which a rule fires. */
    public int fires(String rule) {
        return Objects.requireNonNull(firing.get(rule), rule);
    }

    /** The cases in which a conclusion of a rule counts: the rule fires, and no exception sets the conclusion aside. */
    public int counts(Rule rule, Conclusion conclusion) {
        int counts = fires(rule.id());
        for (Rule exception : overrides.over(rule, conclusion)) {
            counts = diagrams.and(counts, diagrams.not(fires(exception.id())));
        }
        return counts;
    }

    /** The exceptions among the rules. */
    public Overrides overrides() {
        return overrides;
    }

    /** The cases in which a key has a value. */
    public int concludes(Key key, Code code) {
        return fields.concluded(key, code);
    }

    /** The cases in which a key has the value of an enumeration. */
    public int concludes(Key key, Enum<?> code) {
        return concludes(key, Code.of(code));
    }

    /** All values that some rule concludes for a key, in the order of the vocabulary. */
    public Map<Code, Integer> conclusions(Key key) {
        return Collections.unmodifiableMap(conclusions.getOrDefault(key, Map.of()));
    }

    /** The cases in which a fact has a value that passes. */
    public int literal(String pointer, Predicate<Object> passes) {
        return fields.literal(pointer, passes);
    }

    private void conclude(Rule rule, Conclusion conclusion) {
        int when = counts(rule, conclusion);
        if (conclusion instanceof Conclusion.OfCode code) {
            add(code.key(), code.code(), when);
        } else if (conclusion instanceof Conclusion.OfServices services
                && services.which() == Conclusion.OfServices.Which.NEEDED) {
            for (Service service : Service.values()) {
                int needed = fields.literal(CaseVariables.NEEDS + service, Answer.YES);
                add(Key.SERVICES, Code.of(service), diagrams.and(when, needed));
            }
        }
    }

    private void add(Key key, Code code, int when) {
        conclusions.computeIfAbsent(key, none -> new TreeMap<>()).merge(code, when, diagrams::or);
    }

    /** The cases in which a condition holds. */
    public int when(Condition condition) {
        return condition.accept(cases);
    }

    private final class Cases implements Condition.Visitor<Integer> {
        @Override
        public Integer all(Condition.All all) {
            return all.conditions().stream().map(RuleLogic.this::when).reduce(Diagrams.TRUE, diagrams::and);
        }

        @Override
        public Integer any(Condition.Any any) {
            return any.conditions().stream().map(RuleLogic.this::when).reduce(Diagrams.FALSE, diagrams::or);
        }

        @Override
        public Integer not(Condition.Not not) {
            return diagrams.not(when(not.condition()));
        }

        @Override
        public Integer compare(Condition.Compare compare) {
            if (compare.field().type() instanceof Field.ValueType.ManyCodes) {
                int holds = fields.holds(compare.field(), evaluation.code(compare));
                return compare.operator() == Operator.CONTAINS ? holds : diagrams.not(holds);
            }
            return fields.when(compare.field(), evaluation.ofValue(compare));
        }

        /** An observation is one answered YES or NO. */
        @Override
        public Integer anyObservation(Condition.AnyObservation observation) {
            Predicate<Object> passes = evaluation.ofOne(observation);
            int any = Diagrams.FALSE;
            for (Indicator indicator : catalogue.indicators()) {
                for (Answer answer : List.of(Answer.YES, Answer.NO)) {
                    if (passes.test(new Observed(indicator, answer))) {
                        any = diagrams.or(any, fields.answered(indicator, answer));
                    }
                }
            }
            return any;
        }
    }
}
