package al.nrm.duty;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.casefile.Agency;
import al.nrm.decision.DutyAction;
import al.nrm.law.InForce;
import al.nrm.text.Text;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which office is competent. All offices are invented. */
class CompetenceTableTest {
    private static final Text WORDS = Text.of("Fjalë", "Words");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Competence MUNICIPAL =
            office("municipal", Agency.CHILD_PROTECTION_UNIT, LocalDate.of(2020, 1, 1), DutyAction.ASSESS_RISK);
    private static final Competence OF_2027 =
            office("of-2027", Agency.CHILD_PROTECTION_UNIT, LocalDate.of(2027, 1, 1), DutyAction.PLAN_SAFETY);
    private static final Competence HEALTH =
            office("health", Agency.HEALTH, LocalDate.of(2020, 1, 1), DutyAction.PROVIDE_MEDICAL_CARE);
    private static final CompetenceTable TABLE =
            new CompetenceTable(List.of(MUNICIPAL, OF_2027, HEALTH), List.of(), Optional.of(Period.ofMonths(6)));

    private static Competence office(String id, Agency agency, LocalDate from, DutyAction duty) {
        return new Competence(
                id, WORDS, List.of(duty), agency, Competence.Level.MUNICIPALITY, InForce.from(from), List.of());
    }

    private static List<Competence> unit(Optional<DutyAction> duty, Optional<LocalDate> day) {
        return TABLE.of(Agency.CHILD_PROTECTION_UNIT, duty, day);
    }

    @Test
    void an_agency_has_the_offices_of_the_duty_and_of_the_day_that_is_asked_for() {
        assertThat(unit(Optional.empty(), Optional.empty())).containsExactly(MUNICIPAL, OF_2027);
        assertThat(unit(Optional.empty(), Optional.of(DAY))).containsExactly(MUNICIPAL);
        assertThat(unit(Optional.of(DutyAction.PLAN_SAFETY), Optional.empty())).containsExactly(OF_2027);
        assertThat(unit(Optional.of(DutyAction.PLAN_SAFETY), Optional.of(DAY))).isEmpty();
        assertThat(TABLE.of(Agency.PROSECUTION, Optional.empty(), Optional.empty()))
                .isEmpty();
    }

    @Test
    void an_entry_is_old_from_the_day_after_its_time_and_never_where_the_pack_sets_none() {
        LocalDate verified = LocalDate.of(2025, 9, 2);
        assertThat(TABLE.isOld(verified, DAY)).isFalse();
        assertThat(TABLE.isOld(verified, DAY.plusDays(1))).isTrue();
        assertThat(CompetenceTable.EMPTY.isOld(LocalDate.of(1990, 1, 1), DAY)).isFalse();
    }

    @Test
    void a_catalogue_of_duties_equals_another_only_if_all_its_parts_do() {
        DutyDeclaration duty = new DutyDeclaration(DutyAction.ASSESS_RISK, WORDS, true, List.of());
        DutyCatalogue catalogue = DutyCatalogue.of(List.of(duty), List.of());
        assertThat(catalogue)
                .isEqualTo(DutyCatalogue.of(List.of(duty), List.of(), WithoutReferral.NEVER, false))
                .isNotEqualTo(DutyCatalogue.of(List.of(duty), List.of(), WithoutReferral.NEVER, true))
                .isNotEqualTo(DutyCatalogue.EMPTY)
                .isNotEqualTo(null)
                .isNotEqualTo("ASSESS_RISK");
        assertThat(catalogue.isFirst(DutyAction.ASSESS_RISK)).isTrue();
    }
}
