package al.nrm.inquiry;

import al.nrm.text.Text;
import java.util.List;
import org.immutables.value.Value;

/** Why a decision does not conclude something, and what would make it. */
@Value.Immutable
public interface WhyNot {
    static Builder builder() {
        return new Builder();
    }

    /** The key of the decision, such as {@code status}. */
    String key();

    /** The value or member that was asked about. */
    String value();

    /** Whether the decision concludes it already. */
    boolean holds();

    /** The rules that could conclude it, the nearest first. */
    List<CandidateRule> rules();

    /**
     * The smallest sets of unknown facts that would make it hold, smallest first; at most 50. Applying one makes it hold,
     * and no proper part of it does.
     */
    List<List<FactValue>> wouldHold();

    /** Whether no unknown fact can make it hold. */
    boolean impossible();

    /** What this comes to, in a sentence. */
    Text because();

    /** Builds a {@link WhyNot}. */
    final class Builder extends ImmutableWhyNot.Builder {}
}
