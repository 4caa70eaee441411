package al.nrm.law;

import java.time.Duration;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How soon something must be done: at once, or within an ISO 8601 duration such as {@code P3D}, {@code P3M} or
 * {@code PT48H}. Ordered from the shortest to the longest, a month counted as 30 days and a year as 365.
 */
@Value.Immutable(builder = false)
public interface TimeLimit extends Comparable<TimeLimit> {
    /** The text of an immediate time limit. */
    String IMMEDIATELY = "IMMEDIATELY";

    /**
     * Parses a time limit.
     *
     * @param text {@code IMMEDIATELY} or an ISO 8601 duration, as in a pack
     * @return the limit; empty if the text is not a time limit, or the duration is zero or negative
     */
    static Optional<TimeLimit> parse(String text) {
        if (text.equals(IMMEDIATELY)) {
            return Optional.of(ImmutableTimeLimit.of(text, 0L));
        }
        try {
            long seconds = text.contains("T") ? Duration.parse(text).toSeconds() : seconds(Period.parse(text));
            return seconds > 0 && text.startsWith("P")
                    ? Optional.of(ImmutableTimeLimit.of(text, seconds))
                    : Optional.empty();
        } catch (DateTimeParseException notALimit) {
            return Optional.empty();
        }
    }

    private static long seconds(Period period) {
        long days = period.getYears() * 365L + period.getMonths() * 30L + period.getDays();
        return days * 24 * 60 * 60;
    }

    /**
     * {@return the limit; empty if the text is not a time limit, or the duration is zero or negative as it was written}
     */
    @Value.Parameter(order = 1)
    String text();

    /** {@return its length in seconds; 0: at once} */
    @Value.Parameter(order = 2)
    long seconds();

    /** {@return whether it is the immediate limit} */
    @Value.NonAttribute
    default boolean isImmediate() {
        return seconds() == 0;
    }

    /** {@return the limit in whole days, the rest of a day left out; to compare it with days that have no clock time} */
    @Value.NonAttribute
    default Period wholeDays() {
        return Period.ofDays((int) Duration.ofSeconds(seconds()).toDays());
    }

    @Override
    default int compareTo(TimeLimit other) {
        return Long.compare(seconds(), other.seconds());
    }
}
