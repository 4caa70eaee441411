/**
 * The life of a referral: what happened to a case after its detection, as events that are only ever added, and the state
 * that follows from them at any moment. Entry: {@link al.nrm.referral.CaseHistory}. There is no clock and no store here;
 * the host keeps the lines.
 */
@NullMarked
package al.nrm.referral;

import org.jspecify.annotations.NullMarked;
