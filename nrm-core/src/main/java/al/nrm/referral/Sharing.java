package al.nrm.referral;

import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a recipient learned of the case.
 *
 * @param n the number of the event
 * @param with who learned it
 * @param what the categories of the disclosure table
 * @param identity whether the recipient learned who the person is
 * @param ground why it was allowed
 * @param at when
 */
public record Sharing(
        int n,
        Recipient with,
        SortedSet<String> what,
        boolean identity,
        EventContent.Shared.Ground ground,
        OffsetDateTime at) {
    /** Sorts the categories. */
    public Sharing {
        what = Collections.unmodifiableSortedSet(new TreeSet<>(what));
    }
}
