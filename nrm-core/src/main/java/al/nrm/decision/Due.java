package al.nrm.decision;

import al.nrm.law.Counting;
import al.nrm.law.TimeLimit;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Until when a duty must be done. The limit runs from the moment at which the case was recorded ({@code recordedAt}); where the
 * case does not say that, a host that knows another start works out the end itself.
 *
 * <pre>{@code
 * Optional<OffsetDateTime> end = due.until()
 *         .or(() -> new Deadline(due.within(), due.counting().orElse(Counting.CALENDAR), calendar).after(learnedAt));
 * }</pre>
 */
@Value.Immutable
public interface Due {
    /** {@return a builder on which nothing is set yet} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the id of the parameter that sets the limit} */
    String parameter();

    /** {@return the limit, from the moment at which the case was recorded} */
    TimeLimit within();

    /** {@return whether the limit was read in its source} */
    boolean verified();

    /** {@return the limit as a moment, in Europe/Tirane}. Absent: the case does not say when it was recorded. */
    Optional<OffsetDateTime> until();

    /**
     * {@return how the days are counted}. Absent: the case does not say when it was recorded, and they are counted as they come
     * in the calendar.
     */
    Optional<Counting> counting();

    /** Builds a {@link Due}. */
    final class Builder extends ImmutableDue.Builder {}
}
