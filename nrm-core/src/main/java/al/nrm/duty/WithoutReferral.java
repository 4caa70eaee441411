package al.nrm.duty;

import al.nrm.casefile.Answer;
import al.nrm.casefile.Service;
import al.nrm.decision.ReferralBasis;
import al.nrm.law.Citation;
import al.nrm.law.PackEntry;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * When a person may only be informed about services, because there is no ground for a referral or they decline it
 * (criteria, sections 6 and 8). Providers that admit no person without consent are then excluded.
 *
 * @param basis the values of {@code referralBasis} with which the person may only be informed
 * @param declined further values with which this holds if the person declines the referral
 * @param given services that are provided nevertheless: always, or if one of the listed words of the rule vocabulary is
 *     YES
 * @param citations where this is laid down
 */
public record WithoutReferral(
        Set<ReferralBasis> basis,
        Set<ReferralBasis> declined,
        Map<Service, List<String>> given,
        List<Citation> citations)
        implements PackEntry {
    /** The person may always be referred. */
    public static final WithoutReferral NEVER = new WithoutReferral(Set.of(), Set.of(), Map.of(), List.of());

    public WithoutReferral {
        basis = Set.copyOf(basis);
        declined = Set.copyOf(declined);
        Map<Service, List<String>> copy = new EnumMap<>(Service.class);
        given.forEach((service, words) -> copy.put(service, List.copyOf(words)));
        given = Collections.unmodifiableMap(copy);
        citations = List.copyOf(citations);
    }

    @Override
    public Stream<String> sources() {
        return citations.stream().map(Citation::source);
    }

    /**
     * Whether the person may only be informed.
     *
     * @param on the ground for a referral
     * @param referral the answer of the person to a referral
     * @return true if there is no ground, or none that prevails over the refusal
     */
    public boolean holds(ReferralBasis on, Answer referral) {
        return basis.contains(on) || (declined.contains(on) && referral.isNo());
    }
}
