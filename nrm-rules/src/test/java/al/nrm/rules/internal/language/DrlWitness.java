package al.nrm.rules.internal.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.AtomicExprDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ConnectiveType;
import org.drools.drl.ast.descr.ConstraintConnectiveDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RelationalExprDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlExprParser;
import org.drools.drl.parser.DrlExprParserFactory;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** What the parser of Drools understands by a rule file, in the form of {@link ReadRule}. */
final class DrlWitness {
    private DrlWitness() {}

    /** The rules of a file in order; empty if Drools finds a fault in it. */
    static Optional<List<ReadRule>> read(String text) {
        try {
            DrlParser parser = new DrlParser();
            PackageDescr file = parser.parse(false, text);
            if (parser.hasErrors()) {
                return Optional.empty();
            }
            List<ReadRule> rules = new ArrayList<>();
            for (RuleDescr rule : file.getRules()) {
                TreeMap<String, String> notes = new TreeMap<>();
                for (AnnotationDescr note : rule.getAnnotations()) {
                    Object value = note.hasValue() ? note.getSingleValue() : "";
                    if (!note.getName().equals("corrects")) {
                        notes.put(note.getName(), AnnotationDescr.unquote(String.valueOf(value)));
                    }
                }
                rules.add(new ReadRule(
                        rule.getName(),
                        notes,
                        of(rule.getLhs()).normal(),
                        ReadRule.tokens(String.valueOf(rule.getConsequence()))));
            }
            return Optional.of(rules);
        } catch (DroolsParserException fault) {
            return Optional.empty();
        }
    }

    private static PlainTree of(BaseDescr descr) {
        if (descr instanceof PatternDescr pattern) {
            return of(pattern);
        }
        List<PlainTree> parts = new ArrayList<>();
        ((ConditionalElementDescr) descr).getDescrs().forEach(part -> parts.add(of((BaseDescr) part)));
        if (descr instanceof OrDescr) {
            return PlainTree.of("or", parts);
        }
        PlainTree together = PlainTree.of("and", parts);
        if (descr instanceof NotDescr) {
            return PlainTree.of("not", List.of(together));
        }
        assertThat(descr).isInstanceOfAny(AndDescr.class, ExistsDescr.class);
        return together;
    }

    private static PlainTree of(PatternDescr pattern) {
        List<PlainTree> parts = new ArrayList<>();
        for (BaseDescr constraint : pattern.getDescrs()) {
            String text = ((ExprConstraintDescr) constraint).getExpression();
            DrlExprParser parser = DrlExprParserFactory.getDrlExprParser(LanguageLevelOption.DRL6);
            ConstraintConnectiveDescr whole = parser.parse(text);
            assertThat(parser.hasErrors()).as(text).isFalse();
            parts.add(ofConstraint(pattern.getObjectType(), whole));
        }
        PlainTree together = PlainTree.of("and", parts);
        return pattern.getObjectType().equals("Observation")
                ? PlainTree.of("Observation", List.of(together))
                : together;
    }

    private static PlainTree ofConstraint(String type, BaseDescr descr) {
        if (descr instanceof ConstraintConnectiveDescr joined) {
            List<PlainTree> parts = joined.getDescrs().stream()
                    .map(part -> ofConstraint(type, part))
                    .toList();
            ConnectiveType with = joined.getConnective();
            return PlainTree.of(with == ConnectiveType.OR || with == ConnectiveType.INC_OR ? "or" : "and", parts);
        }
        RelationalExprDescr comparison = (RelationalExprDescr) descr;
        return PlainTree.leaf(
                type,
                text(comparison.getLeft()),
                (comparison.getOperatorDescr().isNegated() ? "not" : "") + comparison.getOperator(),
                text(comparison.getRight()));
    }

    private static String text(BaseDescr atom) {
        return ReadRule.tokens(((AtomicExprDescr) atom).getExpression());
    }
}
