package al.nrm.rules.internal.logic;

import al.nrm.casefile.AgeOfMajority;
import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFacts;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Service;
import al.nrm.casefile.Sex;
import al.nrm.decision.TreatAs;
import al.nrm.duty.WithoutReferral;
import al.nrm.provider.Directory;
import al.nrm.provider.ExclusionGround;
import al.nrm.provider.Placement;
import al.nrm.provider.PlacementRequest;
import al.nrm.provider.ServiceProvider;
import al.nrm.rules.internal.rule.Code;
import al.nrm.rules.internal.rule.Key;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * One directory, for one case whose places and day are known, and for one {@link RuleLogic}, whose functions it keeps. Each
 * ground of exclusion depends on few facts; for each of their values the admission itself is computed.
 */
public final class DirectoryPlacement implements PlacementLogic {
    /** Admission does not depend on the service. */
    private static final Service ANY = Service.ACCOMMODATION;

    private final Directory directory;
    private final PlacementRequest unknown;
    private final WithoutReferral withoutReferral;
    private final Map<Service, Integer> unmet = new HashMap<>();
    private final Map<Object, Integer> alike = new HashMap<>();

    /**
     * Prepares a directory.
     *
     * @param withoutReferral when a provider that admits no person without consent is excluded
     * @param majority the ages of majority on the day of the case
     * @param fresh how long a count of free places stays valid
     */
    public DirectoryPlacement(
            Directory directory, CaseFile file, WithoutReferral withoutReferral, AgeOfMajority majority, Period fresh) {
        this.directory = directory;
        this.withoutReferral = withoutReferral;
        this.unknown = PlacementRequest.builder()
                .from(PlacementRequest.of(file, false, false, false, majority, fresh))
                .sex(Sex.UNKNOWN)
                .years(OptionalInt.empty())
                .dependants(OptionalInt.empty())
                .nationality(Answer.UNKNOWN)
                .exploitationOver(false)
                .build();
    }

    /** The ages at which the admission of a provider in a directory changes. */
    public static NavigableSet<Integer> ages(Directory directory, AgeOfMajority majority) {
        NavigableSet<Integer> ages = new TreeSet<>(List.of(majority.years()));
        for (ServiceProvider provider : directory.providers()) {
            provider.admits().minAge().ifPresent(ages::add);
            provider.admits().maxAge().ifPresent(highest -> ages.add(highest + 1));
        }
        return ages;
    }

    @Override
    public int unmet(Service service, FieldLogic fields) {
        Integer known = unmet.get(service);
        if (known != null) {
            return known;
        }
        Diagrams diagrams = fields.diagrams();
        int result = wanted(service, fields);
        for (ServiceProvider provider : offering(service)) {
            if (result != Diagrams.FALSE) {
                result = diagrams.and(result, excluded(provider, fields));
            }
        }
        unmet.put(service, result);
        return result;
    }

    @Override
    public int offered(Service service, FieldLogic fields) {
        return offering(service).isEmpty() ? Diagrams.FALSE : wanted(service, fields);
    }

    @Override
    public int refused(Service service, FieldLogic fields) {
        Diagrams diagrams = fields.diagrams();
        int more = Diagrams.FALSE;
        for (ServiceProvider provider : offering(service)) {
            more = diagrams.or(more, excludedWhateverTheConsent(provider, fields));
        }
        return diagrams.and(unmet(service, fields), more);
    }

    @Override
    public int caution(Service service, FieldLogic fields) {
        Diagrams diagrams = fields.diagrams();
        int option = Diagrams.FALSE;
        for (ServiceProvider provider : offering(service)) {
            if (mayNeedCaution(service, provider)) {
                option = diagrams.or(option, diagrams.not(excluded(provider, fields)));
            }
        }
        int careful = service == Service.ACCOMMODATION ? fields.exploitationNotOver() : fields.familySuspected();
        return diagrams.and(wanted(service, fields), diagrams.and(option, careful));
    }

    private boolean mayNeedCaution(Service service, ServiceProvider provider) {
        return switch (service) {
            case ACCOMMODATION ->
                provider.county()
                        .filter(unknown.exploitationCounties()::contains)
                        .isPresent();
            case FAMILY_MEDIATION -> true;
            default -> false;
        };
    }

    private static int wanted(Service service, FieldLogic fields) {
        return fields.concluded(Key.SERVICES, Code.of(service));
    }

    private List<ServiceProvider> offering(Service service) {
        return directory.byId().stream()
                .filter(provider -> provider.services().contains(service))
                .toList();
    }

    private int excluded(ServiceProvider provider, FieldLogic fields) {
        int consent = provider.admits().referredWithoutConsent().isNo()
                ? fields.lacksConsent(withoutReferral)
                : Diagrams.FALSE;
        return fields.diagrams().or(excludedWhateverTheConsent(provider, fields), consent);
    }

    /** Providers with equal admission and capacity are excluded in the same cases. */
    private int excludedWhateverTheConsent(ServiceProvider provider, FieldLogic fields) {
        Object kind = List.of(provider.admits(), provider.capacity());
        Integer known = alike.get(kind);
        if (known == null) {
            known = onOtherGrounds(provider, fields);
            alike.put(kind, known);
        }
        return known;
    }

    private int onOtherGrounds(ServiceProvider provider, FieldLogic fields) {
        ServiceProvider sheltering =
                ServiceProvider.builder().from(provider).services(Set.of(ANY)).build();
        Asked asked = new Asked(Directory.builder().addProviders(sheltering).build(), unknown);
        Diagrams diagrams = fields.diagrams();
        int result = asked.constant(ExclusionGround.NO_PLACE, person -> person);
        result = diagrams.or(
                result,
                fields.literal(
                        CaseFacts.SEX.pointer(),
                        sex -> asked.excludes(ExclusionGround.SEX, person -> person.sex((Sex) sex))));
        result = diagrams.or(result, age(asked, fields));
        result = diagrams.or(
                result,
                fields.literal(
                        CaseFacts.DEPENDANTS.pointer(),
                        answer -> asked.excludes(
                                ExclusionGround.DEPENDANTS,
                                person -> person.dependants(answer == Answer.YES ? 1 : 0))));
        return diagrams.or(
                result,
                fields.literal(
                        CaseFacts.NATIONALITIES.pointer(),
                        answer -> asked.excludes(
                                ExclusionGround.NATIONALITY, person -> person.nationality((Answer) answer))));
    }

    /** An adult of an established age is admitted by years, a presumed child wherever any age under majority is. */
    private static int age(Asked asked, FieldLogic fields) {
        Diagrams diagrams = fields.diagrams();
        int presumed = fields.concluded(Key.TREAT_AS, TreatAs.PRESUMED_CHILD);
        int byYears = diagrams.and(fields.ageEstablished(), diagrams.not(presumed));
        int ofKnownAge = fields.literal(
                CaseVariables.AGE,
                code -> code instanceof Integer years
                        && asked.excludes(ExclusionGround.AGE, person -> person.years(years)));
        int asChild = asked.constant(ExclusionGround.AGE, person -> person.child(true));
        int asAdult = asked.constant(ExclusionGround.AGE, person -> person.child(false));
        int child = fields.child();
        int ofUnknownAge = diagrams.or(diagrams.and(child, asChild), diagrams.and(diagrams.not(child), asAdult));
        return diagrams.or(diagrams.and(byYears, ofKnownAge), diagrams.and(diagrams.not(byYears), ofUnknownAge));
    }

    /** Tests one provider with requests that differ in one attribute from an unknown person. */
    private record Asked(Directory one, PlacementRequest unknown) {
        boolean excludes(ExclusionGround ground, UnaryOperator<PlacementRequest.Builder> with) {
            PlacementRequest person =
                    with.apply(PlacementRequest.builder().from(unknown)).build();
            return Placement.of(ANY, person, one).excluded().stream()
                    .anyMatch(excluded -> excluded.because().contains(ground));
        }

        int constant(ExclusionGround ground, UnaryOperator<PlacementRequest.Builder> with) {
            return excludes(ground, with) ? Diagrams.TRUE : Diagrams.FALSE;
        }
    }
}
