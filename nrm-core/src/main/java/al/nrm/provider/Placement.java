package al.nrm.provider;

import al.nrm.casefile.Service;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The providers that offer one service: options in order of preference, and excluded ones with their grounds. Providers
 * that do not offer it are not listed (criteria, section 8).
 *
 * @param service the requested service
 * @param options the providers that are options, the best first
 * @param excluded the providers that are excluded, sorted by id
 */
public record Placement(Service service, List<Option> options, List<Excluded> excluded) {
    /** Copies the lists. */
    public Placement {
        options = List.copyOf(options);
        excluded = List.copyOf(excluded);
    }

    /**
     * Selects and orders the providers of a directory for one person and one service.
     *
     * @param service the requested service
     * @param seeker the person
     * @param directory the providers
     * @return the options and the excluded providers
     */
    public static Placement of(Service service, PlacementRequest seeker, Directory directory) {
        AdmissionRules rules = new AdmissionRules(seeker);
        List<ServiceProvider> providers = directory.byService().getOrDefault(service, List.of());
        List<Candidate> candidates = new ArrayList<>(providers.size());
        List<Excluded> excluded = new ArrayList<>(0);
        for (ServiceProvider provider : providers) {
            if (rules.isExcluded(provider)) {
                excluded.add(new Excluded(provider, rules.grounds(provider)));
            } else {
                candidates.add(Candidate.of(provider, service, rules, seeker));
            }
        }
        candidates.sort(null);
        List<Option> options = new ArrayList<>(candidates.size());
        for (Candidate candidate : candidates) {
            options.add(candidate.option());
        }
        return new Placement(service, options, excluded);
    }

    /** {@return whether there is no option} */
    public boolean unmet() {
        return options.isEmpty();
    }

    /** {@return whether no provider of the directory offers the service at all} */
    public boolean notInDirectory() {
        return options.isEmpty() && excluded.isEmpty();
    }

    /**
     * {@return whether providers offer the service and all are excluded, at least one of them for more than missing
     * consent}
     */
    public boolean refused() {
        return unmet() && excluded.stream().anyMatch(Excluded::forMoreThanConsent);
    }

    /**
     * A provider that may take the person.
     *
     * @param provider the provider
     * @param confirmPlace whether a fact that could exclude is unknown, so that the place must be confirmed first
     * @param cautions the cautions; empty if none is known
     */
    public record Option(ServiceProvider provider, boolean confirmPlace, Set<Caution> cautions) {
        /** Copies the set. */
        public Option {
            cautions = cautions.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(cautions));
        }
    }

    /**
     * A provider that cannot take the person.
     *
     * @param provider the provider
     * @param because every ground that applies; at least one
     */
    public record Excluded(ServiceProvider provider, Set<ExclusionGround> because) {
        /** Copies the set. */
        public Excluded {
            because = Collections.unmodifiableSet(EnumSet.copyOf(because));
        }

        /** {@return whether a ground other than {@link ExclusionGround#CONSENT} applies} */
        public boolean forMoreThanConsent() {
            return !because.equals(Set.of(ExclusionGround.CONSENT));
        }
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
    private record Candidate(Option option, int cautious, int full, int other, int inside, int kilometres)
            implements Comparable<Candidate> {
        private static final Comparator<Candidate> ORDER = Comparator.comparingInt(Candidate::cautious)
                .thenComparingInt(Candidate::full)
                .thenComparingInt(Candidate::other)
                .thenComparingInt(Candidate::inside)
                .thenComparingInt(Candidate::kilometres)
                .thenComparing(candidate -> candidate.option().provider().id());

        static Candidate of(ServiceProvider provider, Service service, AdmissionRules rules, PlacementRequest seeker) {
            Option option = new Option(provider, rules.mustConfirm(provider), rules.cautions(provider, service));
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
}
