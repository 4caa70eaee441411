package al.nrm.decision;

import al.nrm.casefile.Answer;
import org.immutables.value.Value;

/** Whether each of the three elements of trafficking is indicated: Palermo Protocol, art. 3. */
@Value.Immutable
public interface Elements {
    static Builder builder() {
        return new Builder();
    }

    Answer act();

    Answer means();

    Answer purpose();

    /** Builds a {@link Elements}. */
    final class Builder extends ImmutableElements.Builder {}
}
