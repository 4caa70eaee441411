package al.nrm.decision;

import al.nrm.casefile.Agency;
import al.nrm.place.County;
import al.nrm.place.Municipality;
import al.nrm.problem.MissingAdapter;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A duty: the action, the agency that must perform it, the agency that is told or asked, and the time limit.
 *
 * @param action the action
 * @param actor the agency that must act
 * @param recipient the agency that is told or asked; absent if there is none
 * @param county the county of detection; absent if unknown or abroad
 * @param municipality the municipality of detection, if known
 * @param identity whether the person is named to the recipient; absent where no agency is told or asked
 * @param due the time limit; absent if none is in force
 * @param reasons the indexes into {@link Decision#reasons()}
 */
@Value.Builder
public record Duty(
        DutyAction action,
        Agency actor,
        Optional<Agency> recipient,
        Optional<County> county,
        Optional<Municipality> municipality,
        Optional<IdentitySharing> identity,
        Optional<Due> due,
        List<Integer> reasons) {
    /** Copies the list. */
    public Duty {
        reasons = List.copyOf(reasons);
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Makes an ObjectMapper without an adapter fail, which would otherwise write the fields. */
    @JsonValue
    private Object withoutAdapter() {
        throw MissingAdapter.of(Duty.class);
    }

    /** Builds a {@link Duty}. */
    public static final class Builder extends DutyBuilder {}
}
