package al.nrm.io.report.county;

import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Service;
import al.nrm.decision.Decision;
import al.nrm.decision.ServicePlan;
import al.nrm.decision.Status;
import al.nrm.decision.TreatAs;
import al.nrm.decision.Urgency;
import al.nrm.place.County;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is counted of a decided case: nothing by which a person can be known.
 *
 * @param day the day of the case; of one whose history is known, the day on which it was opened
 * @param county the county of detection; empty if not known
 * @param status what was indicated
 * @param treatAs whether the person was treated as a child
 * @param urgency how soon action was needed
 * @param wanted the services that were wanted
 * @param unmet those of them for which no provider is an option
 * @param closed whether its history is closed by now; false where no history is known
 */
public record CountedCase(
        LocalDate day,
        Optional<County> county,
        Status status,
        TreatAs treatAs,
        Urgency urgency,
        Set<Service> wanted,
        Set<Service> unmet,
        boolean closed) {
    /** Copies the services. */
    public CountedCase {
        wanted = Set.copyOf(wanted);
        unmet = Set.copyOf(unmet);
    }

    /**
     * What is counted of a case.
     *
     * @param file the case
     * @param decision its decision
     * @return the facts that are counted
     */
    public static CountedCase of(CaseFile file, Decision decision) {
        return new CountedCase(
                decision.asOf(),
                file.detection().county(),
                decision.status(),
                decision.treatAs(),
                decision.urgency(),
                decision.services().stream().map(ServicePlan::service).collect(Collectors.toSet()),
                decision.services().stream()
                        .filter(ServicePlan::unmet)
                        .map(ServicePlan::service)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Service.class))),
                false);
    }

    /** The same case with the day of its opening and whether it is closed, by its history. */
    CountedCase followed(LocalDate opened, boolean isClosed) {
        return new CountedCase(opened, county, status, treatAs, urgency, wanted, unmet, isClosed);
    }

    /**
     * Whether trafficking is indicated or under assessment.
     *
     * @return false where there is no indication so far
     */
    public boolean isOpen() {
        return status.isOpen();
    }
}
