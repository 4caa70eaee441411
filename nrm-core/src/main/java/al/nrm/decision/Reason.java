package al.nrm.decision;

import al.nrm.problem.MissingAdapter;
import al.nrm.text.Text;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.immutables.value.Value;

/**
 * A rule that fired, with its sentence, sources, evidence and conclusions.
 *
 * @param rule the rule's id
 * @param sentence the sentence of the rule
 * @param citations the sources on which the rule is based
 * @param evidence the facts that it read, as JSON pointers into the case, sorted; an observation is identified by its
 *     indicator
 * @param parameters the values that the rule read
 * @param concludes its conclusions, {@code key=VALUE}, such as {@code duties=NOTIFY_POLICE}
 * @param setAside its conclusions that an exception sets aside, {@code key=VALUE}, sorted like {@code concludes}; empty if
 *     there are none
 * @param setAsideBy the ids of the rules that set conclusions of this one aside, sorted; each has a reason in the same
 *     decision
 * @param restsOn the indexes into {@link Decision#reasons()}, ascending: those that concluded what this rule read; empty if
 *     it read the case only
 */
@Value.Builder
public record Reason(
        String rule,
        Text sentence,
        List<CitedSource> citations,
        List<String> evidence,
        List<ParameterRead> parameters,
        List<String> concludes,
        List<String> setAside,
        List<String> setAsideBy,
        List<Integer> restsOn) {
    /** Copies the lists. */
    public Reason {
        citations = List.copyOf(citations);
        evidence = List.copyOf(evidence);
        parameters = List.copyOf(parameters);
        concludes = List.copyOf(concludes);
        setAside = List.copyOf(setAside);
        setAsideBy = List.copyOf(setAsideBy);
        restsOn = List.copyOf(restsOn);
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The same rule with the same sentence, citations and parameters, in another case.
     *
     * @param otherEvidence sorted
     * @param otherConclusions in the order of the rule
     * @param otherReasons indexes into the reasons of that decision, ascending
     * @return the reason
     */
    public Reason in(List<String> otherEvidence, List<String> otherConclusions, List<Integer> otherReasons) {
        return otherEvidence == evidence && otherConclusions == concludes && otherReasons == restsOn
                ? this
                : new Reason(
                        rule,
                        sentence,
                        citations,
                        otherEvidence,
                        parameters,
                        otherConclusions,
                        setAside,
                        setAsideBy,
                        otherReasons);
    }

    /**
     * The same reason where an exception sets conclusions aside.
     *
     * @param aside the conclusions, {@code key=VALUE}
     * @param by the ids of the rules that set them aside, sorted
     * @return the reason
     */
    public Reason settingAside(List<String> aside, List<String> by) {
        return new Reason(rule, sentence, citations, evidence, parameters, concludes, aside, by, restsOn);
    }

    /** Makes an ObjectMapper without an adapter fail, which would otherwise write the fields. */
    @JsonValue
    private Object withoutAdapter() {
        throw MissingAdapter.of(Reason.class);
    }

    /** Builds a {@link Reason}. */
    public static final class Builder extends ReasonBuilder {}
}
