package al.nrm.duty;

import al.nrm.casefile.Agency;
import al.nrm.decision.DutyAction;
import al.nrm.law.Citation;
import al.nrm.law.CitedEntry;
import al.nrm.law.InForce;
import al.nrm.text.Text;
import java.util.List;

/**
 * Which office of an agency is competent for duties: that of the municipality, of the county, or of the country where
 * the person was found.
 *
 * @param id its id in the pack
 * @param meaning the office, in words
 * @param duties the duties for which it is competent
 * @param agency the agency
 * @param level whose office it is
 * @param inForce the days on which it is in force
 * @param citations where it is laid down
 */
public record Competence(
        String id,
        Text meaning,
        List<DutyAction> duties,
        Agency agency,
        Level level,
        InForce inForce,
        List<Citation> citations)
        implements CitedEntry {
    /** Whose office is competent. */
    public enum Level {
        MUNICIPALITY,
        COUNTY,
        COUNTRY
    }

    /** Copies the lists. */
    public Competence {
        duties = List.copyOf(duties);
        citations = List.copyOf(citations);
    }
}
