package al.nrm.rules.engine;

import static org.drools.model.DSL.and;
import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.exists;
import static org.drools.model.DSL.globalOf;
import static org.drools.model.DSL.not;
import static org.drools.model.DSL.on;
import static org.drools.model.DSL.or;
import static org.drools.model.PatternDSL.rule;

import al.nrm.law.Edition;
import al.nrm.rules.criteria.Condition;
import al.nrm.rules.criteria.Evaluation;
import al.nrm.rules.criteria.FactGroup;
import al.nrm.rules.criteria.FactType;
import al.nrm.rules.criteria.Rule;
import al.nrm.rules.criteria.Test;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.RuleItemBuilder;
import org.drools.model.impl.ModelImpl;
import org.drools.model.view.ViewItemBuilder;

/**
 * Writes checked rules down as an executable model of Drools. Rules are closures over the product's own words; no text of
 * an author reaches a compiler.
 */
final class RuleModel {
    /** The name under which a session holds its {@link Firings}. */
    static final String FIRINGS = "firings";

    private static final String PACKAGE = "al.nrm.criteria";

    /** How a pattern stands in a rule. */
    private enum Quantifier {
        PRESENT,
        EXISTING,
        ABSENT;

        ViewItemBuilder<?> over(ViewItemBuilder<?> pattern) {
            return switch (this) {
                case PRESENT -> pattern;
                case EXISTING -> exists(pattern);
                case ABSENT -> not(pattern);
            };
        }
    }

    private final Evaluation evaluation;
    private final ModelImpl model = new ModelImpl();
    private final Global<Firings> firings = globalOf(Firings.class, PACKAGE, FIRINGS);

    RuleModel(Edition edition) {
        this.evaluation = new Evaluation(edition);
        model.addGlobal(firings);
    }

    /** Adds a rule that reports its number when it fires, in the agenda group of its stratum. */
    void add(Rule criterion, int number, String stratum) {
        List<RuleItemBuilder<?>> items = new ArrayList<>();
        Condition when = criterion.when();
        List<Condition> parts = when instanceof Condition.All all ? all.parts() : List.of(when);
        parts.forEach(part -> items.add(view(part)));
        items.add(on(firings).execute(collected -> collected.fired(number)));
        model.addRule(rule(PACKAGE, criterion.id())
                .attribute(org.drools.model.Rule.Attribute.AGENDA_GROUP, stratum)
                .build(items.toArray(RuleItemBuilder<?>[]::new)));
    }

    Model model() {
        return model;
    }

    private ViewItemBuilder<?> view(Condition condition) {
        if (condition instanceof Condition.Pattern part) {
            return view(part.type(), part.test(), Quantifier.PRESENT);
        } else if (condition instanceof Condition.All all) {
            return allOf(all.parts().stream().map(this::view).collect(Collectors.toList()));
        } else if (condition instanceof Condition.Any any) {
            return anyOf(any.parts().stream().map(this::view).collect(Collectors.toList()));
        } else if (condition instanceof Condition.Not part) {
            return quantified(part.part(), Quantifier.ABSENT);
        }
        return quantified(((Condition.Exists) condition).part(), Quantifier.EXISTING);
    }

    /**
     * A {@code not} or {@code exists} over one pattern each: the patterns of a rule are never joined, so that "not both" is
     * the same as "not the one, or not the other". Drools would give a {@code not} over several patterns a network of its
     * own, which cannot be printed at its level TRACE.
     */
    private ViewItemBuilder<?> quantified(Condition condition, Quantifier quantifier) {
        if (condition instanceof Condition.Pattern part) {
            return view(part.type(), part.test(), quantifier);
        } else if (condition instanceof Condition.All all) {
            return together(all.parts(), quantifier != Quantifier.ABSENT, part -> quantified(part, quantifier));
        } else if (condition instanceof Condition.Any any) {
            return together(any.parts(), quantifier == Quantifier.ABSENT, part -> quantified(part, quantifier));
        } else if (condition instanceof Condition.Not part) {
            return quantified(part.part(), quantifier == Quantifier.ABSENT ? Quantifier.EXISTING : Quantifier.ABSENT);
        }
        return quantified(((Condition.Exists) condition).part(), quantifier);
    }

    /**
     * The words of one noun may stand in several facts, of which some become known later. A noun of which a case has one
     * fact is the same as all of these facts together.
     */
    private ViewItemBuilder<?> view(FactType type, Test test, Quantifier quantifier) {
        List<FactGroup> groups = test.comparisons()
                .map(compare -> compare.field().group())
                .distinct()
                .toList();
        if (groups.isEmpty()) {
            return quantifier.over(org.drools.model.PatternDSL.pattern(
                    declarationOf(type.first().factClass())));
        }
        if (groups.size() == 1) {
            return quantifier.over(pattern(groups.get(0), test));
        }
        if (test instanceof Test.Any any) {
            return together(any.parts(), quantifier == Quantifier.ABSENT, part -> view(type, part, quantifier));
        }
        return together(
                byGroup(((Test.All) test).parts()),
                quantifier != Quantifier.ABSENT,
                part -> view(type, part, quantifier));
    }

    private static <T> ViewItemBuilder<?> together(List<T> parts, boolean all, Function<T, ViewItemBuilder<?>> view) {
        List<ViewItemBuilder<?>> views = parts.stream().map(view).collect(Collectors.toList());
        return all ? allOf(views) : anyOf(views);
    }

    /** Parts that read the same fact stay together in one pattern. */
    private static List<Test> byGroup(List<Test> parts) {
        Map<List<FactGroup>, List<Test>> together = new LinkedHashMap<>();
        for (Test part : parts) {
            List<FactGroup> groups = part.comparisons()
                    .map(compare -> compare.field().group())
                    .distinct()
                    .toList();
            together.computeIfAbsent(groups, none -> new ArrayList<>()).add(part);
        }
        List<Test> tests = new ArrayList<>();
        together.forEach((groups, group) -> {
            if (groups.size() == 1) {
                tests.add(group.size() == 1 ? group.get(0) : new Test.All(group));
            } else {
                tests.addAll(group);
            }
        });
        return tests;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private ViewItemBuilder<?> pattern(FactGroup group, Test test) {
        FactTest check = new FactTest(evaluation.of(test), evaluation.describe(test));
        return org.drools.model.PatternDSL.pattern(declarationOf((Class) group.factClass()))
                .expr(check.getExpressionHash(), (org.drools.model.functions.Predicate1) check);
    }

    private static ViewItemBuilder<?> allOf(List<ViewItemBuilder<?>> parts) {
        return parts.size() == 1 ? parts.get(0) : and(parts.get(0), rest(parts));
    }

    private static ViewItemBuilder<?> anyOf(List<ViewItemBuilder<?>> parts) {
        return parts.size() == 1 ? parts.get(0) : or(parts.get(0), rest(parts));
    }

    private static ViewItemBuilder<?>[] rest(List<ViewItemBuilder<?>> parts) {
        return parts.subList(1, parts.size()).toArray(ViewItemBuilder<?>[]::new);
    }
}
