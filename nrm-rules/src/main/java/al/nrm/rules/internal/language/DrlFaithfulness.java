package al.nrm.rules.internal.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * Whether the tree that Drools made of a rule says exactly what the rule says: a parser recovers from what it does not
 * understand, and leaves it out. Here each word of the text must be found again in the tree, in order.
 */
final class DrlFaithfulness {
    private DrlFaithfulness() {}

    static boolean holds(PackageDescr tree, RuleText text) {
        if (tree.getRules().size() != 1 || !holdsNothingButRules(tree)) {
            return false;
        }
        RuleDescr rule = tree.getRules().get(0);
        boolean plain = rule.isRule()
                && !rule.hasParent()
                && rule.getAttributes().isEmpty()
                && rule.getNamedConsequences().isEmpty()
                && rule.getUnit() == null;
        List<String> words = new ArrayList<>();
        collect(rule.getLhs(), words);
        return plain
                && text.name().equals(rule.getName())
                && notesInTree(rule).equals(notesInText(text))
                && words.equals(TokenSequence.ofCondition(text.when()))
                && TokenSequence.of(String.valueOf(rule.getConsequence())).equals(TokenSequence.of(text.then()));
    }

    private static boolean holdsNothingButRules(PackageDescr tree) {
        return tree.getImports().isEmpty()
                && tree.getFunctionImports().isEmpty()
                && tree.getAccumulateImports().isEmpty()
                && tree.getGlobals().isEmpty()
                && tree.getFunctions().isEmpty()
                && tree.getTypeDeclarations().isEmpty()
                && tree.getEnumDeclarations().isEmpty()
                && tree.getEntryPointDeclarations().isEmpty()
                && tree.getWindowDeclarations().isEmpty()
                && tree.getAttributes().isEmpty()
                && (tree.getName() == null || tree.getName().isEmpty())
                && tree.getUnit() == null;
    }

    private static Set<String> notesInTree(RuleDescr rule) {
        TreeSet<String> notes = new TreeSet<>();
        for (AnnotationDescr note : rule.getAnnotations()) {
            Object value = note.hasValue() ? note.getSingleValue() : "";
            notes.add(note.getName() + " " + (value == null ? "" : AnnotationDescr.unquote(value.toString())));
        }
        return notes;
    }

    private static Set<String> notesInText(RuleText text) {
        TreeSet<String> notes = new TreeSet<>();
        text.notes().forEach(note -> notes.add(note.name() + " " + note.value()));
        return notes;
    }

    private static void collect(BaseDescr descr, List<String> words) {
        if (descr instanceof PatternDescr pattern) {
            words.addAll(TokenSequence.ofCondition(pattern.getObjectType()));
            pattern.getDescrs().forEach(inner -> collect(inner, words));
        } else if (descr instanceof ExprConstraintDescr constraint) {
            words.addAll(TokenSequence.ofCondition(constraint.getExpression()));
        } else if (descr instanceof ConditionalElementDescr element) {
            element.getDescrs().forEach(inner -> collect((BaseDescr) inner, words));
        }
    }
}
