package al.nrm.decision;

import al.nrm.text.Text;
import java.util.List;
import org.immutables.value.Value;

/** Facts of the case that contradict each other. The rules do not decide which is right. */
@Value.Immutable
public interface Notice {
    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the JSON pointers into the case} */
    List<String> pointers();

    /** {@return the notice, a sentence} */
    Text sentence();

    /** Builds a {@link Notice}. */
    final class Builder extends ImmutableNotice.Builder {}
}
