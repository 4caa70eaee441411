package al.nrm.decision;

import al.nrm.text.Text;
import java.util.List;
import org.immutables.value.Value;

/** Facts of the case that do not go together. No rule guesses which is right. */
@Value.Immutable
public interface Notice {
    static Builder builder() {
        return new Builder();
    }

    /** JSON pointers into the case. */
    List<String> pointers();

    Text sentence();

    /** Builds a {@link Notice}. */
    final class Builder extends ImmutableNotice.Builder {}
}
