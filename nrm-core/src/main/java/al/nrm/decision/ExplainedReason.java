package al.nrm.decision;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.immutables.value.Value;

/** A reason with the reasons whose conclusions it read. */
@Value.Immutable(builder = false)
public interface ExplainedReason {
    /**
     * A reason with those on which it is based.
     *
     * @param index its place in {@link Decision#reasons()}, from 0
     * @param reason the reason
     * @param restsOn the reasons whose conclusions it read
     * @return the explained reason
     */
    static ExplainedReason of(int index, Reason reason, List<ExplainedReason> restsOn) {
        return ImmutableExplainedReason.of(index, reason, restsOn);
    }

    /** {@return its place in {@link Decision#reasons()}, from 0} */
    @Value.Parameter(order = 1)
    int index();

    /** {@return the reason with its sentence, citations, facts and values} */
    @Value.Parameter(order = 2)
    Reason reason();

    /**
     * {@return the reasons on which it is based; empty if it read only the case}. Not part of equality, hash code and
     * {@code toString}, which would have to follow a chain of reasons to its end; {@link #reason()} has the indexes.
     */
    @Value.Parameter(order = 3)
    @Value.Auxiliary
    List<ExplainedReason> restsOn();

    /**
     * {@return every fact on which it is based, directly or through other reasons: JSON pointers into the case, sorted}
     */
    @Value.NonAttribute
    default SortedSet<String> facts() {
        SortedSet<String> facts = new TreeSet<>();
        BitSet seen = new BitSet();
        Deque<ExplainedReason> next = new ArrayDeque<>();
        next.add(this);
        while (!next.isEmpty()) {
            ExplainedReason one = next.remove();
            if (!seen.get(one.index())) {
                seen.set(one.index());
                facts.addAll(one.reason().evidence());
                next.addAll(one.restsOn());
            }
        }
        return facts;
    }
}
