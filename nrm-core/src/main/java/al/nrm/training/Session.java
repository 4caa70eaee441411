package al.nrm.training;

import al.nrm.place.County;
import al.nrm.place.Municipality;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One training session.
 *
 * @param id its id within the programme
 * @param county where it takes place
 * @param municipality where in the county, if known
 * @param date its day
 * @param state whether it was held
 * @param participants how many took part, by audience; empty where nothing was counted
 * @param trainers how many trained; empty where nothing was counted
 */
public record Session(
        String id,
        County county,
        Optional<Municipality> municipality,
        LocalDate date,
        State state,
        SortedMap<Audience, Integer> participants,
        OptionalInt trainers) {
    /** Whether a session took place. */
    public enum State {
        PLANNED,
        HELD,
        CANCELLED
    }

    /**
     * Sorts the counts.
     *
     * @throws IllegalArgumentException if a count is negative, or the municipality lies in another county
     */
    public Session {
        participants = counts(participants);
        if (municipality.filter(place -> place.county() != county).isPresent()) {
            throw new IllegalArgumentException("The municipality lies in another county.");
        }
    }

    private static SortedMap<Audience, Integer> counts(Map<Audience, Integer> counted) {
        if (counted.values().stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("A count is 0 or more.");
        }
        return Collections.unmodifiableSortedMap(new TreeMap<>(counted));
    }

    /**
     * Whether the session was held by a day.
     *
     * @param day the day
     * @return true if it is HELD and not after that day
     */
    public boolean isHeldBy(LocalDate day) {
        return state == State.HELD && !date.isAfter(day);
    }

    /**
     * How many took part.
     *
     * @return empty where nothing was counted
     */
    public OptionalInt total() {
        return participants.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(participants.values().stream()
                        .mapToInt(Integer::intValue)
                        .sum());
    }
}
