package al.nrm.decision;

import al.nrm.problem.MissingAdapter;
import al.nrm.text.Text;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.immutables.value.Value;

/** A rule that fired: what it says, what it rests on, what it concluded. */
@Value.Immutable
public interface Reason {
    /** {@return a builder on which nothing is set yet} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the rule's id} */
    String rule();

    /** {@return what the rule says} */
    Text sentence();

    /** {@return the sources on which the rule rests} */
    List<CitedSource> citations();

    /** {@return the JSON pointers into the case, sorted; an observation is named by its indicator} */
    List<String> evidence();

    /** {@return the values that the rule read} */
    List<ParameterRead> parameters();

    /** {@return what it concludes}. {@code key=VALUE}, such as {@code duties=NOTIFY_POLICE}. */
    List<String> concludes();

    /**
     * {@return what it would conclude, had no exception set it aside}. {@code key=VALUE}, sorted like {@link #concludes()};
     * empty where nothing fell away.
     */
    List<String> setAside();

    /** {@return the ids of the rules that set aside what fell away, sorted; each has a reason in the same decision} */
    List<String> setAsideBy();

    /**
     * {@return the indexes into {@link Decision#reasons()}, ascending: those that concluded what this rule read}. Empty
     * where it read the case only.
     */
    List<Integer> restsOn();

    /**
     * The same rule with the same sentence, citations and parameters, in another case.
     *
     * @param evidence sorted
     * @param concludes in the order of the rule
     * @param restsOn indexes into the reasons of that decision, ascending
     * @return the reason
     */
    default Reason in(Iterable<String> evidence, Iterable<String> concludes, Iterable<Integer> restsOn) {
        return ((ImmutableReason) ImmutableReason.copyOf(this))
                .withEvidence(evidence)
                .withConcludes(concludes)
                .withRestsOn(restsOn);
    }

    /** Without an adapter an ObjectMapper fails here; else it would write an empty object. */
    @JsonValue
    @Value.NonAttribute
    private Object withoutAdapter() {
        throw MissingAdapter.of(Reason.class);
    }

    /** Builds a {@link Reason}. */
    final class Builder extends ImmutableReason.Builder {}
}
