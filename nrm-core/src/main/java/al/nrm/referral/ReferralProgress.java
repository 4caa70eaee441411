package al.nrm.referral;

import al.nrm.casefile.Service;
import al.nrm.event.EventContent;
import al.nrm.event.Recipient;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A referral and its progress.
 *
 * @param id its id
 * @param to the recipient of the referral
 * @param service the requested service
 * @param after the earlier referral that it follows
 * @param state its state
 * @param since the moment of its last step
 * @param declined why it was declined; only for {@link State#DECLINED}
 * @param outcome its result; only for {@link State#ENDED}
 */
public record ReferralProgress(
        String id,
        Recipient to,
        Optional<Service> service,
        Optional<String> after,
        State state,
        OffsetDateTime since,
        Optional<EventContent.Answered.Reason> declined,
        Optional<EventContent.Ended.Outcome> outcome) {
    /** The states of a referral. */
    public enum State {
        SENT,
        ACCEPTED,
        DECLINED,
        STARTED,
        SUSPENDED,
        ENDED
    }

    static ReferralProgress sent(EventContent.Referred referred, OffsetDateTime at) {
        return new ReferralProgress(
                referred.referral(),
                referred.to(),
                referred.service(),
                referred.after(),
                State.SENT,
                at,
                Optional.empty(),
                Optional.empty());
    }

    ReferralProgress with(State next, OffsetDateTime at) {
        return new ReferralProgress(id, to, service, after, next, at, Optional.empty(), Optional.empty());
    }

    ReferralProgress declined(EventContent.Answered.Reason reason, OffsetDateTime at) {
        return new ReferralProgress(id, to, service, after, State.DECLINED, at, Optional.of(reason), Optional.empty());
    }

    ReferralProgress ended(EventContent.Ended.Outcome result, OffsetDateTime at) {
        return new ReferralProgress(id, to, service, after, State.ENDED, at, declined, Optional.of(result));
    }

    /**
     * Whether it waits for an answer or is being carried out.
     *
     * @return false after it was declined or has ended
     */
    public boolean isOpen() {
        return state != State.DECLINED && state != State.ENDED;
    }
}
