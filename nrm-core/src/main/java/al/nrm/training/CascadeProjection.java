package al.nrm.training;

import al.nrm.place.County;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * How many colleagues a training could reach if its participants passed it on: a calculation from stated assumptions,
 * which are shown with it, and not a count.
 *
 * @param shareOfPassingOn the share of participants that pass it on, from 0 to 1
 * @param colleagues how many colleagues each of them reaches
 * @param within how long after the session
 */
public record CascadeProjection(double shareOfPassingOn, int colleagues, Period within) {
    /**
     * Checks the assumptions.
     *
     * @throws IllegalArgumentException if the share is not between 0 and 1, or the number is negative
     */
    public CascadeProjection {
        if (!(shareOfPassingOn >= 0 && shareOfPassingOn <= 1) || colleagues < 0) {
            throw new IllegalArgumentException("The share lies between 0 and 1, the number is 0 or more.");
        }
    }

    /**
     * The projected number for each county.
     *
     * @param programme the programme; sessions without counts are left out
     * @param day the day until which it is projected
     * @return whole people, rounded down, by county; counties without a counted session are absent
     */
    public Map<County, Integer> reached(Programme programme, LocalDate day) {
        Map<County, Integer> reached = new TreeMap<>();
        programme.sessions().stream()
                .filter(session -> session.state() != Session.State.CANCELLED)
                .filter(session -> !session.date().plus(within).isAfter(day))
                .forEach(session -> {
                    OptionalInt total = session.total();
                    if (total.isPresent()) {
                        int more = (int) Math.floor(total.getAsInt() * shareOfPassingOn) * colleagues;
                        reached.merge(session.county(), more, Integer::sum);
                    }
                });
        return reached;
    }
}
