package al.nrm.referral;

import al.nrm.event.EventContent;
import al.nrm.event.Recipient;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * The last answer of the person for a purpose, and whether it is in doubt.
 *
 * @param purpose the purpose of the consent
 * @param recipient the recipient that it concerns; empty: all recipients
 * @param answer the answer
 * @param at when it was given
 * @param doubt why it does not count yet; empty if it counts
 */
public record ConsentState(
        EventContent.ConsentGiven.Purpose purpose,
        Optional<Recipient> recipient,
        EventContent.ConsentGiven.ConsentAnswer answer,
        OffsetDateTime at,
        Optional<Doubt> doubt) {
    /** Why an answer does not count. A withdrawal always counts. */
    public enum Doubt {
        /** It was given in the presence of a suspected companion. */
        BESIDE_SUSPECTED_COMPANION,
        /** It was explained in no language that the person speaks, and without an interpreter. */
        NO_COMMON_LANGUAGE
    }

    /**
     * Whether it is an agreement that counts.
     *
     * @return true for YES without doubt
     */
    public boolean agrees() {
        return answer == EventContent.ConsentGiven.ConsentAnswer.YES && doubt.isEmpty();
    }

    /**
     * Whether consent was withdrawn.
     *
     * @return true for WITHDRAWN
     */
    public boolean isWithdrawn() {
        return answer == EventContent.ConsentGiven.ConsentAnswer.WITHDRAWN;
    }
}
