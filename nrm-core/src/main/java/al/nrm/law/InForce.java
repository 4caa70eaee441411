package al.nrm.law;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** The days on which something is law: from a day, until a day if it has one, both included. */
@Value.Immutable(builder = false)
public interface InForce {
    static InForce from(LocalDate from) {
        return ImmutableInForce.of(from, Optional.empty());
    }

    /**
     * @throws IllegalArgumentException if it ends before it begins
     */
    static InForce of(LocalDate from, Optional<LocalDate> to) {
        return ImmutableInForce.of(from, to);
    }

    /** The first day. */
    @Value.Parameter(order = 1)
    LocalDate from();

    /** The last day; none: no end is known. */
    @Value.Parameter(order = 2)
    Optional<LocalDate> to();

    /** Whether the day is one of them. */
    @Value.NonAttribute
    default boolean covers(LocalDate day) {
        return !day.isBefore(from()) && to().map(last -> !day.isAfter(last)).orElse(true);
    }

    /** Whether the two have a day in common. */
    @Value.NonAttribute
    default boolean overlaps(InForce other) {
        boolean startsBeforeOtherEnds =
                other.to().map(last -> !from().isAfter(last)).orElse(true);
        boolean endsAfterOtherStarts =
                to().map(last -> !last.isBefore(other.from())).orElse(true);
        return startsBeforeOtherEnds && endsAfterOtherStarts;
    }

    @Value.Check
    default void check() {
        if (to().filter(last -> last.isBefore(from())).isPresent()) {
            throw new IllegalArgumentException("It ends before it begins.");
        }
    }
}
