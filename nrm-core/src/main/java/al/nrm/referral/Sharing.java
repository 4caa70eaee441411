package al.nrm.referral;

import al.nrm.casefile.DataCategory;
import al.nrm.decision.DisclosureGround;
import al.nrm.event.Recipient;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Data of the case that a recipient learned.
 *
 * @param n the number of the event
 * @param with the recipient
 * @param what the categories of the disclosure table
 * @param identity whether the recipient learned who the person is
 * @param ground the ground on which it was allowed
 * @param at when it was shared
 */
public record Sharing(
        int n, Recipient with, Set<DataCategory> what, boolean identity, DisclosureGround ground, OffsetDateTime at) {
    /** Keeps the categories in the order of the vocabulary. */
    public Sharing {
        what = Collections.unmodifiableSet(new TreeSet<>(what));
    }
}
