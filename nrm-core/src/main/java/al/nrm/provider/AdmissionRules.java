package al.nrm.provider;

import al.nrm.casefile.Answer;
import al.nrm.casefile.Service;
import al.nrm.casefile.Sex;
import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Whether one provider can be an option for one person: the grounds for exclusion, the cautions, and whether a place
 * must be confirmed. Unknown facts never exclude (criteria, section 8).
 */
final class AdmissionRules {
    private final ServiceProvider provider;
    private final Admission admits;
    private final PlacementRequest seeker;
    private final OptionalInt freshFree;

    AdmissionRules(ServiceProvider provider, PlacementRequest seeker) {
        this.provider = provider;
        this.admits = provider.admits();
        this.seeker = seeker;
        this.freshFree = provider.capacity().isPresent()
                ? provider.capacity().get().freshFree(seeker.day(), seeker.fresh())
                : OptionalInt.empty();
    }

    Set<ExclusionGround> grounds() {
        Set<ExclusionGround> grounds = EnumSet.noneOf(ExclusionGround.class);
        addIf(grounds, ExclusionGround.SEX, otherSex());
        addIf(grounds, ExclusionGround.AGE, otherAge());
        addIf(
                grounds,
                ExclusionGround.DEPENDANTS,
                seeker.dependants().orElse(0) > 0 && admits.dependants().isNo());
        addIf(grounds, ExclusionGround.NATIONALITY, otherNationality());
        addIf(grounds, ExclusionGround.NO_PLACE, freshFree.orElse(1) == 0);
        addIf(grounds, ExclusionGround.CONSENT, admits.referredWithoutConsent().isNo() && seeker.withoutConsent());
        return grounds;
    }

    /**
     * Whether the place must be confirmed before the person is sent there, since a fact that could exclude is unknown.
     */
    boolean mustConfirm() {
        return admits.sexes().isEmpty()
                || admits.minAge().isEmpty()
                || admits.maxAge().isEmpty()
                || admits.nationals().isEmpty()
                || admits.dependants().isUnknown()
                || admits.referredWithoutConsent().isUnknown()
                || freshFree.isEmpty()
                || seeker.sex() == Sex.UNKNOWN
                || (seeker.sex() == Sex.OTHER && !admits.sexes().contains(Sex.OTHER))
                || seeker.nationality().isUnknown()
                || seeker.dependants().isEmpty();
    }

    boolean hasFreshPlace() {
        return freshFree.orElse(0) > 0;
    }

    /** Sex OTHER never excludes; the place must be confirmed instead. */
    private boolean otherSex() {
        boolean binary = seeker.sex() == Sex.FEMALE || seeker.sex() == Sex.MALE;
        return binary && !admits.sexes().isEmpty() && !admits.sexes().contains(seeker.sex());
    }

    /** If the age is not established, a provider that admits any age on the same side of majority is not excluded. */
    private boolean otherAge() {
        int lowest = admits.minAge().orElse(0);
        int highest = admits.maxAge().orElse(Integer.MAX_VALUE);
        if (seeker.years().isPresent()) {
            int years = seeker.years().getAsInt();
            return years < lowest || years > highest;
        }
        return seeker.child() ? lowest >= seeker.majority() : highest < seeker.majority();
    }

    private boolean otherNationality() {
        return admits.nationals()
                .filter(nationals -> switch (nationals) {
                    case AL -> seeker.nationality() == Answer.YES;
                    case FOREIGN -> seeker.nationality() == Answer.NO;
                    case ANY -> false;
                })
                .isPresent();
    }

    /** The cautions for the provider as an option for a service. */
    Set<Caution> cautions(Service service) {
        if (service == Service.ACCOMMODATION && !seeker.exploitationOver() && isWhereExploited()) {
            return Set.of(Caution.EXPLOITERS_COUNTY);
        }
        return service == Service.FAMILY_MEDIATION && seeker.familySuspected()
                ? Set.of(Caution.FAMILY_SUSPECTED)
                : Set.of();
    }

    private boolean isWhereExploited() {
        return provider.county().filter(seeker.exploitationCounties()::contains).isPresent();
    }

    private static void addIf(Set<ExclusionGround> grounds, ExclusionGround ground, boolean holds) {
        if (holds) {
            grounds.add(ground);
        }
    }
}
