package al.nrm.rules.reading;

import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Service;
import al.nrm.decision.DutyAction;
import al.nrm.decision.ReferralBasis;
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
    private final Directory directory;
    private final ReferralBasis basis;
    private final AdmissionReading admission;

    ServiceReading(CaseFile file, Directory directory, AgeReading age, ReferralBasis basis) {
        this.file = file;
        this.directory = directory;
        this.basis = basis;
        this.admission = new AdmissionReading(file, age, basis);
    }

    Map<Service, Expected.Plan> plans(Findings found) {
        Set<Service> wanted = EnumSet.copyOf(found.services);
        wanted.addAll(file.needs());
        Map<Service, Expected.Plan> plans = new EnumMap<>(Service.class);
        for (Service service : wanted) {
            Expected.Plan plan = plan(service);
            plans.put(service, plan);
            if (!plan.options().isEmpty()) {
                found.row("placement.order").row("placement.admits");
            }
            if (!plan.excluded().isEmpty()) {
                found.row("placement.admits");
            }
            if (plan.unmet()) {
                found.row("services.unmet");
                if (ESCALATED.contains(service)) {
                    found.duties(DutyAction.ESCALATE_UNMET_NEED);
                }
            }
        }
        return plans;
    }

    private Expected.Plan plan(Service service) {
        List<ServiceProvider> options = new ArrayList<>();
        Map<String, Set<ExclusionGround>> excluded = new TreeMap<>();
        for (ServiceProvider provider : directory.providers()) {
            if (provider.services().contains(service)) {
                Set<ExclusionGround> grounds = admission.grounds(provider, service);
                if (grounds.isEmpty()) {
                    options.add(provider);
                } else {
                    excluded.put(provider.id(), grounds);
                }
            }
        }
        options.sort(Comparator.comparingInt(
                        (ServiceProvider one) -> admission.freshFree(one).isPresent() ? 0 : 1)
                .thenComparingInt(this::forForeigners)
                .thenComparingInt(this::safeOrNear)
                .thenComparing(ServiceProvider::id));
        List<Expected.Choice> choices = options.stream()
                .map(one -> new Expected.Choice(one.id(), admission.confirmPlace(one)))
                .toList();
        return new Expected.Plan(informationOnly(service), choices, excluded, options.isEmpty());
    }

    private boolean informationOnly(Service service) {
        boolean saves = (service == Service.MEDICAL && file.situation().medicalEmergency() == Answer.YES)
                || (service == Service.PROTECTION && file.situation().immediateDanger() == Answer.YES);
        return basis == ReferralBasis.NONE && !saves;
    }

    private int forForeigners(ServiceProvider provider) {
        boolean special = provider.admits().nationals().equals(Optional.of(Admission.Nationals.FOREIGN));
        return DutyReading.foreign(file) && special ? 0 : 1;
    }

    /** 0 before 1 before 2; a provider without a county is last either way. */
    private int safeOrNear(ServiceProvider provider) {
        if (provider.county().isEmpty()) {
            return 2;
        }
        County county = provider.county().get();
        if (file.situation().exploiterIsFamily() == Answer.YES
                || file.situation().exploiterKnowsWhereabouts() == Answer.YES) {
            Set<County> unsafe = new HashSet<>(file.exploitation().counties());
            file.person().homeCounty().ifPresent(unsafe::add);
            return unsafe.contains(county) ? 1 : 0;
        }
        // Also when abroad: section 8 knows no exception, section 7 makes one for the county of a duty.
        return file.detection().county().equals(Optional.of(county)) ? 0 : 1;
    }
}
