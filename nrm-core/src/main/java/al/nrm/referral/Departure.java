package al.nrm.referral;

import al.nrm.event.EventContent;
import java.util.List;

/**
 * A departure from the advice, with the rules that gave the advice.
 *
 * @param n the number of the event
 * @param what the conclusion, {@code key=VALUE}
 * @param reason the reason for the departure
 * @param rules the ids of the rules of the last advice that concluded it; empty where that advice does not conclude it
 */
public record Departure(int n, String what, EventContent.Overridden.Reason reason, List<String> rules) {
    /** Copies the list. */
    public Departure {
        rules = List.copyOf(rules);
    }
}
