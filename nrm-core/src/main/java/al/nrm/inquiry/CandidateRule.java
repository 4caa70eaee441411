package al.nrm.inquiry;

import al.nrm.text.Text;
import java.util.List;
import org.immutables.value.Value;

/** A rule that could conclude something, with its conditions that are met and those that are not. */
@Value.Immutable
public interface CandidateRule {
    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the rule's id} */
    String rule();

    /** {@return its conditions that hold} */
    List<Text> met();

    /** {@return its conditions that do not hold} */
    List<UnmetCondition> unmet();

    /** {@return the ids of the rules that set its conclusion aside in this case, sorted; empty if there are none} */
    List<String> setAsideBy();

    /** Builds a {@link CandidateRule}. */
    final class Builder extends ImmutableCandidateRule.Builder {}
}
