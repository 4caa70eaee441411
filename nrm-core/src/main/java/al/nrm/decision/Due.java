package al.nrm.decision;

import al.nrm.law.TimeLimit;
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

    /** Whether somebody read the limit in its source. */
    boolean verified();

    /** Builds a {@link Due}. */
    final class Builder extends ImmutableDue.Builder {}
}
