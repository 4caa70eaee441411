package al.nrm.duty;

import al.nrm.casefile.DataCategory;
import al.nrm.decision.SafeguardCode;
import al.nrm.law.Citation;
import al.nrm.law.CitedEntry;
import al.nrm.law.InForce;
import al.nrm.text.Text;
import java.util.List;

/**
 * A safeguard that a pack declares.
 *
 * @param code its code
 * @param label the safeguard, as a sentence
 * @param reveals the category of data that can be guessed from the safeguard: it is given only to a recipient that may
 *     learn that category
 * @param inForce the days on which rules may conclude it
 * @param citations where this is laid down
 */
public record SafeguardDeclaration(
        SafeguardCode code, Text label, DataCategory reveals, InForce inForce, List<Citation> citations)
        implements CitedEntry {
    public SafeguardDeclaration {
        citations = List.copyOf(citations);
    }
}
