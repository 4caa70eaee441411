package al.nrm.rules.internal.decide;

import al.nrm.rules.internal.fact.Observed;
import al.nrm.rules.internal.rule.Evaluation;
import al.nrm.rules.internal.rule.Field;
import al.nrm.rules.internal.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The keys of a case that the condition of one rule reads. */
final class RuleEvidence {
    private static final int TYPICAL_MORE = 6;

    /** The pointers that are the same in every case, sorted. */
    private final List<String> fixed;

    private final List<Field.Evidence> other;
    /** The conditions on single observations; each that passes one of them is evidence. */
    private final List<Predicate<Object>> observations;

    RuleEvidence(Rule rule, Evaluation evaluation) {
        List<Field.Evidence> read =
                rule.comparisons().map(compare -> compare.field().evidence()).toList();
        this.other = read.stream()
                .filter(evidence -> !(evidence instanceof Field.Evidence.Fixed))
                .distinct()
                .toList();
        this.fixed = List.copyOf(read.stream()
                .filter(Field.Evidence.Fixed.class::isInstance)
                .flatMap(evidence -> ((Field.Evidence.Fixed) evidence).pointers().stream())
                .collect(Collectors.toCollection(TreeSet::new)));
        this.observations = rule.when().observations().map(evaluation::ofOne).toList();
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
