package al.nrm.provider;

import al.nrm.casefile.Answer;
import al.nrm.casefile.Service;
import al.nrm.casefile.Sex;
import al.nrm.place.County;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Whether a provider can be an option for one person: the grounds for exclusion, the cautions, whether a place must be
 * confirmed, and how far it is. Unknown facts never exclude (criteria, section 8).
 */
final class AdmissionRules {
    private static final ExclusionGround[] GROUNDS = ExclusionGround.values();

    private final PlacementRequest seeker;
    private final OptionalInt years;
    private final OptionalInt dependants;
    private final Optional<County> detection;

    AdmissionRules(PlacementRequest seeker) {
        this.seeker = seeker;
        this.years = seeker.years();
        this.dependants = seeker.dependants();
        this.detection = seeker.detectionCounty();
    }

    /** Whether there is a ground for exclusion. */
    boolean isExcluded(ServiceProvider provider) {
        for (ExclusionGround ground : GROUNDS) {
            if (excludes(ground, provider)) {
                return true;
            }
        }
        return false;
    }

    Set<ExclusionGround> grounds(ServiceProvider provider) {
        Set<ExclusionGround> grounds = EnumSet.noneOf(ExclusionGround.class);
        for (ExclusionGround ground : GROUNDS) {
            if (excludes(ground, provider)) {
                grounds.add(ground);
            }
        }
        return grounds;
    }

    private boolean excludes(ExclusionGround ground, ServiceProvider provider) {
        Admission admits = provider.admits();
        return switch (ground) {
            case SEX -> otherSex(admits);
            case AGE -> otherAge(admits);
            case DEPENDANTS -> dependants.orElse(0) > 0 && admits.dependants().isNo();
            case NATIONALITY -> otherNationality(admits);
            case NO_PLACE -> freshFree(provider).orElse(1) == 0;
            case EXPLOITERS_COUNTY -> false;
            case CONSENT -> admits.referredWithoutConsent().isNo() && seeker.withoutConsent();
        };
    }

    /**
     * Whether the place must be confirmed before the person is sent there, since a fact that could exclude is unknown.
     */
    boolean mustConfirm(ServiceProvider provider) {
        Admission admits = provider.admits();
        return admits.sexes().isEmpty()
                || admits.minAge().isEmpty()
                || admits.maxAge().isEmpty()
                || admits.nationals().isEmpty()
                || admits.dependants().isUnknown()
                || admits.referredWithoutConsent().isUnknown()
                || freshFree(provider).isEmpty()
                || seeker.sex() == Sex.UNKNOWN
                || (seeker.sex() == Sex.OTHER && !admits.sexes().contains(Sex.OTHER))
                || seeker.nationality().isUnknown()
                || dependants.isEmpty();
    }

    boolean hasFreshPlace(ServiceProvider provider) {
        return freshFree(provider).orElse(0) > 0;
    }

    private OptionalInt freshFree(ServiceProvider provider) {
        return provider.capacity().isPresent()
                ? provider.capacity().get().freshFree(seeker.day(), seeker.fresh())
                : OptionalInt.empty();
    }

    /** Sex OTHER never excludes; the place must be confirmed instead. */
    private boolean otherSex(Admission admits) {
        boolean binary = seeker.sex() == Sex.FEMALE || seeker.sex() == Sex.MALE;
        return binary && !admits.sexes().isEmpty() && !admits.sexes().contains(seeker.sex());
    }

    /** If the age is not established, a provider that admits any age on the same side of majority is not excluded. */
    private boolean otherAge(Admission admits) {
        int lowest = admits.minAge().orElse(0);
        int highest = admits.maxAge().orElse(Integer.MAX_VALUE);
        if (years.isPresent()) {
            return years.getAsInt() < lowest || years.getAsInt() > highest;
        }
        return seeker.child() ? lowest >= seeker.majority() : highest < seeker.majority();
    }

    private boolean otherNationality(Admission admits) {
        return admits.nationals()
                .filter(nationals -> switch (nationals) {
                    case AL -> seeker.nationality() == Answer.YES;
                    case FOREIGN -> seeker.nationality() == Answer.NO;
                    case ANY -> false;
                })
                .isPresent();
    }

    /** The cautions for a provider as an option for a service. */
    Set<Caution> cautions(ServiceProvider provider, Service service) {
        if (service == Service.ACCOMMODATION && !seeker.exploitationOver() && isWhereExploited(provider)) {
            return Set.of(Caution.EXPLOITERS_COUNTY);
        }
        return service == Service.FAMILY_MEDIATION && seeker.familySuspected()
                ? Set.of(Caution.FAMILY_SUSPECTED)
                : Set.of();
    }

    private boolean isWhereExploited(ServiceProvider provider) {
        return provider.county().filter(seeker.exploitationCounties()::contains).isPresent();
    }

    /**
     * How far a provider is from where the person was found. One without a county counts as the farthest. If the county of
     * detection is unknown, all distances are equal.
     */
    int kilometres(ServiceProvider provider) {
        if (detection.isEmpty()) {
            return 0;
        }
        Optional<County> county = provider.county();
        return county.isPresent() ? detection.get().distanceInKilometres(county.get()) : Integer.MAX_VALUE;
    }
}
