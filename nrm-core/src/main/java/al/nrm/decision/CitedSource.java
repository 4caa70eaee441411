package al.nrm.decision;

import java.time.LocalDate;
import org.immutables.value.Value;

/** A citation in force on the day of the case. */
@Value.Immutable
@SuppressWarnings("immutables:from") // the word of the document; nobody copies one of these
public interface CitedSource {
    /** {@return a builder on which nothing is set yet} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the id of the source} */
    String source();

    /** {@return the place within it; empty: as a whole} */
    String pinpoint();

    /** {@return since when the source is in force} */
    LocalDate from();

    /** {@return whether the text at this place was read} */
    boolean verified();

    /** Builds a {@link CitedSource}. */
    final class Builder extends ImmutableCitedSource.Builder {}
}
