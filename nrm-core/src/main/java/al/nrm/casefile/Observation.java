package al.nrm.casefile;

import al.nrm.problem.MissingAdapter;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** The answer to one indicator. */
@Value.Immutable
public interface Observation {
    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * An observation without date, agency or note.
     *
     * @param indicator the id of an indicator
     * @param answer what was observed of it
     * @return the observation
     */
    static Observation of(String indicator, Answer answer) {
        return builder().indicator(indicator).answer(answer).build();
    }

    /** {@return the id of an indicator of the catalogue, such as {@code act.recruited}} */
    String indicator();

    /** {@return the answer to the indicator} */
    Answer answer();

    /** {@return who observed it; empty means the detecting agency} */
    Optional<Agency> by();

    /** {@return the day of the observation; empty means the day of the case} */
    Optional<LocalDate> on();

    /** {@return free text} Personal data: {@code toString} does not show it and no rule reads it. */
    @Value.Redacted
    Optional<String> note();

    /**
     * Validates the value; called when it is built.
     *
     * @throws IllegalArgumentException if its parts contradict each other or break a limit
     */
    @Value.Check
    default void check() {
        if (indicator().isBlank()) {
            throw new IllegalArgumentException("An observation names an indicator.");
        }
    }

    /** Makes an ObjectMapper without an adapter fail, which would otherwise write an empty object. */
    @JsonValue
    @Value.NonAttribute
    private Object withoutAdapter() {
        throw MissingAdapter.of(Observation.class);
    }

    /** Builds an {@link Observation}. */
    final class Builder extends ImmutableObservation.Builder {}
}
