package al.nrm.duty;

import al.nrm.decision.DutyAction;
import al.nrm.law.CitedEntry;
import al.nrm.law.PackEntry;
import al.nrm.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A duty that a pack declares.
 *
 * @param action its code
 * @param label the duty as an instruction to the agency
 * @param first whether it comes before all other duties, whatever their time limits
 * @param terms who acts and who is told or asked, by days; no two versions share a day
 */
public record DutyDeclaration(DutyAction action, Text label, boolean first, List<DutyTerms> terms)
        implements PackEntry {
    public DutyDeclaration {
        terms = List.copyOf(terms);
    }

    @Override
    public Stream<String> sources() {
        return terms.stream().flatMap(DutyTerms::sources);
    }

    /**
     * The terms in force on a day.
     *
     * @param day the day of a case
     * @return empty if none are in force
     */
    public Optional<DutyTerms> on(LocalDate day) {
        return CitedEntry.on(terms, day).stream().findFirst();
    }
}
