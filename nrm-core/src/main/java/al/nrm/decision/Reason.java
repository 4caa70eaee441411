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
    @Value.Parameter(order = 1)
    String rule();

    /** {@return what the rule says} */
    @Value.Parameter(order = 2)
    Text sentence();

    /** {@return the sources on which the rule rests} */
    @Value.Parameter(order = 3)
    List<CitedSource> citations();

    /** {@return the JSON pointers into the case, sorted; an observation is named by its indicator} */
    @Value.Parameter(order = 4)
    List<String> evidence();

    /** {@return the values that the rule read} */
    @Value.Parameter(order = 5)
    List<ParameterRead> parameters();

    /** {@return what it concludes}. {@code key=VALUE}, such as {@code duties=NOTIFY_POLICE}. */
    @Value.Parameter(order = 6)
    List<String> concludes();

    /**
     * {@return what it would conclude, had no exception set it aside}. {@code key=VALUE}, sorted like {@link #concludes()};
     * empty where nothing fell away.
     */
    @Value.Parameter(order = 7)
    List<String> setAside();

    /** {@return the ids of the rules that set aside what fell away, sorted; each has a reason in the same decision} */
    @Value.Parameter(order = 8)
    List<String> setAsideBy();

    /**
     * {@return the indexes into {@link Decision#reasons()}, ascending: those that concluded what this rule read}. Empty
     * where it read the case only.
     */
    @Value.Parameter(order = 9)
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
        return evidence == evidence() && concludes == concludes() && restsOn == restsOn()
                ? this
                : ImmutableReason.of(
                        rule(),
                        sentence(),
                        citations(),
                        evidence,
                        parameters(),
                        concludes,
                        setAside(),
                        setAsideBy(),
                        restsOn);
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
