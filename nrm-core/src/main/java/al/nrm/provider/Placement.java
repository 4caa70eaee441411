package al.nrm.provider;

import al.nrm.casefile.Service;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The providers that offer one service: options in order of preference, and excluded ones with their grounds. Providers
 * that do not offer it are not listed (criteria, section 8).
 */
@Value.Immutable
public interface Placement {
    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Selects and orders the providers of a directory for one person and one service.
     *
     * @param service the requested service
     * @param seeker the person
     * @param directory the providers
     * @return the options and the excluded providers
     */
    static Placement of(Service service, PlacementRequest seeker, Directory directory) {
        AdmissionRules rules = new AdmissionRules(seeker);
        List<ServiceProvider> providers = directory.byService().getOrDefault(service, List.of());
        List<Candidate> candidates = new ArrayList<>(providers.size());
        List<Excluded> excluded = new ArrayList<>(0);
        for (ServiceProvider provider : providers) {
            if (rules.isExcluded(provider)) {
                excluded.add(ImmutableExcluded.of(provider, rules.grounds(provider)));
            } else {
                candidates.add(Candidate.of(provider, service, rules, seeker));
            }
        }
        candidates.sort(null);
        List<Option> options = new ArrayList<>(candidates.size());
        for (Candidate candidate : candidates) {
            options.add(candidate.option());
        }
        return ImmutablePlacement.of(service, options, excluded);
    }

    /** {@return the requested service} */
    @Value.Parameter(order = 1)
    Service service();

    /** {@return the providers that are options, the best first} */
    @Value.Parameter(order = 2)
    List<Option> options();

    /** {@return the providers that are excluded, sorted by id} */
    @Value.Parameter(order = 3)
    List<Excluded> excluded();

    /** {@return whether there is no option} */
    @Value.NonAttribute
    default boolean unmet() {
        return options().isEmpty();
    }

    /** {@return whether no provider of the directory offers the service at all} */
    @Value.NonAttribute
    default boolean notInDirectory() {
        return options().isEmpty() && excluded().isEmpty();
    }

    /**
     * {@return whether providers offer the service and all are excluded, at least one of them for more than missing
     * consent}
     */
    @Value.NonAttribute
    default boolean refused() {
        return unmet() && excluded().stream().anyMatch(Excluded::forMoreThanConsent);
    }

    /** A provider that may take the person. */
    @Value.Immutable
    interface Option {
        /** {@return a new builder} */
        static Builder builder() {
            return new Builder();
        }

        /** {@return the provider} */
        @Value.Parameter(order = 1)
        ServiceProvider provider();

        /** {@return whether a fact that could exclude is unknown, so that the place must be confirmed first} */
        @Value.Parameter(order = 2)
        boolean confirmPlace();

        /** {@return the cautions; empty if none is known} */
        @Value.Parameter(order = 3)
        Set<Caution> cautions();

        /** Builds an {@link Option}. */
        final class Builder extends ImmutableOption.Builder {}
    }

    /** A provider that cannot take the person. */
    @Value.Immutable
    interface Excluded {
        /** {@return a new builder} */
        static Builder builder() {
            return new Builder();
        }

        /** {@return the provider} */
        @Value.Parameter(order = 1)
        ServiceProvider provider();

        /** {@return every ground that applies; at least one} */
        @Value.Parameter(order = 2)
        Set<ExclusionGround> because();

        /** {@return whether a ground other than {@link ExclusionGround#CONSENT} applies} */
        @Value.NonAttribute
        default boolean forMoreThanConsent() {
            return !because().equals(Set.of(ExclusionGround.CONSENT));
        }

        /** Builds an {@link Excluded}. */
        final class Builder extends ImmutableExcluded.Builder {}
    }

    /**
     * An option with its sort keys, in the order of their weight; then the id of the provider.
     *
     * @param cautious 0 without a caution, 1 with one
     * @param full 0 where a fresh count has free places, 1 where that is not known
     * @param other 0 for a provider for foreigners and a foreign person, else 1
     * @param inside 1 if the exploiter is near and the provider is in a county to be avoided or has no county; else 0
     * @param kilometres how far it is from where the person was found
     */
    record Candidate(Option option, int cautious, int full, int other, int inside, int kilometres)
            implements Comparable<Candidate> {
        private static final Comparator<Candidate> ORDER = Comparator.comparingInt(Candidate::cautious)
                .thenComparingInt(Candidate::full)
                .thenComparingInt(Candidate::other)
                .thenComparingInt(Candidate::inside)
                .thenComparingInt(Candidate::kilometres)
                .thenComparing(candidate -> candidate.option().provider().id());

        static Candidate of(ServiceProvider provider, Service service, AdmissionRules rules, PlacementRequest seeker) {
            Option option =
                    ImmutableOption.of(provider, rules.mustConfirm(provider), rules.cautions(provider, service));
            return new Candidate(
                    option,
                    option.cautions().isEmpty() ? 0 : 1,
                    rules.hasFreshPlace(provider) ? 0 : 1,
                    seeker.foreign() && isForForeigners(provider) ? 0 : 1,
                    seeker.exploiterNear() && isInside(provider, seeker) ? 1 : 0,
                    rules.kilometres(provider));
        }

        private static boolean isForForeigners(ServiceProvider provider) {
            return provider.admits()
                    .nationals()
                    .filter(Admission.Nationals.FOREIGN::equals)
                    .isPresent();
        }

        /** A provider without a county counts as inside. */
        private static boolean isInside(ServiceProvider provider, PlacementRequest seeker) {
            return provider.county()
                    .filter(county -> seeker.homeCounty().filter(county::equals).isEmpty()
                            && !seeker.exploitationCounties().contains(county))
                    .isEmpty();
        }

        @Override
        public int compareTo(Candidate other) {
            return ORDER.compare(this, other);
        }
    }

    /** Builds a {@link Placement}. */
    final class Builder extends ImmutablePlacement.Builder {}
}
