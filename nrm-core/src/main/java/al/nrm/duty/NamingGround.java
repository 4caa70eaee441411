package al.nrm.duty;

import al.nrm.decision.DisclosureGround;
import al.nrm.decision.ReferralBasis;
import java.util.List;
import java.util.Set;

/**
 * One ground on which a duty may name the person. All its parts must hold.
 *
 * @param ground the ground
 * @param basis the values of {@code referralBasis} with which it applies
 * @param needs words of the rule vocabulary that must be YES, such as {@code Consent.dataSharing}
 * @param unless words of the rule vocabulary that must not be YES
 */
public record NamingGround(DisclosureGround ground, Set<ReferralBasis> basis, List<String> needs, List<String> unless) {
    public NamingGround {
        basis = Set.copyOf(basis);
        needs = List.copyOf(needs);
        unless = List.copyOf(unless);
    }
}
