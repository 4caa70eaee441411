package al.nrm.rules.internal.decide;

import al.nrm.rules.internal.fact.Observed;
import al.nrm.rules.internal.rule.Condition;
import al.nrm.rules.internal.rule.Evaluation;
import al.nrm.rules.internal.rule.Field;
import al.nrm.rules.internal.rule.Rule;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The keys of a case that the condition of one rule reads. */
final class RuleEvidence {
    private static final int TYPICAL_MORE = 6;

    /** The pointers that are the same in every case, sorted. */
    private final List<String> fixed;

    private final List<Field.Evidence> other;
    /** The conditions on single observations; each that passes one of them is evidence. */
    private final List<Predicate<Object>> observations;

    RuleEvidence(Rule rule, Evaluation evaluation) {
        SortedSet<String> pointers = new TreeSet<>();
        Set<Field.Evidence> ofTheCase = new LinkedHashSet<>();
        for (Condition.Compare compare : rule.when().comparisons()) {
            if (compare.field().evidence() instanceof Field.Evidence.Fixed same) {
                pointers.addAll(same.pointers());
            } else {
                ofTheCase.add(compare.field().evidence());
            }
        }
        this.fixed = List.copyOf(pointers);
        this.other = List.copyOf(ofTheCase);
        this.observations = new ArrayList<>(0);
        for (Condition.AnyObservation observation : rule.when().observations()) {
            observations.add(evaluation.ofOne(observation));
        }
    }

    List<String> fixed() {
        return fixed;
    }

    /** Whether it is the same in every case: {@link #fixed()}. */
    boolean isFixed() {
        return other.isEmpty() && observations.isEmpty();
    }

    /**
     * The pointers in a case.
     *
     * @return sorted, each once
     */
    List<String> in(Field.Evidence.Sought sought) {
        List<String> pointers = new ArrayList<>(fixed.size() + TYPICAL_MORE);
        pointers.addAll(fixed);
        for (Field.Evidence evidence : other) {
            evidence.addTo(pointers, sought);
        }
        for (Predicate<Object> passes : observations) {
            for (Observed observed : sought.observed()) {
                if (passes.test(observed)) {
                    pointers.add(observed.sign().pointer());
                }
            }
        }
        if (pointers.size() == fixed.size()) {
            return fixed;
        }
        pointers.sort(null);
        removeRepeated(pointers);
        return List.copyOf(pointers);
    }

    private static void removeRepeated(List<String> sorted) {
        int kept = 0;
        for (int i = 0; i < sorted.size(); i++) {
            if (kept == 0 || !sorted.get(i).equals(sorted.get(kept - 1))) {
                sorted.set(kept++, sorted.get(i));
            }
        }
        if (kept < sorted.size()) {
            sorted.subList(kept, sorted.size()).clear();
        }
    }
}
