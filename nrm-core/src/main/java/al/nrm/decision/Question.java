package al.nrm.decision;

import al.nrm.text.Text;
import java.util.List;
import org.immutables.value.Value;

/** A fact that is not known and could change the decision. */
@Value.Immutable
public interface Question {
    static Builder builder() {
        return new Builder();
    }

    /** JSON pointer of what to find out. */
    String pointer();

    Text prompt();

    /** The keys of the decision that the answer may change. */
    List<String> mayChange();

    /** Whether it can wait. */
    boolean later();

    /** Builds a {@link Question}. */
    final class Builder extends ImmutableQuestion.Builder {}
}
