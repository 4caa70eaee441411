package al.nrm.decision;

import java.time.LocalDate;
import org.immutables.value.Value;

/** A parameter that a rule read, with its value on the day of the case. */
@Value.Immutable
@SuppressWarnings("immutables:from") // the word of the document; nobody copies one of these
public interface ParameterRead {
    static Builder builder() {
        return new Builder();
    }

    String id();

    String value();

    /** Since when the value is in force. */
    LocalDate from();

    /** Whether it was read in its source. */
    boolean verified();

    /** Builds a {@link ParameterRead}. */
    final class Builder extends ImmutableParameterRead.Builder {}
}
