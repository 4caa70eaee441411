package al.nrm.provider;

import al.nrm.casefile.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/** A telephone line. It is not guaranteed to be answered. */
@Value.Immutable
public interface Hotline {
    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return its name by language ({@code sq}, {@code en}); at least one} */
    @Value.NaturalOrder
    SortedMap<String, String> name();

    /** {@return the numbers to dial within Albania; empty: unknown} */
    List<String> phones();

    /** {@return the kind of line; absent: unknown} */
    Optional<Kind> kind();

    /** {@return the callers it is for; in the document {@code for}; absent: unknown} */
    Optional<Audience> audience();

    /** {@return when it is answered, as a person reads it} */
    Optional<String> hours();

    /** {@return whether a caller need not give a name} */
    default Answer anonymous() {
        return Answer.UNKNOWN;
    }

    /** {@return the number to dial from abroad; absent: unknown} */
    Optional<String> fromAbroad();

    /** {@return where this entry was read; absent: not recorded} */
    Optional<String> source();

    /** {@return the day on which it was confirmed with the line; absent: never} */
    Optional<LocalDate> verifiedOn();

    /**
     * Validates the value; called when it is built.
     *
     * @throws IllegalArgumentException if its parts contradict each other or break a limit
     */
    @Value.Check
    default void check() {
        if (name().isEmpty()) {
            throw new IllegalArgumentException("A hotline has a name in at least one language.");
        }
    }

    /** The kinds of hotlines. */
    enum Kind {
        /** Sends help to where the caller is. */
        EMERGENCY,
        /** Listens and advises. */
        HELPLINE
    }

    /** The callers that a line is for. */
    enum Audience {
        CHILD,
        WOMAN,
        ANY
    }

    /** Builds a {@link Hotline}. */
    final class Builder extends ImmutableHotline.Builder {}
}
