package al.nrm.inquiry;

import al.nrm.problem.MissingAdapter;
import al.nrm.text.Text;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.immutables.value.Value;

/**
 * Why a decision does not conclude something, and which further facts would change that.
 *
 * <pre>{@code
 * WhyNot answer = rules.whyNot(caseFile, "status", "POTENTIAL_VICTIM");
 * answer.wouldHold().forEach(facts -> System.out.println(facts));
 * }</pre>
 */
@Value.Immutable
public interface WhyNot {
    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the key of the decision, such as {@code status}} */
    String key();

    /** {@return the value or member that was asked about} */
    String value();

    /** {@return whether the decision concludes it already} */
    boolean holds();

    /** {@return the rules that could conclude it, those with the fewest unmet conditions first} */
    List<CandidateRule> rules();

    /**
     * {@return the smallest sets of unknown facts that would make it hold, smallest first; at most 50}. Each set makes
     * it hold, and no proper subset does.
     */
    List<List<FactValue>> wouldHold();

    /** {@return whether no unknown fact can make it hold} */
    boolean impossible();

    /** {@return the result in one sentence} */
    Text because();

    /** Makes an ObjectMapper without an adapter fail, which would otherwise write an empty object. */
    @JsonValue
    @Value.NonAttribute
    private Object withoutAdapter() {
        throw MissingAdapter.of(WhyNot.class);
    }

    /** Builds a {@link WhyNot}. */
    final class Builder extends ImmutableWhyNot.Builder {}
}
