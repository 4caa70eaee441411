package al.nrm.decision;

import al.nrm.casefile.Answer;
import org.immutables.value.Value;

/** Whether each of the three elements of trafficking is indicated: Palermo Protocol, art. 3. */
@Value.Immutable
public interface Elements {
    /** {@return a builder on which nothing is set yet} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return whether there is an act} */
    Answer act();

    /** {@return whether there is a means} */
    Answer means();

    /** {@return whether there is a purpose of exploitation} */
    Answer purpose();

    /** Builds a {@link Elements}. */
    final class Builder extends ImmutableElements.Builder {}
}
