package al.nrm.provider;

import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Sex;
import al.nrm.place.County;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;

/** What a provider must know of the person to say whether she can come. */
@Value.Immutable
public interface PlacementRequest {
    static Builder builder() {
        return new Builder();
    }

    /**
     * The person of a case.
     *
     * @param child whether she is treated as a child
     * @param referable whether there is a ground to refer her by name
     * @param majority the age of majority in years on the day of the case
     * @param fresh how long a count of free places is believed
     */
    static PlacementRequest of(CaseFile file, boolean child, boolean referable, int majority, Period fresh) {
        return builder()
                .day(file.asOf())
                .sex(file.person().sex())
                .years(file.ageEstablished() ? OptionalInt.of(file.years().orElseThrow()) : OptionalInt.empty())
                .child(child)
                .majority(majority)
                .foreign(file.person().foreign())
                .dependants(file.person().dependants())
                .referable(referable)
                .homeCounty(file.person().homeCounty())
                .detectionCounty(file.detection().county())
                .exploitationCounties(file.exploitation().counties())
                .exploitationOver(file.exploitation().ended().isYes()
                        && !file.situation().exploiterKnowsWhereabouts().isYes())
                .exploiterNear(file.situation().exploiterIsFamily().isYes()
                        || file.situation().exploiterKnowsWhereabouts().isYes())
                .fresh(fresh)
                .build();
    }

    /** The day of the case. */
    LocalDate day();

    Sex sex();

    /** The age in years where it is established. */
    OptionalInt years();

    /** Whether the person is treated as a child. */
    boolean child();

    /** The age of majority in years. */
    int majority();

    Answer foreign();

    /** Number of children with the person; absent: unknown. */
    OptionalInt dependants();

    /** Whether there is a ground to refer the person by name. */
    boolean referable();

    Optional<County> homeCounty();

    Optional<County> detectionCounty();

    Set<County> exploitationCounties();

    /** The exploitation has ended and the exploiter is not known to know where the person is. */
    boolean exploitationOver();

    /** The exploiter is of the family or knows where the person is: far is better than near. */
    boolean exploiterNear();

    /** How long a count of free places is believed. */
    Period fresh();

    /** Builds a {@link PlacementRequest}. */
    final class Builder extends ImmutablePlacementRequest.Builder {}
}
