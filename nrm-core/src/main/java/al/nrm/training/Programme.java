package al.nrm.training;

import al.nrm.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * A training programme.
 *
 * @param programme its name
 * @param organiser the organiser
 * @param module the content
 * @param targetParticipants how many people it is meant for; empty where no number was set
 * @param audiences the groups that it is for
 * @param sessions its sessions
 * @param cascade what participants passed on
 */
public record Programme(
        Text programme,
        Text organiser,
        Text module,
        OptionalInt targetParticipants,
        List<Audience> audiences,
        List<Session> sessions,
        List<PassedOn> cascade) {
    /** Maximum number of people that a programme counts in all; a larger number is a mistake. */
    public static final int MOST_COUNTED = 1_000_000;

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if more than {@link #MOST_COUNTED} people are counted in all
     */
    public Programme {
        audiences = List.copyOf(audiences);
        sessions = List.copyOf(sessions);
        cascade = List.copyOf(cascade);
        long counted = Stream.concat(
                        sessions.stream().flatMap(session -> session.participants().values().stream()),
                        cascade.stream().map(PassedOn::participants))
                .mapToLong(Integer::longValue)
                .sum();
        if (counted > MOST_COUNTED) {
            throw new IllegalArgumentException("A programme counts at most " + MOST_COUNTED + " people.");
        }
    }

    /**
     * The sessions that were held until a day.
     *
     * @param day the day
     * @return in the order of the programme
     */
    public List<Session> heldBy(LocalDate day) {
        return sessions.stream().filter(session -> session.isHeldBy(day)).toList();
    }
}
