package al.nrm.rules;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Observation;
import al.nrm.decision.Decision;
import al.nrm.decision.Evidence;
import al.nrm.decision.IdentitySharing;
import al.nrm.decision.ReferralBasis;
import al.nrm.decision.Safeguard;
import al.nrm.decision.SafeguardCode;
import al.nrm.decision.Status;
import al.nrm.decision.Urgency;
import al.nrm.indicator.Indicator;
import al.nrm.rules.reading.Matter;
import al.nrm.rules.reading.Tries;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What more knowledge can never take away, and what no ground can give away. */
@Domain(Matters.class)
@Domain(DomainContext.Global.class)
class NeverLessTest {
    private static final List<Status> STATUS =
            List.of(Status.NO_INDICATION, Status.UNDER_ASSESSMENT, Status.POTENTIAL_VICTIM, Status.FORMALLY_IDENTIFIED);
    private static final List<Urgency> URGENCY = List.of(Urgency.STANDARD, Urgency.URGENT, Urgency.IMMEDIATE);
    private static final List<Evidence> EVIDENCE =
            List.of(Evidence.NONE, Evidence.LIMITED, Evidence.MODERATE, Evidence.STRONG);

    @Provide
    Arbitrary<String> indicators() {
        return Arbitraries.of(Matters.RULES.pack().catalogue().indicators()).map(Indicator::id);
    }

    @Property(seed = "5")
    @Tries(value = 10_000, ordinary = 400)
    void one_more_indicator_never_lowers_status_urgency_or_evidence_and_removes_no_safeguard(
            @ForAll Matter matter, @ForAll("indicators") String indicator) {
        Decision before = Matters.decide(matter);
        CaseFile more = CaseFile.builder()
                .from(matter.file())
                .addObservations(Observation.of(indicator, Answer.YES))
                .build();
        Decision after = Matters.decide(new Matter(more, matter.directory()));
        assertThat(STATUS.indexOf(after.status())).isGreaterThanOrEqualTo(STATUS.indexOf(before.status()));
        assertThat(URGENCY.indexOf(after.urgency())).isGreaterThanOrEqualTo(URGENCY.indexOf(before.urgency()));
        assertThat(EVIDENCE.indexOf(after.evidence())).isGreaterThanOrEqualTo(EVIDENCE.indexOf(before.evidence()));
        assertThat(codes(after)).containsAll(codes(before));
    }

    private static List<SafeguardCode> codes(Decision decision) {
        return decision.safeguards().stream().map(Safeguard::code).toList();
    }

    @Property(seed = "6")
    @Tries(value = 10_000, ordinary = 400)
    void without_a_ground_nobody_learns_who_the_person_is(@ForAll Matter matter) {
        Decision decision = Matters.decide(matter);
        if (decision.referralBasis() == ReferralBasis.NONE) {
            assertThat(decision.duties())
                    .noneMatch(duty -> duty.identity().equals(Optional.of(IdentitySharing.SHARED)));
        }
        assertThat(decision.duties())
                .allMatch(
                        duty -> duty.identity().isPresent() == duty.recipient().isPresent());
    }
}
