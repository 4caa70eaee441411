package al.nrm.rules.internal.engine;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.execute;
import static org.drools.model.PatternDSL.alphaIndexedBy;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import al.nrm.law.Edition;
import al.nrm.rules.internal.rule.CaseFacts;
import al.nrm.rules.internal.rule.Condition;
import al.nrm.rules.internal.rule.Evaluation;
import al.nrm.rules.internal.rule.Field;
import al.nrm.rules.internal.rule.Operand;
import al.nrm.rules.internal.rule.Operator;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.rules.internal.rule.Test;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.drools.model.AlphaIndex;
import org.drools.model.Index;
import org.drools.model.Model;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.impl.ModelImpl;

/**
 * Writes checked rules down as an executable model of Drools. Rules are closures over the product's own words; no text of
 * an author reaches a compiler.
 *
 * <p>A case has one fact of each group, so the patterns of a rule never have to be joined: all of them are tests, one
 * after the other, of the one {@link StratumInput}. The tests that most rules of a stratum ask come first, and are asked once
 * for all of them; where a rule asks for one code, the engine looks its rules up by the code.
 */
final class RuleModel {
    private static final String PACKAGE = "al.nrm.criteria";
    private final Evaluation evaluation;
    private final Firings firings;
    private final ModelImpl model = new ModelImpl();
    private final Map<String, Integer> indexed = new HashMap<>();

    RuleModel(Edition edition, Firings firings) {
        this.evaluation = new Evaluation(edition);
        this.firings = firings;
    }

    /**
     * Adds the rules of a stratum, each reporting its number when it fires.
     *
     * @param first the number of the first rule; the others follow
     * @param stratum the number of the stratum; its rules match the matter of this stratum alone
     */
    void add(List<Rule> rules, int first, int stratum) {
        List<List<Condition>> parts =
                rules.stream().map(criterion -> parts(criterion.when())).toList();
        Map<String, Integer> asked = new HashMap<>();
        parts.forEach(
                conditions -> conditions.forEach(part -> asked.merge(evaluation.describe(part), 1, Integer::sum)));
        Comparator<Condition> order = Comparator.<Condition>comparingInt(
                        part -> -asked.getOrDefault(evaluation.describe(part), 0))
                .thenComparing(evaluation::describe);
        for (int i = 0; i < rules.size(); i++) {
            int number = first + i;
            PatternDef<StratumInput> when = pattern(declarationOf(StratumInput.class));
            await(when, stratum);
            parts.get(i).stream().sorted(order).forEach(part -> ask(when, part));
            model.addRule(rule(PACKAGE, rules.get(i).id()).build(when, execute(() -> firings.note(number))));
        }
    }

    Model model() {
        return model;
    }

    /** What must hold, part by part. The comparisons of one pattern are parts too, but for those of one observation. */
    private static List<Condition> parts(Condition when) {
        List<Condition> parts = new ArrayList<>();
        if (when instanceof Condition.All all) {
            all.parts().forEach(part -> parts.addAll(parts(part)));
        } else if (when instanceof Condition.Pattern pattern
                && pattern.test() instanceof Test.All all
                && !pattern.type().isMany()) {
            all.parts()
                    .forEach(test -> parts.addAll(parts(new Condition.Pattern(pattern.type(), test, pattern.line()))));
        } else {
            parts.add(when);
        }
        return parts;
    }

    private void await(PatternDef<StratumInput> matter, int stratum) {
        SharedCondition test = new SharedCondition(heard -> heard.stratum() == stratum, "stratum == " + stratum);
        AlphaIndex<StratumInput, Integer> index = alphaIndexedBy(
                Integer.class, Index.ConstraintType.EQUAL, number("stratum"), StratumInput::stratum, stratum);
        matter.expr(test.getExpressionHash(), test, index);
    }

    private void ask(PatternDef<StratumInput> pattern, Condition part) {
        Predicate<CaseFacts> holds = evaluation.of(part);
        SharedCondition test = new SharedCondition(matter -> holds.test(matter.facts()), evaluation.describe(part));
        if (part instanceof Condition.Pattern words
                && !words.type().isMany()
                && words.test() instanceof Test.Compare compare
                && compare.operator() == Operator.EQUAL
                && compare.operand() instanceof Operand.Code code) {
            pattern.expr(test.getExpressionHash(), test, index(compare.field(), code.value()));
        } else {
            pattern.expr(test.getExpressionHash(), test);
        }
    }

    private AlphaIndex<StratumInput, Object> index(Field field, Enum<?> code) {
        return alphaIndexedBy(
                Object.class,
                Index.ConstraintType.EQUAL,
                number(field.group() + "." + field.name()),
                matter -> Evaluation.plain(field.read().apply(matter.facts().of(field.group()))),
                code);
    }

    private int number(String word) {
        return indexed.computeIfAbsent(word, none -> indexed.size());
    }
}
