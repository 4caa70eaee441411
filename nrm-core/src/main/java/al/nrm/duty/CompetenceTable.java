package al.nrm.duty;

import al.nrm.casefile.Agency;
import al.nrm.decision.DutyAction;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * The declarations of a pack about offices ({@code competence.yaml}): which one is competent for which duty, the bodies
 * of a county, and how long a verified entry of the directory is relied on.
 *
 * <pre>{@code
 * table.of(Agency.CHILD_PROTECTION_UNIT, Optional.empty(), day).get(0).level(); // MUNICIPALITY
 * }</pre>
 *
 * @param offices the competent offices, in the order of the pack
 * @param bodies the bodies of a county
 * @param fresh how long ago an entry may have been verified without being marked; empty: never marked
 */
public record CompetenceTable(List<Competence> offices, List<RegionalBody> bodies, Optional<Period> fresh) {
    /** A table without declarations. */
    public static final CompetenceTable EMPTY = new CompetenceTable(List.of(), List.of(), Optional.empty());

    /** Copies the lists. */
    public CompetenceTable {
        offices = List.copyOf(offices);
        bodies = List.copyOf(bodies);
    }

    /**
     * The competent offices of an agency.
     *
     * @param agency the agency
     * @param duty only those for this duty; empty: for any
     * @param day the day on which it must hold; empty: any
     * @return in the order of the pack; empty if the pack declares none
     */
    public List<Competence> of(Agency agency, Optional<DutyAction> duty, Optional<LocalDate> day) {
        return offices.stream()
                .filter(office -> office.agency() == agency)
                .filter(office -> duty.isEmpty() || office.duties().contains(duty.get()))
                .filter(office -> day.isEmpty() || office.inForce().covers(day.get()))
                .toList();
    }

    /**
     * Whether an entry of the directory was verified so long ago that it is marked; it is used all the same.
     *
     * @param verified the day on which it was verified
     * @param day the day on which it is used
     * @return false where the pack sets no time
     */
    public boolean isOld(LocalDate verified, LocalDate day) {
        return fresh.filter(period -> verified.plus(period).isBefore(day)).isPresent();
    }
}
