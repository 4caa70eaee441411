package al.nrm.rules.internal.question;

import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFile;
import al.nrm.indicator.Indicator;
import al.nrm.inquiry.CandidateRule;
import al.nrm.inquiry.FactValue;
import al.nrm.inquiry.UnmetCondition;
import al.nrm.rules.internal.book.RuleProse;
import al.nrm.rules.internal.decide.LawInForce;
import al.nrm.rules.internal.fact.Observed;
import al.nrm.rules.internal.logic.Diagrams;
import al.nrm.rules.internal.logic.RuleLogic;
import al.nrm.rules.internal.rule.Code;
import al.nrm.rules.internal.rule.Condition;
import al.nrm.rules.internal.rule.Field;
import al.nrm.rules.internal.rule.Key;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.text.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The rules that could conclude something, the nearest first, with their met and unmet conditions. */
final class CandidateRules {
    private final CaseFile file;
    private final LawInForce law;
    private final RuleLogic logic;
    private final int[] now;
    private final MinimalSets smallest;
    private final FactOrder order;
    private final List<Observed> observed;
    /** All indicators, each answered YES. */
    private final List<Observed> everything;

    private final RuleProse prose;
    private final RequiredValue wanted;

    CandidateRules(CaseFile file, RuleLogic logic, FactOrder order, RuleProse prose, LawInForce law) {
        this.file = file;
        this.law = law;
        this.logic = logic;
        this.now = logic.space().point(file);
        this.smallest = new MinimalSets(logic.diagrams(), order);
        this.order = order;
        this.observed = Observed.in(file, law.catalogue());
        this.everything = law.catalogue().byId().values().stream()
                .map(indicator -> new Observed(indicator, Answer.YES))
                .toList();
        this.prose = prose;
        this.wanted = new RequiredValue(law.evaluation());
    }

    /** Those that could conclude a value. */
    List<CandidateRule> to(Key key, Code value) {
        return law.rules().stream()
                .filter(rule -> rule.concludes(key, value))
                .map(rule -> near(rule, key, value))
                .sorted(Comparator.<CandidateRule>comparingInt(
                                rule -> rule.unmet().size())
                        .thenComparing(CandidateRule::rule))
                .toList();
    }

    private CandidateRule near(Rule rule, Key key, Code value) {
        CandidateRule.Builder near = CandidateRule.builder().rule(rule.id()).setAsideBy(setAsideBy(rule, key, value));
        for (Condition part : rule.when().parts()) {
            int when = logic.when(part);
            Text condition = prose.inOneLine(part);
            if (logic.diagrams().holds(when, now)) {
                near.addMet(condition);
            } else {
                near.addUnmet(UnmetCondition.builder()
                        .pointer(pointer(part, when))
                        .condition(condition)
                        .wanted(wanted.by(part))
                        .build());
            }
        }
        return near.build();
    }

    /** The exceptions that take a conclusion from a rule in this case, where the rule fires. */
    private SortedSet<String> setAsideBy(Rule rule, Key key, Code value) {
        SortedSet<String> by = new TreeSet<>();
        if (fires(rule)) {
            rule.then().stream()
                    .filter(conclusion ->
                            rule.with(rule.when(), List.of(conclusion)).concludes(key, value))
                    .flatMap(conclusion -> law.overrides().over(rule, conclusion).stream())
                    .filter(this::fires)
                    .forEach(exception -> by.add(exception.id()));
        }
        return by;
    }

    private boolean fires(Rule rule) {
        return logic.diagrams().holds(logic.fires(rule.id()), now);
    }

    /** The first fact of the smallest set of unknown facts that meets the condition; if there is none, a fact that it reads. */
    private String pointer(Condition part, int when) {
        if (when > Diagrams.TRUE) {
            Optional<FactValue> first = smallest.of(when, 1).stream()
                    .flatMap(set -> order.facts(set).stream())
                    .findFirst();
            if (first.isPresent()) {
                return first.get().pointer();
            }
        }
        return read(part, new HashSet<>()).findFirst().orElse("");
    }

    /** The facts that a condition reads: in this case first, else where everything was observed. */
    private Stream<String> read(Condition condition, Set<String> seen) {
        if (condition instanceof Condition.AnyObservation observation) {
            Predicate<Object> passes = law.evaluation().ofOne(observation);
            return law.catalogue().indicators().stream()
                    .filter(indicator -> Stream.of(Answer.YES, Answer.NO)
                            .anyMatch(answer -> passes.test(new Observed(indicator, answer))))
                    .map(Indicator::pointer)
                    .sorted(Comparator.comparing(this::isOpen));
        }
        if (condition instanceof Condition.Compare compare) {
            return Stream.of(
                            evidence(compare, observed),
                            evidence(compare, everything).sorted(Comparator.comparing(this::isOpen)),
                            behind(compare, seen))
                    .flatMap(pointers -> pointers);
        }
        return condition.children().stream().flatMap(part -> read(part, seen));
    }

    private Stream<String> evidence(Condition.Compare compare, List<Observed> signs) {
        List<String> pointers = new ArrayList<>();
        compare.field().evidence().addTo(pointers, new Field.Evidence.Sought(file, signs, Optional.empty()));
        return pointers.stream();
    }

    /** The facts read by the rules that conclude the keys of a comparison. */
    private Stream<String> behind(Condition.Compare compare, Set<String> seen) {
        Set<Key> keys = compare.field().group().requires();
        return law.rules().stream()
                .filter(rule -> !Collections.disjoint(keys, rule.writes()) && seen.add(rule.id()))
                .flatMap(rule -> read(rule.when(), seen));
    }

    private boolean isOpen(String pointer) {
        return pointer.startsWith("/observations/")
                && !file.answers().containsKey(pointer.substring("/observations/".length()));
    }
}
