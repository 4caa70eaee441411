package al.nrm.duty;

import al.nrm.law.Citation;
import al.nrm.law.CitedEntry;
import al.nrm.law.InForce;
import java.util.List;
import java.util.Optional;

/**
 * The terms of a duty for a period.
 *
 * @param inForce the days
 * @param actor which agency performs it
 * @param recipient which agency is told or asked; empty: none
 * @param naming the id of the grounds on which the recipient may learn who the person is; empty: never
 * @param grounds those grounds; empty: never
 * @param citations where this is laid down
 */
public record DutyTerms(
        InForce inForce,
        ActorRule actor,
        Optional<RecipientRule> recipient,
        Optional<String> naming,
        List<NamingGround> grounds,
        List<Citation> citations)
        implements CitedEntry {
    public DutyTerms {
        grounds = List.copyOf(grounds);
        citations = List.copyOf(citations);
    }
}
