package al.nrm.decision;

import al.nrm.casefile.Agency;
import al.nrm.place.County;
import al.nrm.place.Municipality;
import al.nrm.problem.MissingAdapter;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A duty: the action, the agency that must perform it, the agency that is told or asked, and the time limit. */
@Value.Immutable
public interface Duty {
    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the action} */
    DutyAction action();

    /** {@return the agency that must act} */
    Agency actor();

    /** {@return the agency that is told or asked; absent if there is none} */
    Optional<Agency> recipient();

    /** {@return the county of detection; absent if unknown or abroad} */
    Optional<County> county();

    /** {@return the municipality of detection, if known} */
    Optional<Municipality> municipality();

    /** {@return whether the person is named to the recipient; absent where no agency is told or asked} */
    Optional<IdentitySharing> identity();

    /** {@return the time limit; absent if none is in force} */
    Optional<Due> due();

    /** {@return the indexes into {@link Decision#reasons()}} */
    List<Integer> reasons();

    /** Makes an ObjectMapper without an adapter fail, which would otherwise write an empty object. */
    @JsonValue
    @Value.NonAttribute
    private Object withoutAdapter() {
        throw MissingAdapter.of(Duty.class);
    }

    /** Builds a {@link Duty}. */
    final class Builder extends ImmutableDuty.Builder {}
}
