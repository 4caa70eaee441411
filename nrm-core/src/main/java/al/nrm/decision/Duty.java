package al.nrm.decision;

import al.nrm.casefile.Agency;
import al.nrm.place.County;
import al.nrm.place.Municipality;
import al.nrm.problem.MissingAdapter;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that must be done, by whom, who is told, until when. */
@Value.Immutable
public interface Duty {
    /** {@return a builder on which nothing is set yet} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return what must be done} */
    DutyAction action();

    /** {@return the agency that must act} */
    Agency actor();

    /** {@return the agency that is told, where one is} */
    Optional<Agency> recipient();

    /** {@return the county of detection; absent if unknown or abroad} */
    Optional<County> county();

    /** {@return the municipality of detection, where known} */
    Optional<Municipality> municipality();

    /** {@return whether the person is named to the recipient; absent where no agency is told or asked} */
    Optional<IdentitySharing> identity();

    /** {@return until when; absent: no time limit is in force} */
    Optional<Due> due();

    /** {@return the indexes into {@link Decision#reasons()}} */
    List<Integer> reasons();

    /** Without an adapter an ObjectMapper fails here; else it would write an empty object. */
    @JsonValue
    @Value.NonAttribute
    private Object withoutAdapter() {
        throw MissingAdapter.of(Duty.class);
    }

    /** Builds a {@link Duty}. */
    final class Builder extends ImmutableDuty.Builder {}
}
