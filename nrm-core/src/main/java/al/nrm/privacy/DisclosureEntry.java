package al.nrm.privacy;

import al.nrm.casefile.DataCategory;
import al.nrm.decision.DisclosureGround;
import al.nrm.decision.SafeguardCode;
import al.nrm.law.Citation;
import al.nrm.law.CitedEntry;
import al.nrm.law.InForce;
import al.nrm.text.Text;
import java.util.List;
import java.util.Set;

/**
 * One entry of the table of what recipients may learn.
 *
 * @param id its name in {@code disclosure.yaml}
 * @param meaning what it allows, as a sentence
 * @param to who may learn it, in the order of the file
 * @param on the grounds, of which one is sufficient, in the order of the file
 * @param learns what they may learn, in the order of the file
 * @param unless safeguards with which the entry does not apply if the decision has them, in the order of the file
 * @param inForce the days on which it is in force
 * @param citations where this is laid down
 */
public record DisclosureEntry(
        String id,
        Text meaning,
        List<RecipientKind> to,
        List<DisclosureGround> on,
        List<DataCategory> learns,
        List<SafeguardCode> unless,
        InForce inForce,
        List<Citation> citations)
        implements CitedEntry {
    public DisclosureEntry {
        to = List.copyOf(to);
        on = List.copyOf(on);
        learns = List.copyOf(learns);
        unless = List.copyOf(unless);
        citations = List.copyOf(citations);
    }

    boolean allows(RecipientKind recipient, Set<DisclosureGround> grounds, Set<SafeguardCode> safeguards) {
        return to.contains(recipient)
                && on.stream().anyMatch(grounds::contains)
                && unless.stream().noneMatch(safeguards::contains);
    }
}
