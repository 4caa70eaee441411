package al.nrm.casefile;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** One indicator, asked and answered. */
@Value.Immutable
public interface Observation {
    static Builder builder() {
        return new Builder();
    }

    /** An observation without date, agency or note. */
    static Observation of(String indicator, Answer answer) {
        return builder().indicator(indicator).answer(answer).build();
    }

    /** The id of an indicator of the catalogue, such as {@code act.recruited}. */
    String indicator();

    Answer answer();

    /** Who observed it; nothing said: the detecting agency. */
    Optional<Agency> by();

    /** When; nothing said: the day of the case. */
    Optional<LocalDate> on();

    /** Free text. Personal: it never prints and no rule reads it. */
    @Value.Redacted
    Optional<String> note();

    @Value.Check
    default void check() {
        if (indicator().isBlank()) {
            throw new IllegalArgumentException("An observation names an indicator.");
        }
    }

    /** Builds an {@link Observation}. */
    final class Builder extends ImmutableObservation.Builder {}
}
