package al.nrm.decision;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.immutables.value.Value;

/** A reason and, under it, the reasons whose conclusions it read. */
@Value.Immutable(builder = false)
public interface ExplainedReason {
    static ExplainedReason of(int index, Reason reason, List<ExplainedReason> restsOn) {
        return ImmutableExplainedReason.of(index, reason, restsOn);
    }

    /** Its place in {@link Decision#reasons()}, from 0. */
    @Value.Parameter(order = 1)
    int index();

    /** Sentence, citations, facts, values. */
    @Value.Parameter(order = 2)
    Reason reason();

    /** Empty where it read only the case. */
    @Value.Parameter(order = 3)
    List<ExplainedReason> restsOn();

    /** Every fact that it rests on, its own and those further down: JSON pointers into the case, sorted. */
    @Value.Lazy
    default SortedSet<String> facts() {
        SortedSet<String> facts = new TreeSet<>(reason().evidence());
        restsOn().forEach(below -> facts.addAll(below.facts()));
        return facts;
    }
}
