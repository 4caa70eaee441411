package al.nrm.decision;

import al.nrm.text.Text;
import java.util.List;
import org.immutables.value.Value;

/** A rule that fired: what it says, what it rests on, what it concluded. */
@Value.Immutable
public interface Reason {
    static Builder builder() {
        return new Builder();
    }

    /** The rule's id. */
    String rule();

    Text sentence();

    List<CitedSource> citations();

    /** JSON pointers into the case, sorted; an observation is named by its indicator. */
    List<String> evidence();

    List<ParameterRead> parameters();

    /** {@code key=VALUE}, such as {@code duties=NOTIFY_POLICE}. */
    List<String> concludes();

    /**
     * Indexes into {@link Decision#reasons()}, ascending: those that concluded what this rule read. Empty where it read
     * the case only.
     */
    List<Integer> restsOn();

    /**
     * The same rule with the same sentence, citations and parameters, in another case.
     *
     * @param evidence sorted
     */
    default Reason in(Iterable<String> evidence, Iterable<String> concludes, Iterable<Integer> restsOn) {
        return ((ImmutableReason) ImmutableReason.copyOf(this))
                .withEvidence(evidence)
                .withConcludes(concludes)
                .withRestsOn(restsOn);
    }

    /** Builds a {@link Reason}. */
    final class Builder extends ImmutableReason.Builder {}
}
