package al.nrm.rules.internal.logic;

import al.nrm.casefile.Answer;
import al.nrm.casefile.Service;
import al.nrm.indicator.Indicator;
import al.nrm.rules.internal.decide.LawInForce;
import al.nrm.rules.internal.engine.Stratum;
import al.nrm.rules.internal.fact.Observed;
import al.nrm.rules.internal.rule.Code;
import al.nrm.rules.internal.rule.Conclusion;
import al.nrm.rules.internal.rule.Condition;
import al.nrm.rules.internal.rule.FactGroup;
import al.nrm.rules.internal.rule.Field;
import al.nrm.rules.internal.rule.Key;
import al.nrm.rules.internal.rule.Operator;
import al.nrm.rules.internal.rule.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rules of a law as functions of the facts: for each rule the cases in which it fires, and for each conclusion the cases
 * in which it is drawn, including everything that they depend on.
 */
public final class RuleLogic {
    private final LawInForce law;
    private final CaseSpace space;
    private final Diagrams diagrams;
    private final FieldLogic fields;
    private final Condition.Visitor<Integer> cases = new Cases();
    private final Map<Key, Map<Code, Integer>> conclusions = new EnumMap<>(Key.class);
    private final Map<String, Integer> firing;

    /**
     * Computes the rules of a law.
     *
     * @param diagrams diagrams over the facts of the space; those of rules of other days may be in them already
     * @param fixed for each fact its value where it is known already, else {@link Diagrams#FREE}
     * @param placements when services can be had
     */
    public RuleLogic(LawInForce law, CaseSpace space, Diagrams diagrams, int[] fixed, PlacementLogic placements) {
        this(law, strata(law), space, diagrams, fixed, placements, new HashMap<>());
    }

    /** Computes the rules of a law, except those whose functions are known already. */
    private RuleLogic(
            LawInForce law,
            List<List<Rule>> strata,
            CaseSpace space,
            Diagrams diagrams,
            int[] fixed,
            PlacementLogic placements,
            Map<String, Integer> firing) {
        this.law = law;
        this.space = space;
        this.diagrams = diagrams;
        this.fields = new FieldLogic(space, diagrams, fixed, law.catalogue(), conclusions, placements, law.majority());
        this.firing = firing;
        List<Rule> waiting = List.of();
        for (List<Rule> stratum : strata) {
            stratum.forEach(rule -> firing.computeIfAbsent(rule.id(), none -> when(rule.when())));
            waiting = Stream.concat(waiting.stream(), stratum.stream())
                    .filter(rule -> !concluded(rule))
                    .toList();
        }
    }

    /**
     * The rules of a law that do not depend on the directory, over all cases, as a start for {@link #restricted}.
     *
     * @param most upper bound on the branches of the diagrams; if the rules need more, no rule is computed in advance
     */
    public static RuleLogic ofEveryDirectory(LawInForce law, CaseSpace space, int most) {
        PlacementLogic notRead = PlacementLogic.anyDirectory(law.duties().withoutReferral());
        try {
            return new RuleLogic(
                    law, withoutPlacements(law), space, space.diagrams(most), space.free(), notRead, new HashMap<>());
        } catch (TooManyBranchesException entangled) {
            return new RuleLogic(law, List.of(), space, space.diagrams(), space.free(), notRead, new HashMap<>());
        }
    }

    private static List<List<Rule>> strata(LawInForce law) {
        return law.strata().stream().map(Stratum::rules).toList();
    }

    /** The rules that read neither placements nor what is concluded by rules that read them, by strata. */
    private static List<List<Rule>> withoutPlacements(LawInForce law) {
        Set<Key> ofPlacements = EnumSet.noneOf(Key.class);
        List<List<Rule>> without = new ArrayList<>();
        for (List<Rule> stratum : strata(law)) {
            Map<Boolean, List<Rule>> resting = stratum.stream()
                    .collect(Collectors.partitioningBy(
                            rule -> readsPlacements(rule) || !Collections.disjoint(ofPlacements, rule.reads())));
            resting.getOrDefault(true, List.of()).forEach(rule -> ofPlacements.addAll(rule.writes()));
            without.add(resting.getOrDefault(false, List.of()));
        }
        return without;
    }

    private static boolean readsPlacements(Rule rule) {
        return rule.comparisons().stream().anyMatch(compare -> compare.field().group() == FactGroup.PLACEMENTS);
    }

    /**
     * All rules of the law, restricted to some known facts.
     *
     * @param most upper bound on the branches of the diagrams
     * @param fixed for each fact its value where it is known, else {@link Diagrams#FREE}
     * @param placements when services can be had
     * @throws TooManyBranchesException if the rules need more
     */
    public RuleLogic restricted(int most, int[] fixed, PlacementLogic placements) {
        Diagrams restricted = space.diagrams(most);
        Restriction restriction = new Restriction(diagrams, fixed, restricted);
        Map<String, Integer> known = new HashMap<>();
        firing.forEach((rule, when) -> known.put(rule, restriction.of(when)));
        return new RuleLogic(law, strata(law), space, restricted, fixed, placements, known);
    }

    /**
     * Computes the conclusions of a rule once every exception to it is known. An exception in a later stratum concludes the
     * same keys, so no rule reads them before.
     */
    private boolean concluded(Rule rule) {
        if (!law.overrides().over(rule).stream().map(Rule::id).allMatch(firing::containsKey)) {
            return false;
        }
        rule.then().forEach(conclusion -> conclude(rule, conclusion));
        return true;
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
        for (Rule exception : law.overrides().over(rule, conclusion)) {
            counts = diagrams.and(counts, diagrams.not(fires(exception.id())));
        }
        return counts;
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
        } else if (conclusion.isOfNeeds()) {
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
                int holds = fields.holds(compare.field(), law.evaluation().code(compare));
                return compare.operator() == Operator.CONTAINS ? holds : diagrams.not(holds);
            }
            return fields.when(compare.field(), law.evaluation().ofValue(compare));
        }

        /** An observation is one answered YES or NO. */
        @Override
        public Integer anyObservation(Condition.AnyObservation observation) {
            Predicate<Object> passes = law.evaluation().ofOne(observation);
            int any = Diagrams.FALSE;
            for (Indicator indicator : law.catalogue().indicators()) {
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
