package al.nrm.inquiry;

import al.nrm.text.Text;
import java.util.List;
import org.immutables.value.Value;

/** A rule that could conclude something, and how far it is from firing. */
@Value.Immutable
public interface CandidateRule {
    /** {@return a builder on which nothing is set yet} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the rule's id} */
    String rule();

    /** {@return its conditions that hold} */
    List<Text> met();

    /** {@return its conditions that do not hold} */
    List<UnmetCondition> unmet();

    /** {@return the ids of the rules that set its conclusion aside in this case, sorted; empty: none does} */
    List<String> setAsideBy();

    /** Builds a {@link CandidateRule}. */
    final class Builder extends ImmutableCandidateRule.Builder {}
}
