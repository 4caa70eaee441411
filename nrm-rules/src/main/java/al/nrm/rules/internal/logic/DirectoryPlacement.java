package al.nrm.rules.internal.logic;

import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFacts;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Service;
import al.nrm.casefile.Sex;
import al.nrm.decision.ReferralBasis;
import al.nrm.provider.Directory;
import al.nrm.provider.ExclusionGround;
import al.nrm.provider.Placement;
import al.nrm.provider.PlacementRequest;
import al.nrm.provider.ServiceProvider;
import al.nrm.rules.internal.rule.Key;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * One directory, for one case whose places and day are known. Each ground of exclusion rests on few facts; the test of
 * admission itself is asked about each of their values.
 */
public final class DirectoryPlacement implements PlacementLogic {
    private final Directory directory;
    private final PlacementRequest somebody;
    private final Map<Service, Integer> unmet = new HashMap<>();

    /**
     * Prepares a directory.
     *
     * @param majority the age of majority on the day of the case
     * @param fresh how long a count of free places is believed
     */
    public DirectoryPlacement(Directory directory, CaseFile file, int majority, Period fresh) {
        this.directory = directory;
        this.somebody = PlacementRequest.builder()
                .from(PlacementRequest.of(file, false, true, majority, fresh))
                .sex(Sex.UNKNOWN)
                .years(OptionalInt.empty())
                .dependants(OptionalInt.empty())
                .foreign(Answer.UNKNOWN)
                .exploitationOver(true)
                .build();
    }

    /** The age limits used by any provider. */
    public static NavigableSet<Integer> ages(Directory directory, int majority) {
        NavigableSet<Integer> ages = new TreeSet<>(List.of(majority));
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
        int result = fields.concluded(Key.SERVICES, service);
        Map<Object, Integer> alike = new HashMap<>();
        for (ServiceProvider provider : directory.byId()) {
            if (result != Diagrams.FALSE && provider.services().contains(service)) {
                Object kind = List.of(provider.admits(), provider.county(), provider.capacity());
                result = diagrams.and(result, alike.computeIfAbsent(kind, none -> excluded(provider, service, fields)));
            }
        }
        unmet.put(service, result);
        return result;
    }

    @Override
    public int offered(Service service, FieldLogic fields) {
        boolean offers = directory.providers().stream()
                .anyMatch(provider -> provider.services().contains(service));
        return offers ? fields.concluded(Key.SERVICES, service) : Diagrams.FALSE;
    }

    private int excluded(ServiceProvider provider, Service service, FieldLogic fields) {
        Asked asked = new Asked(Directory.builder().addProviders(provider).build(), service, somebody);
        Diagrams diagrams = fields.diagrams();
        int none = fields.concluded(Key.REFERRAL_BASIS, ReferralBasis.NONE);
        int over = diagrams.and(
                fields.literal(CaseFacts.EXPLOITATION_ENDED.pointer(), Answer.YES),
                diagrams.not(fields.literal(CaseFacts.EXPLOITER_KNOWS_WHEREABOUTS.pointer(), Answer.YES)));
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
        result = diagrams.or(
                result,
                fields.literal(
                        CaseFacts.NATIONALITIES.pointer(),
                        answer -> asked.excludes(
                                ExclusionGround.NATIONALITY, person -> person.foreign((Answer) answer))));
        int near = asked.constant(ExclusionGround.EXPLOITERS_COUNTY, person -> person.exploitationOver(false));
        result = diagrams.or(result, diagrams.and(near, diagrams.not(over)));
        int asksConsent = asked.constant(ExclusionGround.CONSENT, person -> person.referable(false));
        return diagrams.or(result, diagrams.and(asksConsent, none));
    }

    private static int age(Asked asked, FieldLogic fields) {
        Diagrams diagrams = fields.diagrams();
        int established = diagrams.and(
                diagrams.not(fields.literal(CaseVariables.AGE, Answer.UNKNOWN)),
                fields.literal(CaseVariables.AGE_BASIS, Answer.YES));
        int ofKnownAge = fields.literal(
                CaseVariables.AGE,
                code -> code instanceof Integer years
                        && asked.excludes(ExclusionGround.AGE, person -> person.years(years)));
        int asChild = asked.constant(ExclusionGround.AGE, person -> person.child(true));
        int asAdult = asked.constant(ExclusionGround.AGE, person -> person.child(false));
        int child = fields.child();
        int ofUnknownAge = diagrams.or(diagrams.and(child, asChild), diagrams.and(diagrams.not(child), asAdult));
        return diagrams.or(
                diagrams.and(established, ofKnownAge), diagrams.and(diagrams.not(established), ofUnknownAge));
    }

    /** One provider, asked about persons that differ in one fact from a person of whom nothing is known. */
    private record Asked(Directory one, Service service, PlacementRequest somebody) {
        boolean excludes(ExclusionGround ground, UnaryOperator<PlacementRequest.Builder> with) {
            PlacementRequest person =
                    with.apply(PlacementRequest.builder().from(somebody)).build();
            return Placement.of(service, person, one).excluded().stream()
                    .anyMatch(excluded -> excluded.because().contains(ground));
        }

        int constant(ExclusionGround ground, UnaryOperator<PlacementRequest.Builder> with) {
            return excludes(ground, with) ? Diagrams.TRUE : Diagrams.FALSE;
        }
    }
}
