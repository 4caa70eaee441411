package al.nrm.duty;

import al.nrm.law.Citation;
import al.nrm.law.CitedEntry;
import al.nrm.law.InForce;
import al.nrm.text.Text;
import java.util.List;

/**
 * A body of a county in which agencies meet, such as the regional committee, with its composition by office and never
 * by name.
 *
 * @param id its id in the pack
 * @param meaning its name and what it does
 * @param members the offices that take part, in the order of the legal text
 * @param source the legal text, and how much of it was read
 * @param inForce the days on which it is in force
 * @param citations the source of the pack
 */
public record RegionalBody(
        String id, Text meaning, List<Text> members, Text source, InForce inForce, List<Citation> citations)
        implements CitedEntry {
    /** Copies the lists. */
    public RegionalBody {
        members = List.copyOf(members);
        citations = List.copyOf(citations);
    }
}
