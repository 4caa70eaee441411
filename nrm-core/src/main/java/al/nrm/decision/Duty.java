package al.nrm.decision;

import al.nrm.casefile.Agency;
import al.nrm.place.County;
import al.nrm.place.Municipality;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that must be done, by whom, who is told, until when. */
@Value.Immutable
public interface Duty {
    static Builder builder() {
        return new Builder();
    }

    DutyAction action();

    /** The agency that must act. */
    Agency actor();

    /** The agency that is told, where one is. */
    Optional<Agency> recipient();

    /** The county of detection; absent if unknown or abroad. */
    Optional<County> county();

    /** The municipality of detection, where known. */
    Optional<Municipality> municipality();

    /** Only where an agency is told or asked. */
    Optional<IdentitySharing> identity();

    /** Absent: no time limit is in force. */
    Optional<Due> due();

    /** Indexes into {@link Decision#reasons()}. */
    List<Integer> reasons();

    /** Builds a {@link Duty}. */
    final class Builder extends ImmutableDuty.Builder {}
}
