package al.nrm.provider;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** How many places a provider has, and how many were free on a day. */
@Value.Immutable
public interface Capacity {
    /** The id of the parameter of a pack that says how long a count of free places is relied on. */
    String FRESH = "capacity.fresh";

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the number of places in all, 0 or more; absent: unknown} */
    OptionalInt places();

    /** {@return the number of free places, 0 or more; absent: unknown} */
    OptionalInt free();

    /** {@return the day on which {@link #free()} was counted} */
    Optional<LocalDate> asOf();

    /**
     * The number of free places, if it is known and, on the day, not older than the period. A later count is fresh.
     *
     * @param day the day of the case
     * @param fresh how long a count is relied on
     * @return the number of places; empty if it is unknown or too old
     */
    @Value.NonAttribute
    default OptionalInt freshFree(LocalDate day, Period fresh) {
        boolean isFresh =
                asOf().filter(counted -> !counted.isBefore(day.minus(fresh))).isPresent();
        return isFresh ? free() : OptionalInt.empty();
    }

    /**
     * Validates the value; called when it is built.
     *
     * @throws IllegalArgumentException if its parts contradict each other or break a limit
     */
    @Value.Check
    default void check() {
        if (places().orElse(0) < 0 || free().orElse(0) < 0) {
            throw new IllegalArgumentException("Numbers of places are 0 or more.");
        }
    }

    /** Builds a {@link Capacity}. */
    final class Builder extends ImmutableCapacity.Builder {}
}
