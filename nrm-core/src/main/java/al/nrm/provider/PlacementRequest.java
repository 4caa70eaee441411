package al.nrm.provider;

import al.nrm.casefile.AgeOfMajority;
import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.DerivedFacts;
import al.nrm.casefile.Sex;
import al.nrm.place.County;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;

/** The facts about a person that determine which providers can admit them, and in which order (criteria, section 8). */
@Value.Immutable
public interface PlacementRequest {
    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The person of a case.
     *
     * @param file the case
     * @param child whether the person is treated as a child
     * @param presumed whether the person is only presumed a child, whatever age is given
     * @param withoutConsent whether a provider that admits no person without consent is excluded
     * @param majority the ages of majority on the day of the case
     * @param fresh how long a count of free places is relied on
     * @return the request
     */
    static PlacementRequest of(
            CaseFile file,
            boolean child,
            boolean presumed,
            boolean withoutConsent,
            AgeOfMajority majority,
            Period fresh) {
        boolean byYears = !presumed && majority.isEstablished(file);
        return builder()
                .day(file.asOf())
                .sex(file.person().sex())
                .years(byYears ? OptionalInt.of(file.years().orElseThrow()) : OptionalInt.empty())
                .child(child)
                .majority(majority.years())
                .nationality(file.person().foreign())
                .foreign(DerivedFacts.isForeign(file))
                .dependants(file.person().dependants())
                .withoutConsent(withoutConsent)
                .homeCounty(file.person().homeCounty())
                .detectionCounty(file.detection().county())
                .exploitationCounties(file.exploitation().counties())
                .exploitationOver(file.exploitation().ended().isYes()
                        && !file.situation().exploiterKnowsWhereabouts().isYes())
                .exploiterNear(file.situation().exploiterIsFamily().isYes()
                        || file.situation().exploiterKnowsWhereabouts().isYes())
                .familySuspected(file.situation().exploiterIsFamily().isYes()
                        || file.situation().guardianSuspected().isYes())
                .fresh(fresh)
                .build();
    }

    /** {@return the day of the case} */
    LocalDate day();

    /** {@return the sex of the person} */
    Sex sex();

    /**
     * {@return the age in years that decides about admission; empty: any age on the person's side of majority is
     * admitted}
     */
    OptionalInt years();

    /** {@return whether the person is treated as a child} */
    boolean child();

    /** {@return the age of majority in years} */
    int majority();

    /**
     * {@return whether the person has only foreign nationalities}. YES: nationalities are known, without Albania; NO:
     * Albania is among them; UNKNOWN: none is known.
     */
    Answer nationality();

    /**
     * {@return whether the person counts as foreign ({@link DerivedFacts#isForeign}): providers for foreigners come
     * first}
     */
    boolean foreign();

    /** {@return the number of children with the person; absent: unknown} */
    OptionalInt dependants();

    /** {@return whether a provider that admits no person without consent is excluded} */
    boolean withoutConsent();

    /** {@return the county that the person is from; absent: unknown or abroad} */
    Optional<County> homeCounty();

    /** {@return the county in which the person was found; absent: unknown or abroad} */
    Optional<County> detectionCounty();

    /** {@return the counties of the exploitation; empty: unknown or abroad} */
    Set<County> exploitationCounties();

    /** {@return whether the exploitation has ended and the exploiter is not known to know where the person is} */
    boolean exploitationOver();

    /**
     * {@return whether the exploiter is a member of the family or knows where the person is; counties of home and
     * exploitation then come last}
     */
    boolean exploiterNear();

    /** {@return whether the exploiter is a member of the family, or a parent or guardian may be involved} */
    boolean familySuspected();

    /** {@return how long a count of free places is relied on} */
    Period fresh();

    /** Builds a {@link PlacementRequest}. */
    final class Builder extends ImmutablePlacementRequest.Builder {}
}
