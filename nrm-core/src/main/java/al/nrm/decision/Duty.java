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

    /**
     * A duty with all its values.
     *
     * @param action the action
     * @param actor the agency that must act
     * @param recipient the agency that is told or asked
     * @param county the county of detection
     * @param municipality the municipality of detection
     * @param identity whether the person is named to the recipient
     * @param due the time limit
     * @param reasons the indexes into {@link Decision#reasons()}
     * @return the duty
     */
    static Duty of(
            DutyAction action,
            Agency actor,
            Optional<Agency> recipient,
            Optional<County> county,
            Optional<Municipality> municipality,
            Optional<IdentitySharing> identity,
            Optional<Due> due,
            List<Integer> reasons) {
        return ImmutableDuty.of(action, actor, recipient, county, municipality, identity, due, reasons);
    }

    /** {@return the action} */
    @Value.Parameter(order = 1)
    DutyAction action();

    /** {@return the agency that must act} */
    @Value.Parameter(order = 2)
    Agency actor();

    /** {@return the agency that is told or asked; absent if there is none} */
    @Value.Parameter(order = 3)
    Optional<Agency> recipient();

    /** {@return the county of detection; absent if unknown or abroad} */
    @Value.Parameter(order = 4)
    Optional<County> county();

    /** {@return the municipality of detection, if known} */
    @Value.Parameter(order = 5)
    Optional<Municipality> municipality();

    /** {@return whether the person is named to the recipient; absent where no agency is told or asked} */
    @Value.Parameter(order = 6)
    Optional<IdentitySharing> identity();

    /** {@return the time limit; absent if none is in force} */
    @Value.Parameter(order = 7)
    Optional<Due> due();

    /** {@return the indexes into {@link Decision#reasons()}} */
    @Value.Parameter(order = 8)
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
