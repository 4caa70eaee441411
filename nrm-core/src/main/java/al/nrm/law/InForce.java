package al.nrm.law;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which something is in force: from a first day to an optional last day, both included.
 *
 * @param from the first day
 * @param to the last day; none: no end is known
 */
public record InForce(LocalDate from, Optional<LocalDate> to) {
    /**
     * Checks the order of the days.
     *
     * @throws IllegalArgumentException if the last day is before the first
     */
    public InForce {
        if (to.filter(last -> last.isBefore(from)).isPresent()) {
            throw new IllegalArgumentException("It ends before it begins.");
        }
    }

    /**
     * The period from a day on.
     *
     * @param from the first day
     * @return the period, without a known end
     */
    public static InForce from(LocalDate from) {
        return new InForce(from, Optional.empty());
    }

    /**
     * The period between two days.
     *
     * @param from the first day
     * @param to the last day; none: no end is known
     * @return the period
     * @throws IllegalArgumentException if the last day is before the first
     */
    public static InForce of(LocalDate from, Optional<LocalDate> to) {
        return new InForce(from, to);
    }

    /**
     * Whether the period contains a day.
     *
     * @param day any day
     * @return true if it does
     */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to.isEmpty() || !day.isAfter(to.get()));
    }

    /**
     * Whether two periods have a day in common.
     *
     * @param other the other period
     * @return true if they have
     */
    public boolean overlaps(InForce other) {
        boolean startsBeforeOtherEnds =
                other.to.map(last -> !from.isAfter(last)).orElse(true);
        boolean endsAfterOtherStarts =
                to.map(last -> !last.isBefore(other.from)).orElse(true);
        return startsBeforeOtherEnds && endsAfterOtherStarts;
    }

    // equals and hashCode are written out because the JVM links the generated ones of a record at their first use,
    // which is in the first decision and takes longer than the decision.
    @Override
    public boolean equals(Object other) {
        return other instanceof InForce days && from.equals(days.from) && to.equals(days.to);
    }

    @Override
    public int hashCode() {
        return 31 * from.hashCode() + to.hashCode();
    }
}
