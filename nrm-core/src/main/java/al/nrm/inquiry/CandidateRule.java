package al.nrm.inquiry;

import al.nrm.text.Text;
import java.util.List;
import org.immutables.value.Value;

/** A rule that could conclude something, and how far it is from firing. */
@Value.Immutable
public interface CandidateRule {
    static Builder builder() {
        return new Builder();
    }

    /** The rule's id. */
    String rule();

    /** Its conditions that hold. */
    List<Text> met();

    /** Its conditions that do not. */
    List<UnmetCondition> unmet();

    /** Builds a {@link CandidateRule}. */
    final class Builder extends ImmutableCandidateRule.Builder {}
}
