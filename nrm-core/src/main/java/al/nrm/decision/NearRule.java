package al.nrm.decision;

import al.nrm.text.Text;
import java.util.List;
import org.immutables.value.Value;

/** A rule that could conclude something, and how far it is from firing. */
@Value.Immutable
public interface NearRule {
    static Builder builder() {
        return new Builder();
    }

    /** The rule's id. */
    String rule();

    /** Its conditions that hold. */
    List<Text> met();

    /** Its conditions that do not. */
    List<UnmetCondition> unmet();

    /** Builds a {@link NearRule}. */
    final class Builder extends ImmutableNearRule.Builder {}
}
