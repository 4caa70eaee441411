package al.nrm.decision;

import al.nrm.text.Text;
import java.util.List;
import org.immutables.value.Value;

/** Facts of the case that do not go together. No rule guesses which is right. */
@Value.Immutable
public interface Notice {
    /** {@return a builder on which nothing is set yet} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the JSON pointers into the case} */
    List<String> pointers();

    /** {@return what to bear in mind} */
    Text sentence();

    /** Builds a {@link Notice}. */
    final class Builder extends ImmutableNotice.Builder {}
}
