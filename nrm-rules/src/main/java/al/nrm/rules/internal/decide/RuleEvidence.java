package al.nrm.rules.internal.decide;

import al.nrm.rules.internal.fact.Observed;
import al.nrm.rules.internal.rule.Evaluation;
import al.nrm.rules.internal.rule.Field;
import al.nrm.rules.internal.rule.Rule;
import java.util.ArrayList;
import java.util.List;
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
        List<Field.Evidence> read =
                rule.comparisons().map(compare -> compare.field().evidence()).toList();
        this.other = read.stream()
                .filter(evidence -> !(evidence instanceof Field.Evidence.Fixed))
                .distinct()
                .toList();
        this.fixed = read.stream()
                .filter(Field.Evidence.Fixed.class::isInstance)
                .flatMap(evidence -> ((Field.Evidence.Fixed) evidence).pointers().stream())
                .distinct()
                .sorted()
                .toList();
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
            pointers.addAll(evidence.in(sought));
        }
        for (Predicate<Object> passes : observations) {
            for (Observed observed : sought.observed()) {
                if (passes.test(observed)) {
                    pointers.add(observed.sign().pointer());
                }
            }
        }
        pointers.sort(null);
        int kept = 0;
        for (int i = 0; i < pointers.size(); i++) {
            if (kept == 0 || !pointers.get(i).equals(pointers.get(kept - 1))) {
                pointers.set(kept++, pointers.get(i));
            }
        }
        return List.copyOf(pointers.subList(0, kept));
    }
}
