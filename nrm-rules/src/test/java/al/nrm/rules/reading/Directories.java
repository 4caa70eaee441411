package al.nrm.rules.reading;

import al.nrm.casefile.Service;
import al.nrm.casefile.Sex;
import al.nrm.place.County;
import al.nrm.provider.Admission;
import al.nrm.provider.Capacity;
import al.nrm.provider.Directory;
import al.nrm.provider.ServiceProvider;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Invented directories, with what is known of each provider from nothing to everything. */
public final class Directories {
    /** In an order that is neither that of length nor that of numbers. */
    private static final List<String> IDS = List.of(
            "invented-2",
            "invented-10",
            "invented.1",
            "invented",
            "invented2",
            "house-b",
            "house-a",
            "a",
            "z9",
            "z10",
            "m.n-o",
            "m-n.o");

    private Directories() {}

    /** Of one to twelve providers, whose places were counted around the day. */
    public static Arbitrary<Directory> around(LocalDate day) {
        Arbitrary<List<String>> ids = Arbitraries.shuffle(IDS);
        Arbitrary<List<ServiceProvider>> providers =
                providers(day).list().ofMinSize(1).ofMaxSize(IDS.size());
        return Combinators.combine(providers, ids).as(Directories::named);
    }

    private static Directory named(List<ServiceProvider> providers, List<String> ids) {
        List<ServiceProvider> named = new ArrayList<>();
        for (int i = 0; i < providers.size(); i++) {
            named.add(ServiceProvider.builder()
                    .from(providers.get(i))
                    .id(ids.get(i))
                    .build());
        }
        return Directory.builder().providers(named).build();
    }

    private static Arbitrary<ServiceProvider> providers(LocalDate day) {
        return Builders.withBuilder(
                        () -> ServiceProvider.builder().id("unnamed").putName("en", "Invented house"))
                .use(services())
                .in(ServiceProvider.Builder::services)
                .use(Arbitraries.of(County.class).optional(0.8))
                .in(ServiceProvider.Builder::county)
                .use(Arbitraries.frequencyOf(
                        Tuple.of(1, Arbitraries.just(Admission.UNKNOWN)),
                        Tuple.of(2, admitsAll()),
                        Tuple.of(5, admissions())))
                .in(ServiceProvider.Builder::admits)
                .use(capacities(day))
                .in(ServiceProvider.Builder::capacity)
                .use(Arbitraries.of(Optional.of(day), Optional.<LocalDate>empty()))
                .in(ServiceProvider.Builder::verifiedOn)
                .build(ServiceProvider.Builder::build);
    }

    private static Arbitrary<Set<Service>> services() {
        Set<Service> every = Set.of(Service.values());
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(Set.of())),
                Tuple.of(4, Arbitraries.of(Service.class).set().ofMinSize(1).ofMaxSize(8)),
                Tuple.of(
                        3,
                        Arbitraries.of(
                                Set.of(Service.ACCOMMODATION),
                                Set.of(Service.ACCOMMODATION, Service.PSYCHOLOGICAL, Service.LEGAL_AID),
                                Set.of(Service.MEDICAL, Service.PROTECTION))),
                Tuple.of(1, Arbitraries.just(every)));
    }

    /** Everything is known and nobody excluded. */
    private static Arbitrary<Admission> admitsAll() {
        return Arbitraries.just(Admission.builder()
                .addSexes(Sex.FEMALE, Sex.MALE, Sex.OTHER)
                .minAge(0)
                .maxAge(120)
                .nationals(Admission.Nationals.ANY)
                .dependants(al.nrm.casefile.Answer.YES)
                .referredWithoutConsent(al.nrm.casefile.Answer.YES)
                .build());
    }

    private static Arbitrary<Admission> admissions() {
        Arbitrary<Set<Sex>> sexes = Arbitraries.of(
                Set.of(),
                Set.of(Sex.FEMALE),
                Set.of(Sex.MALE),
                Set.of(Sex.OTHER),
                Set.of(Sex.FEMALE, Sex.MALE),
                Set.of(Sex.FEMALE, Sex.OTHER),
                Set.of(Sex.FEMALE, Sex.MALE, Sex.OTHER));
        Arbitrary<OptionalInt> lowest =
                Arbitraries.of(0, 0, 0, 6, 14, 16, 17, 18, 18, 19).map(OptionalInt::of);
        Arbitrary<OptionalInt> highest =
                Arbitraries.of(120, 120, 120, 17, 17, 18, 19, 25, 65).map(OptionalInt::of);
        Arbitrary<OptionalInt> absent = Arbitraries.just(OptionalInt.empty());
        return Combinators.combine(
                        sexes,
                        Arbitraries.frequencyOf(Tuple.of(4, lowest), Tuple.of(1, absent)),
                        Arbitraries.frequencyOf(Tuple.of(4, highest), Tuple.of(1, absent)),
                        Arbitraries.of(Admission.Nationals.class).optional(0.8),
                        Chances.evenly(),
                        Chances.evenly())
                .as((sex, low, high, nationals, dependants, withoutConsent) -> Admission.builder()
                        .sexes(sex)
                        .minAge(low)
                        .maxAge(high.isPresent() && low.isPresent() && high.getAsInt() < low.getAsInt() ? low : high)
                        .nationals(nationals)
                        .dependants(dependants)
                        .referredWithoutConsent(withoutConsent)
                        .build());
    }

    /** Absent, undated, too old by a day, just fresh enough, of the day, or later; free: unknown, none, or some. */
    private static Arbitrary<Optional<Capacity>> capacities(LocalDate day) {
        Arbitrary<Optional<LocalDate>> counted =
                Arbitraries.of(-400, -8, -7, -1, 0, 0, 3).map(day::plusDays).optional(0.85);
        Arbitrary<OptionalInt> free = Arbitraries.of(
                OptionalInt.of(1), OptionalInt.of(0), OptionalInt.of(5), OptionalInt.of(3), OptionalInt.empty());
        return Combinators.combine(counted, free)
                .as((on, places) ->
                        Capacity.builder().places(10).free(places).asOf(on).build())
                .optional(0.8);
    }
}
