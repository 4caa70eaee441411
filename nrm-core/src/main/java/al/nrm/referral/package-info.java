/**
 * The life of a referral: the events of a case after its detection, as an append-only history, and the state that
 * results from them at any moment. Entry: {@link al.nrm.referral.CaseHistory}. The package has neither clock nor
 * storage; the host stores the lines.
 */
@NullMarked
package al.nrm.referral;

import org.jspecify.annotations.NullMarked;
