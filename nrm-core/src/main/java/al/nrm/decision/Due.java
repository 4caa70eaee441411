package al.nrm.decision;

import al.nrm.law.Counting;
import al.nrm.law.TimeLimit;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.immutables.value.Value;

/** Until when a duty must be done. */
@Value.Immutable
public interface Due {
    static Builder builder() {
        return new Builder();
    }

    /** The id of the parameter that sets the limit. */
    String parameter();

    TimeLimit within();

    /** Whether the limit was read in its source. */
    boolean verified();

    /** The limit as a moment, in Europe/Tirane. Absent: the case does not say when it was recorded. */
    Optional<OffsetDateTime> until();

    /** How the days were counted for {@link #until()}. */
    Optional<Counting> counting();

    /** Builds a {@link Due}. */
    final class Builder extends ImmutableDue.Builder {}
}
