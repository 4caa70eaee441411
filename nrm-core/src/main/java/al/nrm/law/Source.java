package al.nrm.law;

import al.nrm.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A legal instrument, a standard, or the product's own policy. */
@Value.Immutable
public interface Source extends PackEntry {
    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the id in lower kebab case, such as {@code palermo-2000}} */
    String id();

    /** {@return the title} */
    Text title();

    /** {@return what kind of text it is} */
    Kind kind();

    /** {@return the official number, where it has one} */
    Optional<String> number();

    /** {@return the day of signature or adoption, where known} */
    Optional<LocalDate> date();

    /** {@return when it is in force for Albania} */
    InForce inForce();

    /** {@return who read the text, and when; absent: it was not read, and every citation of it is marked unverified} */
    Optional<Verification> verified();

    /** {@return what of an earlier version of the pack this entry corrects} */
    Optional<Correction> corrects();

    @Override
    @Value.NonAttribute
    default List<Correction> corrections() {
        return corrects().stream().toList();
    }

    /** {@return why no entry cites it; absent if entries should} */
    Optional<Text> uncited();

    /**
     * Whether the text at a pinpoint was read.
     *
     * @param pinpoint the place in the source; empty: the whole
     * @return true if it was
     */
    @Value.NonAttribute
    default boolean isVerified(String pinpoint) {
        return verified().filter(reading -> reading.covers(pinpoint)).isPresent();
    }

    /** What kind of text it is. */
    enum Kind {
        TREATY,
        LAW,
        DECISION,
        ORDER,
        AGREEMENT,
        STANDARD,
        GUIDANCE,
        POLICY
    }

    /** A record of who read a source, and when. */
    @Value.Immutable
    interface Verification {
        /** {@return a new builder} */
        static Builder builder() {
            return new Builder();
        }

        /** {@return the day of reading} */
        LocalDate on();

        /** {@return who read it, perhaps in both languages as {@link Text#inOneLine} reads them} */
        String by();

        /**
         * {@return the beginnings of the pinpoints that were read; empty: the whole text}. {@code art. 10} is one.
         * Other places are unverified although the source is.
         */
        List<String> passages();

        /**
         * Whether the passage at a pinpoint was read.
         *
         * @param pinpoint the place in the source; empty: the whole
         * @return true if it was
         */
        @Value.NonAttribute
        default boolean covers(String pinpoint) {
            return passages().isEmpty() || passages().stream().anyMatch(passage -> begins(pinpoint, passage));
        }

        /** {@code art. 1} is the beginning of {@code art. 1(2)}, not of {@code art. 10}. */
        private static boolean begins(String pinpoint, String passage) {
            return pinpoint.startsWith(passage)
                    && (pinpoint.length() == passage.length()
                            || !Character.isLetterOrDigit(pinpoint.charAt(passage.length())));
        }

        /** Builds a {@link Verification}. */
        final class Builder extends ImmutableVerification.Builder {}
    }

    /** Builds a {@link Source}. */
    final class Builder extends ImmutableSource.Builder {}
}
