package al.nrm.rules.internal.question;

import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFile;
import al.nrm.criteria.Clause;
import al.nrm.indicator.Indicator;
import al.nrm.indicator.IndicatorCatalogue;
import al.nrm.inquiry.CandidateRule;
import al.nrm.inquiry.FactValue;
import al.nrm.inquiry.UnmetCondition;
import al.nrm.rules.internal.book.RuleProse;
import al.nrm.rules.internal.fact.Observed;
import al.nrm.rules.internal.logic.Diagrams;
import al.nrm.rules.internal.logic.RuleLogic;
import al.nrm.rules.internal.rule.Condition;
import al.nrm.rules.internal.rule.Evaluation;
import al.nrm.rules.internal.rule.Key;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.rules.internal.rule.Test;
import al.nrm.text.Text;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules that could conclude something, the nearest first, with what each has and lacks. */
final class CandidateRules {
    private final CaseFile file;
    private final RuleLogic logic;
    private final int[] now;
    private final MinimalSets smallest;
    private final FactOrder order;
    private final IndicatorCatalogue catalogue;
    private final List<Observed> observed;
    /** As if every indicator had been answered YES. */
    private final List<Observed> everything;

    private final RuleProse prose;
    private final Evaluation evaluation;
    private final RequiredValue wanted;
    private final List<Rule> rules;

    CandidateRules(CaseFile file, RuleLogic logic, FactOrder order, RuleProse prose, RulesInForce inForce) {
        this.file = file;
        this.logic = logic;
        this.now = logic.space().point(file);
        this.smallest = new MinimalSets(logic.diagrams(), order);
        this.order = order;
        this.catalogue = inForce.catalogue();
        this.observed = Observed.in(file, catalogue);
        this.everything = catalogue.byId().values().stream()
                .map(indicator -> new Observed(indicator, Answer.YES))
                .toList();
        this.rules = inForce.rules();
        this.prose = prose;
        this.evaluation = inForce.evaluation();
        this.wanted = new RequiredValue(evaluation);
    }

    /** Those that could conclude a value. */
    List<CandidateRule> to(Key key, Enum<?> value) {
        return rules.stream()
                .filter(rule -> rule.concludes(key, value))
                .map(this::near)
                .sorted(Comparator.<CandidateRule>comparingInt(
                                rule -> rule.unmet().size())
                        .thenComparing(CandidateRule::rule))
                .toList();
    }

    private CandidateRule near(Rule rule) {
        CandidateRule.Builder near = CandidateRule.builder().rule(rule.id());
        for (Condition part : parts(rule.when())) {
            int when = logic.when(part);
            Text condition = inOneLine(prose.of(part));
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

    /** The conditions of a rule one by one; the comparisons of one pattern are conditions of their own. */
    private static List<Condition> parts(Condition when) {
        if (when instanceof Condition.All all) {
            return all.parts().stream().flatMap(part -> parts(part).stream()).toList();
        }
        if (when instanceof Condition.Pattern pattern
                && pattern.test() instanceof Test.All all
                && !pattern.type().isMany()) {
            return all.parts().stream()
                    .<Condition>map(test -> new Condition.Pattern(pattern.type(), test, pattern.line()))
                    .toList();
        }
        return List.of(when);
    }

    /** Of the smallest set of unknown facts that would do the first; where none would, a given fact that is read. */
    private String pointer(Condition part, int when) {
        if (when > Diagrams.TRUE) {
            Optional<FactValue> first = smallest.of(when, 1).stream()
                    .flatMap(set -> order.facts(set).stream())
                    .findFirst();
            if (first.isPresent()) {
                return first.get().pointer();
            }
        }
        return part.patterns()
                .flatMap(pattern -> read(pattern, new HashSet<>()))
                .findFirst()
                .orElse("");
    }

    /** The facts that a pattern reads: in this case first, else where everything was observed. */
    private Stream<String> read(Condition.Pattern pattern, Set<String> seen) {
        if (pattern.type().isMany()) {
            return catalogue.indicators().stream()
                    .filter(indicator -> isAbout(pattern.test(), indicator))
                    .map(Indicator::pointer)
                    .sorted(Comparator.comparing(this::isOpen));
        }
        List<Test.Compare> compares = pattern.test().comparisons().toList();
        Stream<String> given = compares.stream().flatMap(compare -> evidence(compare, observed));
        Stream<String> any = compares.stream().flatMap(compare -> evidence(compare, everything));
        return Stream.of(
                        given,
                        any.sorted(Comparator.comparing(this::isOpen)),
                        compares.stream().flatMap(compare -> behind(compare, seen)))
                .flatMap(pointers -> pointers);
    }

    private Stream<String> evidence(Test.Compare compare, List<Observed> signs) {
        return compare.field().evidence().in(file, signs).stream();
    }

    /** What a conclusion was drawn from: the facts that the rules read which draw it. */
    private Stream<String> behind(Test.Compare compare, Set<String> seen) {
        Set<Key> keys = compare.field().group().requires();
        return rules.stream()
                .filter(rule -> !Collections.disjoint(keys, rule.writes()) && seen.add(rule.id()))
                .flatMap(rule -> rule.when().patterns())
                .flatMap(pattern -> read(pattern, seen));
    }

    private boolean isOpen(String pointer) {
        return pointer.startsWith("/observations/")
                && !file.answers().containsKey(pointer.substring("/observations/".length()));
    }

    private boolean isAbout(Test test, Indicator indicator) {
        return Stream.of(Answer.YES, Answer.NO)
                .map(answer -> new Observed(indicator, answer))
                .anyMatch(evaluation.of(test));
    }

    private static Text inOneLine(Clause clause) {
        if (clause.parts().isEmpty()) {
            return clause.words();
        }
        List<Text> parts =
                clause.parts().stream().map(CandidateRules::inOneLine).toList();
        return Text.of(
                clause.words().sq() + ": " + parts.stream().map(Text::sq).collect(Collectors.joining("; ")),
                clause.words().en() + ": " + parts.stream().map(Text::en).collect(Collectors.joining("; ")));
    }
}
