package al.nrm.comparison;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts how many cases change, without keeping them. Not safe for use by several threads. */
public final class ComparisonSummary {
    private long cases;
    private long changed;
    private final SortedMap<String, Long> byKey = new TreeMap<>();
    private final SortedMap<String, Long> byRule = new TreeMap<>();
    private final SortedMap<String, Long> byParameter = new TreeMap<>();
    private final SortedMap<String, Long> bySource = new TreeMap<>();

    /** Counts a case that was decided under both packs. */
    public void compared() {
        cases++;
    }

    /**
     * Counts what changes in a case, besides {@link #compared()}.
     *
     * @param decision the change
     */
    public void changed(ChangedDecision decision) {
        changed++;
        decision.changes().forEach(change -> count(byKey, change.key()));
        decision.because().rules().forEach(rule -> count(byRule, rule));
        decision.because().parameters().forEach(parameter -> count(byParameter, parameter));
        decision.because().sources().forEach(source -> count(bySource, source));
    }

    private static void count(Map<String, Long> counts, String name) {
        counts.merge(name, 1L, Long::sum);
    }

    /** {@return how many cases were decided under both packs} */
    public long cases() {
        return cases;
    }

    /** {@return how many cases are decided differently} */
    public long changed() {
        return changed;
    }

    /** {@return in how many cases each key changes} */
    public SortedMap<String, Long> byKey() {
        return new TreeMap<>(byKey);
    }

    /** {@return in how many changed cases each rule takes part} */
    public SortedMap<String, Long> byRule() {
        return new TreeMap<>(byRule);
    }

    /** {@return in how many changed cases each parameter takes part} */
    public SortedMap<String, Long> byParameter() {
        return new TreeMap<>(byParameter);
    }

    /** {@return in how many changed cases each source takes part} */
    public SortedMap<String, Long> bySource() {
        return new TreeMap<>(bySource);
    }
}
