package al.nrm.rules.internal.language;

import al.nrm.rules.internal.rule.Conclusion;
import al.nrm.rules.internal.rule.Condition;
import al.nrm.rules.internal.rule.FactType;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.rules.internal.rule.Test;
import al.nrm.rules.internal.rule.Vocabulary;
import al.nrm.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;

/**
 * Reads a criteria file: Drools parses it to its descriptor tree, and every node of the tree is translated into the
 * product's own words or refused. Nothing that an author wrote is ever compiled or run.
 */
public final class DrlReader {
    private static final int MOST_PATTERNS = 8;
    private final Problems problems;
    private final ConstraintReader constraints;
    private final ConclusionReader conclusions;
    private final HeadReader heads;

    public DrlReader(PackSymbols known, Problems problems) {
        this.problems = problems;
        this.constraints = new ConstraintReader(known, problems);
        this.conclusions = new ConclusionReader(known, problems);
        this.heads = new HeadReader(known, problems);
    }

    /**
     * The rules of one file that could be read; a problem for everything else in it.
     *
     * @param text without carriage returns and hidden letters
     */
    public List<Rule> read(String path, String text) {
        List<Rule> rules = new ArrayList<>();
        for (RuleText rule : CriteriaText.read(path, text, problems)) {
            rule(rule).ifPresent(rules::add);
        }
        return rules;
    }

    private Optional<Rule> rule(RuleText rule) {
        int before = problems.count();
        Optional<HeadReader.Head> head = heads.read(rule.name(), rule.notes(), rule.place());
        if (!rule.complete()) {
            return Optional.empty();
        }
        Optional<Condition> when = when(rule, before);
        List<Conclusion> then = conclusions.read(rule.then(), rule.thenPlace());
        if (head.isEmpty() || when.isEmpty() || then.isEmpty()) {
            return Optional.empty();
        }
        checkPatterns(when.get(), rule.place());
        return Optional.of(new Rule(
                rule.name(),
                head.get().sentence(),
                head.get().citations(),
                head.get().inForce(),
                head.get().policy(),
                when.get(),
                then,
                rule.place()));
    }

    /** The condition in the product's words; nothing, and problems, unless it says all that the rule says. */
    private Optional<Condition> when(RuleText rule, int before) {
        try {
            DrlParser parser = new DrlParser();
            PackageDescr tree = parser.parse(false, rule.text());
            if (parser.hasErrors()) {
                parser.getErrors().forEach(error -> notDrl(rule, error));
                return Optional.empty();
            }
            Optional<Condition> condition =
                    tree.getRules().stream().findFirst().flatMap(descr -> all(descr.getLhs(), rule));
            if (problems.count() > before || DrlFaithfulness.holds(tree, rule)) {
                return condition;
            }
        } catch (DroolsParserException | RuntimeException broken) {
            // Said below, like every other rule that cannot be told apart.
        }
        refuse(
                rule.place(),
                Text.of("Ky rregull nuk lexohet i plotë.", "This rule cannot be read as a whole."),
                Text.of(
                        "Pas \"when\" lejohen fakte të lidhura me and, or, not, exists; asgjë tjetër.",
                        "After \"when\" patterns joined by and, or, not, exists are allowed; nothing else."));
        return Optional.empty();
    }

    private void notDrl(RuleText rule, DroolsError error) {
        int line = error.getLines().length > 0 ? Math.max(1, error.getLines()[0]) : 1;
        refuse(
                new Rule.Place(rule.place().path(), rule.place().line() + line - 1),
                Text.of("Deri në këtë rresht kushti nuk lexohet.", "Up to this line the condition cannot be read."),
                Text.of(
                        "Shikoni kllapat dhe presjet: Fakti( fusha == Grupi.KODI, … ), të lidhura me and, or, not, exists.",
                        "Look at parentheses and commas: Fact( field == Family.CODE, … ), joined by and, or, not, exists."));
    }

    private static Rule.Place place(RuleText rule, BaseDescr descr) {
        return new Rule.Place(rule.place().path(), rule.place().line() + Math.max(1, descr.getLine()) - 1);
    }

    private void checkPatterns(Condition when, Rule.Place place) {
        if (when.patterns().count() > MOST_PATTERNS) {
            refuse(
                    place,
                    Text.of("Rregulli ka mbi 8 fakte.", "The rule has more than 8 patterns."),
                    Text.of("Ndajeni në disa rregulla.", "Split it into several rules."));
        }
        if (when.patterns().filter(pattern -> pattern.type().isMany()).count() > 1) {
            refuse(
                    place,
                    Text.of("Rregulli lexon vëzhgimet disa herë.", "The rule reads observations more than once."),
                    Text.of(
                            "Lejohet një herë; për numërim shërben Indicators.",
                            "Once is allowed; for counting there is Indicators."));
        }
    }

    private Optional<Condition> all(AndDescr and, RuleText rule) {
        return parts(children(and), rule).map(parts -> parts.size() == 1 ? parts.get(0) : new Condition.All(parts));
    }

    private Optional<List<Condition>> parts(List<? extends BaseDescr> descrs, RuleText rule) {
        List<Condition> parts = new ArrayList<>();
        boolean complete = true;
        for (BaseDescr descr : descrs) {
            Optional<Condition> part = condition(descr, rule);
            part.ifPresent(parts::add);
            complete &= part.isPresent();
        }
        return complete ? Optional.of(parts) : Optional.empty();
    }

    private Optional<Condition> condition(BaseDescr descr, RuleText rule) {
        if (descr.getClass() == PatternDescr.class) {
            return pattern((PatternDescr) descr, rule);
        } else if (descr.getClass() == AndDescr.class) {
            return all((AndDescr) descr, rule);
        } else if (descr.getClass() == OrDescr.class) {
            return parts(children((OrDescr) descr), rule).map(Condition.Any::new);
        } else if (descr.getClass() == NotDescr.class) {
            return parts(children((NotDescr) descr), rule).map(parts -> new Condition.Not(one(parts)));
        } else if (descr.getClass() == ExistsDescr.class) {
            return parts(children((ExistsDescr) descr), rule).map(parts -> new Condition.Exists(one(parts)));
        }
        refuse(
                place(rule, descr),
                Text.of("Kjo lloj kushti nuk lejohet.", "This kind of condition is not allowed."),
                Text.of("Lejohen fakte, and, or, not, exists.", "Allowed are patterns, and, or, not, exists."));
        return Optional.empty();
    }

    private static List<BaseDescr> children(ConditionalElementDescr element) {
        List<BaseDescr> children = new ArrayList<>();
        element.getDescrs().forEach(child -> children.add((BaseDescr) child));
        return children;
    }

    private static Condition one(List<Condition> parts) {
        return parts.size() == 1 ? parts.get(0) : new Condition.All(parts);
    }

    private Optional<Condition> pattern(PatternDescr descr, RuleText rule) {
        Rule.Place place = place(rule, descr);
        Optional<FactType> type = Vocabulary.factType(descr.getObjectType());
        if (type.isEmpty()) {
            problems.unknown(
                    place,
                    Text.of(
                            "Fakti \"" + descr.getObjectType() + "\" nuk njihet.",
                            "The fact \"" + descr.getObjectType() + "\" is not known."),
                    descr.getObjectType(),
                    Vocabulary.factTypes().keySet());
            return Optional.empty();
        }
        boolean plain = descr.getSource() == null
                && (descr.getBehaviors() == null || descr.getBehaviors().isEmpty())
                && !descr.isQuery()
                && !descr.isUnification()
                && descr.getAnnotations().isEmpty();
        List<Test> tests = new ArrayList<>();
        for (BaseDescr constraint : descr.getDescrs()) {
            if (constraint instanceof ExprConstraintDescr expression
                    && expression.getType() == ExprConstraintDescr.Type.NAMED
                    && plain) {
                Rule.Place at = place(rule, expression);
                tests.add(constraints.read(
                        type.get(), expression.getExpression(), at.line() < place.line() ? place : at));
            } else {
                plain = false;
            }
        }
        if (!plain) {
            refuse(
                    place,
                    Text.of("Ky fakt ka diçka që nuk lejohet.", "This pattern has something that is not allowed."),
                    Text.of(
                            "Lejohet: Fakti( fusha == Grupi.KODI, … ).",
                            "Allowed is: Fact( field == Family.CODE, … )."));
            return Optional.empty();
        }
        Test test = tests.size() == 1 ? tests.get(0) : new Test.All(tests);
        return Optional.of(new Condition.Pattern(type.get(), test, place.line()));
    }

    private void refuse(Rule.Place place, Text what, Text why) {
        problems.add(place, what, why);
    }
}
