package al.nrm.decision;

import al.nrm.problem.MissingAdapter;
import al.nrm.text.Text;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.immutables.value.Value;

/** A rule that fired, with its sentence, sources, evidence and conclusions. */
@Value.Immutable
public interface Reason {
    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the rule's id} */
    String rule();

    /** {@return the sentence of the rule} */
    Text sentence();

    /** {@return the sources on which the rule is based} */
    List<CitedSource> citations();

    /**
     * {@return the facts that it read, as JSON pointers into the case, sorted; an observation is identified by its
     * indicator}
     */
    List<String> evidence();

    /** {@return the values that the rule read} */
    List<ParameterRead> parameters();

    /** {@return its conclusions}. {@code key=VALUE}, such as {@code duties=NOTIFY_POLICE}. */
    List<String> concludes();

    /**
     * {@return its conclusions that an exception sets aside}. {@code key=VALUE}, sorted like {@link #concludes()};
     * empty if there are none.
     */
    List<String> setAside();

    /**
     * {@return the ids of the rules that set conclusions of this one aside, sorted; each has a reason in the same
     * decision}
     */
    List<String> setAsideBy();

    /**
     * {@return the indexes into {@link Decision#reasons()}, ascending: those that concluded what this rule read}. Empty
     * if it read the case only.
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
    @Value.NonAttribute
    default Reason in(List<String> evidence, List<String> concludes, List<Integer> restsOn) {
        return ((ImmutableReason) ImmutableReason.copyOf(this))
                .withEvidence(evidence)
                .withConcludes(concludes)
                .withRestsOn(restsOn);
    }

    /** Makes an ObjectMapper without an adapter fail, which would otherwise write an empty object. */
    @JsonValue
    @Value.NonAttribute
    private Object withoutAdapter() {
        throw MissingAdapter.of(Reason.class);
    }

    /** Builds a {@link Reason}. */
    final class Builder extends ImmutableReason.Builder {}
}
