package al.nrm.provider;

import al.nrm.casefile.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/** A telephone line. It may not be answered. */
@Value.Immutable
public interface Hotline {
    static Builder builder() {
        return new Builder();
    }

    /** By language ({@code sq}, {@code en}); at least one. */
    @Value.NaturalOrder
    SortedMap<String, String> name();

    /** The numbers to dial within Albania. Empty: unknown. */
    List<String> phones();

    /** Absent: unknown. */
    Optional<Kind> kind();

    /** For whom the line is; on the wire {@code for}. Absent: unknown. */
    Optional<Audience> audience();

    /** When it is answered, as a person reads it. */
    Optional<String> hours();

    /** Whether a caller need not give a name. */
    @Value.Default
    default Answer anonymous() {
        return Answer.UNKNOWN;
    }

    /** The number to dial from abroad. Absent: unknown. */
    Optional<String> fromAbroad();

    Optional<String> source();

    Optional<LocalDate> verifiedOn();

    @Value.Check
    default void check() {
        if (name().isEmpty()) {
            throw new IllegalArgumentException("A hotline has a name in at least one language.");
        }
    }

    /** What a line does. */
    enum Kind {
        /** Sends help to where the caller is. */
        EMERGENCY,
        /** Listens and advises. */
        HELPLINE
    }

    /** For whom a line is. */
    enum Audience {
        CHILD,
        WOMAN,
        ANY
    }

    /** Builds a {@link Hotline}. */
    final class Builder extends ImmutableHotline.Builder {}
}
