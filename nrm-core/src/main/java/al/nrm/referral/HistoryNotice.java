package al.nrm.referral;

import al.nrm.text.Text;

/**
 * An inconsistency in a history that an agency should review; the history remains valid.
 *
 * @param n the number of the event
 * @param what the inconsistency
 */
public record HistoryNotice(int n, Text what) {}
