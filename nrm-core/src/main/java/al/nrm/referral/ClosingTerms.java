package al.nrm.referral;

import al.nrm.decision.DutyAction;
import al.nrm.event.EventContent;
import al.nrm.law.Citation;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What must be done before a case is closed: data of the rule pack, read from {@code closing} in {@code steps.yaml}.
 *
 * @param noneOpen the duties of which no task may be open
 * @param riskAssessed the reasons of closing that are accepted only after a risk assessment was done
 * @param citations where this is laid down
 */
public record ClosingTerms(
        Set<DutyAction> noneOpen, Set<EventContent.Closed.Reason> riskAssessed, List<Citation> citations) {
    /** No terms. */
    public static final ClosingTerms NONE = new ClosingTerms(Set.of(), Set.of(), List.of());

    /**
     * The reasons of closing after which a person is elsewhere. They need a risk assessment where a pack names no
     * reasons, so that a pack without the key protects no less.
     */
    public static final Set<EventContent.Closed.Reason> LEAVING = Collections.unmodifiableSet(
            EnumSet.of(EventContent.Closed.Reason.TRANSFERRED, EventContent.Closed.Reason.RETURNED));

    /** Copies the sets, in the order of the vocabulary, and the list. */
    public ClosingTerms {
        noneOpen = Collections.unmodifiableSet(new TreeSet<>(noneOpen));
        riskAssessed = Collections.unmodifiableSet(new TreeSet<>(riskAssessed));
        citations = List.copyOf(citations);
    }
}
