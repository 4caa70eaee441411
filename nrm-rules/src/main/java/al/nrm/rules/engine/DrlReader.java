package al.nrm.rules.engine;

import al.nrm.rules.criteria.Condition;
import al.nrm.rules.criteria.Conclusion;
import al.nrm.rules.criteria.FactType;
import al.nrm.rules.criteria.Rule;
import al.nrm.rules.criteria.Test;
import al.nrm.rules.criteria.Vocabulary;
import al.nrm.rules.guard.ConclusionReader;
import al.nrm.rules.guard.ConstraintReader;
import al.nrm.rules.guard.HeadReader;
import al.nrm.rules.guard.Known;
import al.nrm.rules.guard.Problems;
import al.nrm.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.DrlParser;

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

    public DrlReader(Known known, Problems problems) {
        this.problems = problems;
        this.constraints = new ConstraintReader(known, problems);
        this.conclusions = new ConclusionReader(known, problems);
        this.heads = new HeadReader(known, problems);
    }

    /** The rules of one file that could be read; a problem for everything else in it. */
    public List<Rule> read(String path, String text) {
        DrlParser parser = new DrlParser();
        try {
            PackageDescr tree = parser.parse(false, text);
            if (parser.hasErrors()) {
                parser.getErrors().forEach(error -> notDrl(path, error));
                return List.of();
            }
            refuseAllButRules(tree, path);
            List<Rule> rules = new ArrayList<>();
            for (RuleDescr rule : tree.getRules()) {
                rule(rule, path).ifPresent(rules::add);
            }
            return rules;
        } catch (DroolsParserException broken) {
            refuse(
                    new Rule.Place(path, 1),
                    Text.of("Skedari nuk lexohet si rregulla.", "The file cannot be read as rules."),
                    Text.of("Kontrolloni shkrimin.", "Look at the spelling."));
            return List.of();
        }
    }

    private void notDrl(String path, DroolsError error) {
        int line = error.getLines().length > 0 ? Math.max(1, error.getLines()[0]) : 1;
        refuse(
                new Rule.Place(path, line),
                Text.of("Ky rresht nuk lexohet si pjesë e një rregulli.", "This line cannot be read as part of a rule."),
                Text.of(
                        "Një rregull është: rule \"emri\" @sq @en @cite @inForce when … then … end.",
                        "A rule is: rule \"name\" @sq @en @cite @inForce when … then … end."));
    }

    private void refuseAllButRules(PackageDescr tree, String path) {
        List<BaseDescr> others = new ArrayList<>();
        others.addAll(tree.getImports());
        others.addAll(tree.getFunctionImports());
        others.addAll(tree.getAccumulateImports());
        others.addAll(tree.getGlobals());
        others.addAll(tree.getFunctions());
        others.addAll(tree.getTypeDeclarations());
        others.addAll(tree.getEnumDeclarations());
        others.addAll(tree.getEntryPointDeclarations());
        others.addAll(tree.getWindowDeclarations());
        others.addAll(tree.getAttributes());
        others.forEach(other -> onlyRules(path, other.getLine()));
        if (tree.getName() != null && !tree.getName().isEmpty()) {
            onlyRules(path, 1);
        }
        if (tree.getUnit() != null) {
            onlyRules(path, 1);
        }
    }

    private void onlyRules(String path, int line) {
        refuse(
                new Rule.Place(path, Math.max(1, line)),
                Text.of("Këtu qëndron diçka që nuk është rregull.", "Something stands here that is no rule."),
                Text.of("Një skedar mban vetëm rregulla dhe komente.", "A file holds rules and comments alone."));
    }

    private Optional<Rule> rule(RuleDescr descr, String path) {
        Rule.Place place = new Rule.Place(path, Math.max(1, descr.getLine()));
        boolean plain = descr.isRule()
                && !descr.hasParent()
                && descr.getAttributes().isEmpty()
                && descr.getNamedConsequences().isEmpty()
                && descr.getUnit() == null;
        if (!plain) {
            refuse(
                    place,
                    Text.of("Rregulli ka diçka që nuk lejohet.", "The rule has something that is not allowed."),
                    Text.of(
                            "Nuk lejohen query, extends, salience dhe cilësi të tjera.",
                            "query, extends, salience and other attributes are not allowed."));
            return Optional.empty();
        }
        Map<String, String> metadata = new TreeMap<>();
        for (AnnotationDescr annotation : descr.getAnnotations()) {
            Object value = annotation.hasValue() ? annotation.getSingleValue() : "";
            metadata.put(annotation.getName(), value == null ? "" : AnnotationDescr.unquote(value.toString()));
            if (annotation.isDuplicated()) {
                refuse(
                        place,
                        Text.of("@" + annotation.getName() + " gjendet dy herë.", "@" + annotation.getName() + " stands twice."),
                        Text.of("Një rregull e ka një herë.", "A rule has it once."));
            }
        }
        Optional<HeadReader.Head> head = heads.read(descr.getName(), metadata, place);
        Optional<Condition> when = all(descr.getLhs(), path);
        List<Conclusion> then = conclusions.read(
                String.valueOf(descr.getConsequence()),
                new Rule.Place(path, Math.max(place.line(), descr.getConsequenceLine())));
        if (head.isEmpty() || when.isEmpty() || then.isEmpty()) {
            return Optional.empty();
        }
        checkPatterns(when.get(), place);
        return Optional.of(new Rule(
                descr.getName(),
                head.get().sentence(),
                head.get().citations(),
                head.get().inForce(),
                head.get().policy(),
                when.get(),
                then,
                place));
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
                    Text.of("Lejohet një herë; për numërim shërben Indicators.",
                            "Once is allowed; for counting there is Indicators."));
        }
    }

    private Optional<Condition> all(AndDescr and, String path) {
        return parts(children(and), path)
                .map(parts -> parts.size() == 1 ? parts.get(0) : new Condition.All(parts));
    }

    private Optional<List<Condition>> parts(List<? extends BaseDescr> descrs, String path) {
        List<Condition> parts = new ArrayList<>();
        boolean complete = true;
        for (BaseDescr descr : descrs) {
            Optional<Condition> part = condition(descr, path);
            part.ifPresent(parts::add);
            complete &= part.isPresent();
        }
        return complete ? Optional.of(parts) : Optional.empty();
    }

    private Optional<Condition> condition(BaseDescr descr, String path) {
        if (descr.getClass() == PatternDescr.class) {
            return pattern((PatternDescr) descr, path);
        } else if (descr.getClass() == AndDescr.class) {
            return all((AndDescr) descr, path);
        } else if (descr.getClass() == OrDescr.class) {
            return parts(children((OrDescr) descr), path).map(Condition.Any::new);
        } else if (descr.getClass() == NotDescr.class) {
            return parts(children((NotDescr) descr), path).map(parts -> new Condition.Not(one(parts)));
        } else if (descr.getClass() == ExistsDescr.class) {
            return parts(children((ExistsDescr) descr), path).map(parts -> new Condition.Exists(one(parts)));
        }
        refuse(
                new Rule.Place(path, Math.max(1, descr.getLine())),
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

    private Optional<Condition> pattern(PatternDescr descr, String path) {
        Rule.Place place = new Rule.Place(path, Math.max(1, descr.getLine()));
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
                tests.add(constraints.read(
                        type.get(),
                        expression.getExpression(),
                        new Rule.Place(path, Math.max(place.line(), expression.getLine()))));
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
