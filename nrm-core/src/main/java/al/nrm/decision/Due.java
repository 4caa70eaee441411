package al.nrm.decision;

import al.nrm.law.Counting;
import al.nrm.law.TimeLimit;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The time limit of a duty. It starts when the case was recorded ({@code recordedAt}); if the case does not state that,
 * a host that knows another start computes the end itself.
 *
 * <pre>{@code
 * Optional<OffsetDateTime> end = due.until()
 *         .or(() -> new Deadline(due.within(), due.counting().orElse(Counting.CALENDAR), calendar).after(learnedAt));
 * }</pre>
 */
@Value.Immutable
public interface Due {
    /** {@return a new builder} */
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
     * {@return how the days are counted}. Absent: the case does not say when it was recorded, and calendar days are
     * counted.
     */
    Optional<Counting> counting();

    /** Builds a {@link Due}. */
    final class Builder extends ImmutableDue.Builder {}
}
