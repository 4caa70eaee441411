package al.nrm.rules;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.casefile.Agency;
import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.DerivedFacts;
import al.nrm.casefile.Situation;
import al.nrm.decision.Decision;
import al.nrm.decision.Duty;
import al.nrm.decision.DutyAction;
import al.nrm.decision.IdentitySharing;
import al.nrm.decision.Pathway;
import al.nrm.decision.ReferralBasis;
import al.nrm.decision.SafeguardCode;
import al.nrm.decision.Urgency;
import al.nrm.law.Counting;
import al.nrm.law.Deadline;
import al.nrm.law.HolidayCalendar;
import al.nrm.rules.reading.Matter;
import al.nrm.rules.reading.Tries;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** What holds for every case, whatever rules conclude it. All cases are invented. */
@Domain(Matters.class)
class ProtectionTest {
    @Property(seed = "20261126")
    @Tries(value = 10_000, ordinary = 400)
    void no_agency_must_act_that_is_not_told_of_the_person_by_name(@ForAll Matter matter) {
        Agency detecting = matter.file().detection().agency();
        Decision decision = Matters.decide(matter);
        Set<Agency> mayAct = EnumSet.of(detecting == Agency.SELF ? Agency.OTHER : detecting);
        for (Duty duty : decision.duties()) {
            duty.recipient()
                    .filter(agency -> duty.identity().equals(Optional.of(IdentitySharing.SHARED)))
                    .ifPresent(mayAct::add);
        }
        assertThat(decision.duties()).extracting(Duty::actor).isSubsetOf(mayAct);
        assertThat(decision.duties()).noneMatch(duty -> duty.recipient().equals(Optional.of(detecting)));
        assertThat(decision.duties())
                .allMatch(
                        duty -> duty.recipient().isPresent() == duty.identity().isPresent());
    }

    @Property(seed = "20261127")
    @Tries(value = 10_000, ordinary = 400)
    void a_child_at_risk_is_protected_in_every_status(@ForAll Matter matter) {
        Decision decision = Matters.decide(matter);
        Assume.that(decision.treatAs().isChild() && isAtRisk(matter.file().situation()));
        assertThat(decision.referralBasis()).isEqualTo(ReferralBasis.CHILD);
        assertThat(decision.urgency()).isNotEqualTo(Urgency.STANDARD);
        assertThat(decision.pathways()).contains(Pathway.CHILD_PROTECTION);
        assertThat(decision.safeguards())
                .anyMatch(safeguard -> safeguard.code().equals(SafeguardCode.CHILD_CONSENT_NOT_REQUIRED));
        assertThat(decision.duties())
                .extracting(Duty::action)
                .contains(DutyAction.ASSESS_BEST_INTERESTS, DutyAction.INFORM_OF_RIGHTS);
        boolean found = matter.file().detection().agency() == Agency.CHILD_PROTECTION_UNIT;
        if (!found && !DerivedFacts.isAbroad(matter.file())) {
            assertThat(decision.duties())
                    .anyMatch(duty -> duty.action().equals(DutyAction.NOTIFY_CHILD_PROTECTION_UNIT)
                            && duty.identity().equals(Optional.of(IdentitySharing.SHARED)));
        }
    }

    /** The signs of a risk that count for every child; being alone counts only if the age was found out. */
    private static boolean isAtRisk(Situation now) {
        return now.immediateDanger().isYes()
                || now.selfHarmRisk().isYes()
                || now.assaultedWithin72Hours().isYes()
                || now.guardianSuspected().isYes()
                || now.guardianPresent() == Answer.NO;
    }

    @Property(seed = "20261128")
    @Tries(value = 5_000, ordinary = 200)
    void a_time_limit_ends_by_the_clock_where_it_is_known_when_it_began(@ForAll Matter matter) {
        CaseFile file = matter.file();
        for (Duty duty : Matters.decide(matter).duties()) {
            duty.due().ifPresent(due -> {
                assertThat(due.until())
                        .isEqualTo(file.recordedAt()
                                .flatMap(at -> new Deadline(
                                                due.within(), Counting.CALENDAR, HolidayCalendar.WEEKENDS_ONLY)
                                        .after(at)));
                assertThat(due.counting()).isEqualTo(due.until().map(until -> Counting.CALENDAR));
            });
        }
    }

    @Property(seed = "20261129")
    @Tries(value = 5_000, ordinary = 200)
    void duties_are_ordered_by_time_limit_and_then_by_code(@ForAll Matter matter) {
        assertThat(Matters.decide(matter).duties()).isSortedAccordingTo((one, other) -> {
            int byLimit = Long.compare(seconds(one), seconds(other));
            return byLimit != 0 ? byLimit : one.action().compareTo(other.action());
        });
    }

    private static long seconds(Duty duty) {
        return duty.due().map(due -> due.within().seconds()).orElse(Long.MAX_VALUE);
    }
}
