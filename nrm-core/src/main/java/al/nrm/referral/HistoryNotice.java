package al.nrm.referral;

import al.nrm.text.Text;

/**
 * Something in a history that a person should look at; the history stays valid.
 *
 * @param n the number of the event
 * @param what what does not go together
 */
public record HistoryNotice(int n, Text what) {}
