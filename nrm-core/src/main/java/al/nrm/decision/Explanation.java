package al.nrm.decision;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The explanation of a decision: each conclusion with its rules, and for each rule the conclusions that it read, down
 * to rules that read only the case. Texts, pages and documents are made from it.
 *
 * <pre>{@code
 * Explanation.of(decision)
 *         .of("duties=NOTIFY_POLICE")
 *         .ifPresent(told -> told.reasons().forEach(reason -> System.out.println(reason.facts())));
 * }</pre>
 */
@Value.Immutable(builder = false)
public interface Explanation {
    /**
     * The explanation of a whole decision; its cost grows with the number of reasons.
     *
     * @param decision the decision
     * @return the explanation
     */
    static Explanation of(Decision decision) {
        Reasoning reasoning = new Reasoning(decision.reasons());
        Map<String, List<ExplainedReason>> byConclusion = new LinkedHashMap<>();
        for (int i = 0; i < decision.reasons().size(); i++) {
            for (String conclusion : decision.reasons().get(i).concludes()) {
                byConclusion
                        .computeIfAbsent(conclusion, none -> new ArrayList<>(2))
                        .add(reasoning.reason(i));
            }
        }
        List<ExplainedConclusion> conclusions = new ArrayList<>(byConclusion.size());
        byConclusion.forEach((conclusion, reasons) -> conclusions.add(ExplainedConclusion.of(conclusion, reasons)));
        return ImmutableExplanation.of(conclusions, reasoning.all());
    }

    /** {@return the conclusions in the order of the reasons} */
    @Value.Parameter(order = 1)
    List<ExplainedConclusion> conclusions();

    /** {@return every reason with what it rests on, at its index in {@link Decision#reasons()}} */
    @Value.Parameter(order = 2)
    List<ExplainedReason> reasons();

    /**
     * One conclusion.
     *
     * @param conclusion {@code key=VALUE}, as reasons write it
     * @return the explanation
     */
    default Optional<ExplainedConclusion> of(String conclusion) {
        return conclusions().stream()
                .filter(explained -> explained.conclusion().equals(conclusion))
                .findFirst();
    }

    /**
     * Builds the tree of reasons. A reason that many others share is one object, so that memory grows with the number
     * of reasons only.
     */
    final class Reasoning {
        private final List<Reason> reasons;
        private final @Nullable ExplainedReason[] explained;
        private final boolean[] underWay;

        private Reasoning(List<Reason> reasons) {
            this.reasons = reasons;
            this.explained = new ExplainedReason[reasons.size()];
            this.underWay = new boolean[reasons.size()];
        }

        private List<ExplainedReason> all() {
            List<ExplainedReason> all = new ArrayList<>(reasons.size());
            for (int i = 0; i < reasons.size(); i++) {
                all.add(reason(i));
            }
            return all;
        }

        private ExplainedReason reason(int index) {
            ExplainedReason known = explained[index];
            return known != null ? known : explain(index);
        }

        /** Iterative, since a chain of reasons in a document from another system may be long. */
        private ExplainedReason explain(int index) {
            Deque<Integer> open = new ArrayDeque<>();
            open.push(index);
            while (!open.isEmpty()) {
                int current = open.element();
                if (explained[current] != null) {
                    open.pop();
                } else if (!underWay[current]) {
                    underWay[current] = true;
                    for (int other : reasons.get(current).restsOn()) {
                        if (isReason(other) && explained[other] == null && !underWay[other]) {
                            open.push(other);
                        }
                    }
                } else {
                    open.pop();
                    explained[current] = made(current);
                }
            }
            return Objects.requireNonNull(explained[index]);
        }

        /** A cycle, which a decision built by hand may have, is cut where it closes. */
        private ExplainedReason made(int index) {
            List<Integer> below = reasons.get(index).restsOn();
            List<ExplainedReason> restsOn = new ArrayList<>(below.size());
            for (int other : below) {
                ExplainedReason known = isReason(other) ? explained[other] : null;
                if (known != null) {
                    restsOn.add(known);
                }
            }
            return ExplainedReason.of(index, reasons.get(index), restsOn);
        }

        /** Whether there is a reason with an index; in a document from another system there may be none. */
        private boolean isReason(int index) {
            return index >= 0 && index < reasons.size();
        }
    }
}
