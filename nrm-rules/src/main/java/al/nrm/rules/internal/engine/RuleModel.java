package al.nrm.rules.internal.engine;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.alphaIndexedBy;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import al.nrm.rules.internal.rule.Condition;
import al.nrm.rules.internal.rule.Evaluation;
import al.nrm.rules.internal.rule.Field;
import al.nrm.rules.internal.rule.KnownFacts;
import al.nrm.rules.internal.rule.Operand;
import al.nrm.rules.internal.rule.Operator;
import al.nrm.rules.internal.rule.Rule;
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
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;

/**
 * Writes checked rules down as an executable model of Drools. Conditions are closures over the product's own types; no
 * text of an author reaches a compiler.
 *
 * <p>A case has one fact of each group, so the parts of a condition never have to be joined: all of them are constraints,
 * one after the other, on the one {@link StratumInput}. Those that most rules of a stratum have come first, and are
 * evaluated once for all of them; where a rule compares with one code, the engine looks its rules up by the code.
 */
final class RuleModel {
    // Both names are given, because Drools would take a random one, which starts the random numbers of the JDK.
    private static final String PACKAGE = "al.nrm.criteria";
    private static final String INPUT = "input";

    private final Evaluation evaluation;
    private final ModelImpl model = new ModelImpl(PACKAGE);
    /** The numbers by which Drools tells the indexed values apart. */
    private final Map<String, Integer> indexed = new HashMap<>();

    /** A part of a condition, and its text with the values of the parameters. */
    private record Part(Condition condition, String text) {}

    private RuleModel(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /** The model of some rules, each of which notes its place in its stratum when it fires. */
    static Model of(List<Stratum> strata, Evaluation evaluation) {
        RuleModel model = new RuleModel(evaluation);
        for (Stratum stratum : strata) {
            model.add(stratum);
        }
        return model.model;
    }

    private void add(Stratum stratum) {
        List<List<Part>> parts = new ArrayList<>(stratum.rules().size());
        Map<String, Integer> uses = new HashMap<>();
        for (Rule rule : stratum.rules()) {
            List<Part> ofRule = parts(rule.when());
            parts.add(ofRule);
            for (Part part : ofRule) {
                uses.merge(part.text(), 1, Integer::sum);
            }
        }
        Comparator<Part> mostUsedFirst = Comparator.<Part>comparingInt(part -> -uses.getOrDefault(part.text(), 0))
                .thenComparing(Part::text);
        for (int i = 0; i < parts.size(); i++) {
            int place = i;
            Rule criterion = stratum.rules().get(i);
            Variable<StratumInput> input = declarationOf(StratumInput.class, INPUT);
            PatternDef<StratumInput> when = pattern(input);
            constrain(when, stratum.number());
            parts.get(i).sort(mostUsedFirst);
            for (Part part : parts.get(i)) {
                constrain(when, part);
            }
            model.addRule(rule(PACKAGE, criterion.id())
                    .build(when, on(input).execute(one -> one.fired().set(place))));
        }
    }

    private List<Part> parts(Condition when) {
        List<Part> parts = new ArrayList<>();
        for (Condition part : when.parts()) {
            parts.add(new Part(part, evaluation.describe(part)));
        }
        return parts;
    }

    private void constrain(PatternDef<StratumInput> pattern, int stratum) {
        SharedCondition test = new SharedCondition(input -> input.stratum() == stratum, "stratum == " + stratum);
        AlphaIndex<StratumInput, Integer> index = alphaIndexedBy(
                Integer.class, Index.ConstraintType.EQUAL, number("stratum"), StratumInput::stratum, stratum);
        pattern.expr(test.getExpressionHash(), test, index);
    }

    private void constrain(PatternDef<StratumInput> pattern, Part part) {
        Predicate<KnownFacts> holds = evaluation.of(part.condition());
        SharedCondition test = new SharedCondition(input -> holds.test(input.facts()), part.text());
        if (part.condition() instanceof Condition.Compare compare
                && compare.operator() == Operator.EQUAL
                && compare.operand() instanceof Operand.Code code) {
            pattern.expr(part.text(), test, index(compare.field(), code.value()));
        } else {
            pattern.expr(part.text(), test);
        }
    }

    private AlphaIndex<StratumInput, Object> index(Field field, Enum<?> code) {
        return alphaIndexedBy(
                Object.class,
                Index.ConstraintType.EQUAL,
                number(field.group() + "." + field.name()),
                input -> Evaluation.plain(field.read().apply(input.facts().of(field.group()))),
                code);
    }

    private int number(String value) {
        return indexed.computeIfAbsent(value, none -> indexed.size());
    }
}
