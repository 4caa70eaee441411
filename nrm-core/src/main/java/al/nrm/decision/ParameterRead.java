package al.nrm.decision;

import java.time.LocalDate;
import org.immutables.value.Value;

/** A parameter that a rule read, with its value on the day of the case. */
@Value.Immutable
@SuppressWarnings("immutables:from") // the name is that of the document; from(...) of the builder is not needed
public interface ParameterRead {
    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the id of the parameter} */
    String id();

    /** {@return the value as written in the pack} */
    String value();

    /** {@return since when the value is in force} */
    LocalDate from();

    /** {@return whether it was read in its source} */
    boolean verified();

    /** Builds a {@link ParameterRead}. */
    final class Builder extends ImmutableParameterRead.Builder {}
}
