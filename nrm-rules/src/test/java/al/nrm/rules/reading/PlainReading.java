package al.nrm.rules.reading;

import al.nrm.casefile.CaseFile;
import al.nrm.casefile.ExploitationType;
import al.nrm.casefile.Service;
import al.nrm.decision.ReferralBasis;
import al.nrm.decision.Status;
import al.nrm.decision.Urgency;
import al.nrm.indicator.Dimension;
import al.nrm.indicator.IndicatorCatalogue;
import al.nrm.provider.Directory;
import al.nrm.provider.ServiceProvider;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The criteria, read from the first section to the last. */
public final class PlainReading {
    private PlainReading() {}

    /** Whether the case lies before the first day of the pack. */
    public static boolean refuses(CaseFile file) {
        return file.asOf().isBefore(LawOfTheDay.FIRST_DAY);
    }

    /**
     * What the criteria say of a case.
     *
     * @throws IllegalArgumentException if the case is one to be refused
     */
    public static Expected of(CaseFile file, IndicatorCatalogue catalogue, Directory directory) {
        if (refuses(file)) {
            throw new IllegalArgumentException("No criterion is in force on " + file.asOf());
        }
        Findings found = new Findings();
        SignReading signs = new SignReading(file, catalogue);
        AgeReading age = AgeReading.of(file, found);
        CaseReading read = new CaseReading(file, age);
        Expected.Elements elements = signs.elements(found);
        Status status = StatusReading.of(file, read, elements, found);
        boolean open = StatusReading.open(status);
        Map<Dimension, Expected.Score> dimensions = EvidenceReading.dimensions(signs, age.child());
        var evidence = EvidenceReading.of(dimensions, elements, age.child(), found);
        Urgency urgency = UrgencyReading.of(file, read, open, found);
        ReferralBasis basis = BasisReading.of(file, read, open, StatusReading.indicated(status), urgency, found);
        new DutyReading(file, read, signs, status, urgency, basis).readInto(found);
        AdmissionReading admission = new AdmissionReading(file, read, age, basis);
        Map<Service, Expected.Plan> services = new ServiceReading(file, read, directory, admission).plans(found);
        return new Expected(
                status,
                age.treatAs(),
                elements,
                dimensions,
                evidence,
                urgency,
                basis,
                found.pathways,
                new TaskReading(file, read, basis).tasks(found.duties),
                found.safeguards,
                services,
                NoticeReading.of(file, signs, age),
                found.fired,
                unverified(services, directory),
                file.exploitation().types().contains(ExploitationType.SEXUAL_EXPLOITATION)
                        || signs.isYes("pu.sexual-exploitation"),
                mentioned(found, file));
    }

    private static Map<String, String> mentioned(Findings found, CaseFile file) {
        Map<String, String> mentioned = new TreeMap<>();
        if (found.fired.contains("foreign.reflection-period")) {
            LawOfTheDay.reflectionPeriod(file.asOf()).ifPresent(value -> mentioned.put("reflection-period", value));
        }
        if (found.fired.contains("child.guardian")) {
            mentioned.put("guardian.court-decision", LawOfTheDay.guardianDecision());
        }
        return mentioned;
    }

    private static Set<String> unverified(Map<Service, Expected.Plan> services, Directory directory) {
        Set<String> offered = new HashSet<>();
        services.values().forEach(plan -> plan.options().forEach(choice -> offered.add(choice.provider())));
        Set<String> unverified = new HashSet<>();
        for (ServiceProvider provider : directory.providers()) {
            if (offered.contains(provider.id()) && provider.verifiedOn().isEmpty()) {
                unverified.add(provider.id());
            }
        }
        return unverified;
    }
}
