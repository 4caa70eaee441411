package al.nrm.provider;

import al.nrm.casefile.Answer;
import al.nrm.casefile.Service;
import al.nrm.casefile.Sex;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A woman who seeks a shelter, and shelters that would take her; all invented. */
final class Shelters {
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private Shelters() {}

    static List<String> options(PlacementRequest seeker, ServiceProvider... providers) {
        return place(Service.ACCOMMODATION, seeker, providers).options().stream()
                .map(option -> option.provider().id() + (option.confirmPlace() ? "?" : ""))
                .toList();
    }

    static Set<ExclusionGround> grounds(PlacementRequest seeker, ServiceProvider provider) {
        return place(Service.ACCOMMODATION, seeker, provider).excluded().stream()
                .findFirst()
                .map(Placement.Excluded::because)
                .orElse(Set.of());
    }

    static Set<Caution> cautions(Service service, PlacementRequest seeker, ServiceProvider provider) {
        return place(service, seeker, provider).options().get(0).cautions();
    }

    static Placement place(Service service, PlacementRequest seeker, ServiceProvider... providers) {
        return Placement.of(
                service, seeker, Directory.builder().addProviders(providers).build());
    }

    static PlacementRequest.Builder woman() {
        return PlacementRequest.builder()
                .day(DAY)
                .sex(Sex.FEMALE)
                .years(24)
                .child(false)
                .majority(18)
                .nationality(Answer.NO)
                .foreign(false)
                .dependants(0)
                .withoutConsent(false)
                .exploitationOver(false)
                .exploiterNear(false)
                .familySuspected(false)
                .fresh(Period.ofDays(7));
    }

    static ServiceProvider.Builder provider(String id) {
        return ServiceProvider.builder()
                .id(id)
                .name(Map.of("en", "Invented " + id))
                .services(Set.of(Service.ACCOMMODATION))
                .capacity(places(3, DAY))
                .admits(open().build());
    }

    static Admission.Builder open() {
        return Admission.builder()
                .sexes(Set.of(Sex.FEMALE, Sex.MALE))
                .minAge(0)
                .maxAge(120)
                .nationals(Admission.Nationals.ANY)
                .dependants(Answer.YES)
                .referredWithoutConsent(Answer.YES);
    }

    static Capacity places(int free, LocalDate counted) {
        return Capacity.builder()
                .free(free)
                .asOf(java.util.Optional.ofNullable(counted))
                .build();
    }
}
