package al.nrm.rules.reading;

import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Service;
import al.nrm.decision.DutyAction;
import al.nrm.place.County;
import al.nrm.provider.Admission;
import al.nrm.provider.Directory;
import al.nrm.provider.ExclusionGround;
import al.nrm.provider.ServiceProvider;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Which services are wanted, and where they can be had (section 8). */
final class ServiceReading {
    private static final Set<Service> ESCALATED = EnumSet.of(
            Service.ACCOMMODATION,
            Service.MEDICAL,
            Service.PSYCHOLOGICAL,
            Service.LEGAL_AID,
            Service.INTERPRETATION,
            Service.PROTECTION);

    private final CaseFile file;
    private final CaseReading read;
    private final Directory directory;
    private final AdmissionReading admission;

    ServiceReading(CaseFile file, CaseReading read, Directory directory, AdmissionReading admission) {
        this.file = file;
        this.read = read;
        this.directory = directory;
        this.admission = admission;
    }

    Map<Service, Expected.Plan> plans(Findings found) {
        Set<Service> wanted = EnumSet.copyOf(found.services);
        wanted.addAll(file.needs());
        Map<Service, Expected.Plan> plans = new EnumMap<>(Service.class);
        for (Service service : wanted) {
            Expected.Plan plan = plan(service);
            plans.put(service, plan);
            rows(service, plan, found);
        }
        return plans;
    }

    private static void rows(Service service, Expected.Plan plan, Findings found) {
        if (!plan.options().isEmpty()) {
            found.row("placement.order").row("placement.admits");
        }
        if (!plan.excluded().isEmpty()) {
            found.row("placement.admits");
        }
        if (plan.options().stream().anyMatch(choice -> !choice.cautions().isEmpty())) {
            found.row("placement.caution");
        }
        if (plan.unmet()) {
            found.row("services.unmet");
        }
        if (plan.notInDirectory()) {
            found.row("services.not-in-directory");
        }
        boolean refused = plan.unmet()
                && plan.excluded().values().stream()
                        .anyMatch(grounds -> !grounds.equals(Set.of(ExclusionGround.CONSENT)));
        if (refused && ESCALATED.contains(service)) {
            found.row("services.unmet-escalated").duties(DutyAction.ESCALATE_UNMET_NEED);
        }
    }

    private Expected.Plan plan(Service service) {
        List<ServiceProvider> options = new ArrayList<>();
        Map<String, Set<ExclusionGround>> excluded = new TreeMap<>();
        for (ServiceProvider provider : directory.providers()) {
            if (provider.services().contains(service)) {
                Set<ExclusionGround> grounds = admission.grounds(provider);
                if (grounds.isEmpty()) {
                    options.add(provider);
                } else {
                    excluded.put(provider.id(), grounds);
                }
            }
        }
        options.sort(Comparator.comparingInt((ServiceProvider one) ->
                        admission.cautions(one, service).isEmpty() ? 0 : 1)
                .thenComparingInt(one -> admission.freshFree(one).isPresent() ? 0 : 1)
                .thenComparingInt(this::forForeigners)
                .thenComparingInt(this::inside)
                .thenComparingInt(this::distance)
                .thenComparing(ServiceProvider::id));
        List<Expected.Choice> choices = options.stream()
                .map(one ->
                        new Expected.Choice(one.id(), admission.confirmPlace(one), admission.cautions(one, service)))
                .toList();
        boolean unmet = options.isEmpty();
        return new Expected.Plan(informationOnly(service), choices, excluded, unmet, unmet && excluded.isEmpty());
    }

    private boolean informationOnly(Service service) {
        boolean needed = switch (service) {
            case INTERPRETATION -> true;
            case MEDICAL -> read.medicalEmergency() || read.selfHarm() || read.assaulted();
            case PSYCHOLOGICAL -> read.selfHarm();
            case PROTECTION -> read.danger();
            default -> false;
        };
        return admission.withoutConsent() && !needed;
    }

    private int forForeigners(ServiceProvider provider) {
        boolean special = provider.admits().nationals().equals(Optional.of(Admission.Nationals.FOREIGN));
        return read.foreign() && special ? 0 : 1;
    }

    /** Away from home and from the exploitation first, where the exploiter is family or knows the place. */
    private int inside(ServiceProvider provider) {
        if (!read.exploiterIsFamily() && !read.exploiterKnows()) {
            return 0;
        }
        Set<County> unsafe = new HashSet<>(file.exploitation().counties());
        file.person().homeCounty().ifPresent(unsafe::add);
        return provider.county().isEmpty() || unsafe.contains(provider.county().get()) ? 1 : 0;
    }

    /** Also when abroad: section 8 knows no exception, section 7 makes one for the county of a duty. */
    private int distance(ServiceProvider provider) {
        Optional<County> here = file.detection().county();
        if (here.isEmpty()) {
            return 0;
        }
        return provider.county()
                .map(there -> Seats.kilometres(here.get(), there))
                .orElse(Integer.MAX_VALUE);
    }
}
