package al.nrm.training;

import al.nrm.place.County;
import java.time.LocalDate;

/**
 * A count of what participants of a session passed on at work; in the document an entry of {@code cascade}.
 *
 * @param from the id of the session they took part in
 * @param county where they passed it on
 * @param audience to whom
 * @param date when
 * @param participants how many people it reached
 */
public record PassedOn(String from, County county, Audience audience, LocalDate date, int participants) {
    /**
     * Checks the count.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public PassedOn {
        if (participants < 0) {
            throw new IllegalArgumentException("A count is 0 or more.");
        }
    }
}
