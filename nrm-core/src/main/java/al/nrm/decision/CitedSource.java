package al.nrm.decision;

import java.time.LocalDate;
import org.immutables.value.Value;

/** A citation in force on the day of the case. */
@Value.Immutable
@SuppressWarnings("immutables:from") // the name is that of the document; from(...) of the builder is not needed
public interface CitedSource {
    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the id of the source} */
    String source();

    /** {@return the place within it; empty: the source as a whole} */
    String pinpoint();

    /** {@return since when the source is in force} */
    LocalDate from();

    /** {@return whether the text at this place was read} */
    boolean verified();

    /** Builds a {@link CitedSource}. */
    final class Builder extends ImmutableCitedSource.Builder {}
}
