package al.nrm.inquiry;

import al.nrm.text.Text;
import org.immutables.value.Value;

/** A condition of a rule that does not hold. */
@Value.Immutable
public interface UnmetCondition {
    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the JSON pointer of the fact to look at first; empty where the condition reads conclusions only} */
    String pointer();

    /** {@return the condition in words} */
    Text condition();

    /** {@return the value that it requires, as the pack writes it} */
    String wanted();

    /** Builds a {@link UnmetCondition}. */
    final class Builder extends ImmutableUnmetCondition.Builder {}
}
