package al.nrm.decision;

import al.nrm.casefile.Answer;
import org.immutables.value.Value;

/** Whether each of the three elements of trafficking is indicated: Palermo Protocol, art. 3. */
@Value.Immutable
public interface Elements {
    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return whether an act is indicated} */
    Answer act();

    /** {@return whether a means is indicated} */
    Answer means();

    /** {@return whether a purpose of exploitation is indicated} */
    Answer purpose();

    /** Builds a {@link Elements}. */
    final class Builder extends ImmutableElements.Builder {}
}
