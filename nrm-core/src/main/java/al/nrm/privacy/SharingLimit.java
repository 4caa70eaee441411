package al.nrm.privacy;

import al.nrm.decision.DisclosureGround;
import al.nrm.event.EventContent.ConsentGiven.Purpose;
import al.nrm.law.Citation;
import al.nrm.law.CitedEntry;
import al.nrm.law.InForce;
import al.nrm.text.Text;
import java.util.List;

/**
 * A limit on grounds of sharing in the history of a case ({@code sharingLimits} in {@code disclosure.yaml}): the
 * grounds apply to certain recipients only, or to some recipients only with further consents.
 *
 * @param id its place in {@code disclosure.yaml}, such as {@code sharingLimits.consent.police}
 * @param meaning what it limits, as a sentence
 * @param refusal the reason for a refusal, as a sentence
 * @param on the grounds that it limits, in the order of the file
 * @param only the recipients to which the grounds apply; empty: all
 * @param to the recipients that need the consents; empty where {@code needs} is
 * @param needs the consents that the recipients in {@code to} need in addition
 * @param inForce the days on which it is in force
 * @param citations where this is laid down
 */
public record SharingLimit(
        String id,
        Text meaning,
        Text refusal,
        List<DisclosureGround> on,
        List<RecipientKind> only,
        List<RecipientKind> to,
        List<Purpose> needs,
        InForce inForce,
        List<Citation> citations)
        implements CitedEntry {
    /** Copies the lists. */
    public SharingLimit {
        on = List.copyOf(on);
        only = List.copyOf(only);
        to = List.copyOf(to);
        needs = List.copyOf(needs);
        citations = List.copyOf(citations);
    }

    /**
     * Whether the grounds do not apply to a recipient, regardless of consent.
     *
     * @param kinds the kinds of the recipient: an agency, or a provider of several services
     * @return true if the grounds are reserved for other recipients
     */
    public boolean excludes(List<RecipientKind> kinds) {
        return !only.isEmpty() && kinds.stream().noneMatch(only::contains);
    }

    /**
     * The further consents that a recipient needs.
     *
     * @param kinds the kinds of the recipient: an agency, or a provider of several services
     * @return in the order of the file; empty if it needs none
     */
    public List<Purpose> consentsFor(List<RecipientKind> kinds) {
        return kinds.stream().anyMatch(to::contains) ? needs : List.of();
    }
}
