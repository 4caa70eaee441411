package al.nrm.provider;

import al.nrm.casefile.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Where one service can be had: the providers that offer it, as options in order or excluded with every ground. Those
 * that do not offer it are not mentioned (criteria, section 8).
 */
@Value.Immutable
public interface Placement {
    static Builder builder() {
        return new Builder();
    }

    /** Sorts the providers of a directory for one person and one service. */
    static Placement of(Service service, PlacementRequest seeker, Directory directory) {
        Builder placement = builder().service(service);
        List<Candidate> candidates = new ArrayList<>();
        for (ServiceProvider provider : directory.byId()) {
            if (provider.services().contains(service)) {
                AdmissionRules test = new AdmissionRules(provider, seeker);
                Set<ExclusionGround> grounds = test.grounds(service);
                if (grounds.isEmpty()) {
                    candidates.add(new Candidate(provider, rank(provider, test, seeker), test.mustConfirm()));
                } else {
                    placement.addExcluded(Excluded.builder()
                            .provider(provider)
                            .because(grounds)
                            .build());
                }
            }
        }
        candidates.sort(null);
        for (Candidate candidate : candidates) {
            placement.addOptions(Option.builder()
                    .provider(candidate.provider())
                    .confirmPlace(candidate.confirmPlace())
                    .build());
        }
        return placement.build();
    }

    /** The smaller, the better: a free place, then who is there for foreigners, then the distance. */
    private static int rank(ServiceProvider provider, AdmissionRules test, PlacementRequest seeker) {
        int full = test.hasFreshPlace() ? 0 : 1;
        int other = seeker.foreign().isYes() && isForForeigners(provider) ? 0 : 1;
        return (full * 2 + other) * FARTHEST + distance(provider, seeker);
    }

    private static boolean isForForeigners(ServiceProvider provider) {
        return provider.admits()
                .nationals()
                .filter(Admission.Nationals.FOREIGN::equals)
                .isPresent();
    }

    /** More than any distance. */
    int FARTHEST = 3;

    /** Away from the exploiter if he is near, else close by; a provider without a county comes last. */
    private static int distance(ServiceProvider provider, PlacementRequest seeker) {
        if (provider.county().isEmpty()) {
            return 2;
        }
        boolean atHome = provider.county().equals(seeker.homeCounty());
        boolean here = provider.county().equals(seeker.detectionCounty());
        if (seeker.exploiterNear()) {
            boolean atRisk = atHome
                    || seeker.exploitationCounties().contains(provider.county().get());
            return atRisk ? 1 : 0;
        }
        return here ? 0 : 1;
    }

    Service service();

    /** Best first. */
    List<Option> options();

    /** By the provider's id. */
    List<Excluded> excluded();

    /** Whether no provider is an option. */
    @Value.NonAttribute
    default boolean unmet() {
        return options().isEmpty();
    }

    /** A provider that may take the person. */
    @Value.Immutable
    interface Option {
        static Builder builder() {
            return new Builder();
        }

        ServiceProvider provider();

        /** Whether something that could exclude is unknown, so that the provider must be asked first. */
        boolean confirmPlace();

        /** Builds an {@link Option}. */
        final class Builder extends ImmutableOption.Builder {}
    }

    /** A provider that cannot take the person. */
    @Value.Immutable
    interface Excluded {
        static Builder builder() {
            return new Builder();
        }

        ServiceProvider provider();

        /** Every ground that applies; at least one. */
        Set<ExclusionGround> because();

        /** Builds an {@link Excluded}. */
        final class Builder extends ImmutableExcluded.Builder {}
    }

    /** A provider on its way to being an option; those of the same rank in the order of their ids. */
    record Candidate(ServiceProvider provider, int rank, boolean confirmPlace) implements Comparable<Candidate> {
        @Override
        public int compareTo(Candidate other) {
            int byRank = Integer.compare(rank, other.rank);
            return byRank != 0 ? byRank : provider.id().compareTo(other.provider.id());
        }
    }

    /** Builds a {@link Placement}. */
    final class Builder extends ImmutablePlacement.Builder {}
}
