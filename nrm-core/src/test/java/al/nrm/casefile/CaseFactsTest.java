package al.nrm.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import al.nrm.fixture.InventedValues;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The case is invented. */
class CaseFactsTest {
    private static final CaseFile CASE = InventedValues.caseFile().build();

    @Test
    void every_fact_has_a_pointer_of_its_own_and_is_found_by_it() {
        assertThat(CaseFacts.all()).extracting(CaseFact::pointer).doesNotHaveDuplicates();
        assertThat(CaseFacts.all())
                .allSatisfy(fact -> assertThat(CaseFacts.find(fact.pointer())).hasValue(fact));
        assertThat(CaseFacts.find("/person/shoeSize")).isEmpty();
    }

    @Test
    void of_an_empty_case_only_the_day_and_the_agency_are_known() {
        assertThat(CaseFacts.all().stream().filter(fact -> fact.isKnown(CASE)))
                .containsExactly(CaseFacts.AS_OF, CaseFacts.AGENCY);
    }

    @Test
    void a_yes_no_fact_is_set_and_read_without_touching_any_other() {
        for (CasePart part : List.of(CasePart.SITUATION, CasePart.CONSENT)) {
            for (CaseFact<Answer> fact : CaseFacts.answersIn(part)) {
                CaseFile changed = CASE.with(fact, Answer.YES);
                assertThat(changed.value(fact)).isEqualTo(Answer.YES);
                assertThat(CaseFacts.all().stream().filter(other -> other.isKnown(changed)))
                        .containsExactly(CaseFacts.AS_OF, CaseFacts.AGENCY, fact);
                assertThat(changed.with(fact, Answer.UNKNOWN)).isEqualTo(CASE);
            }
        }
    }

    @Test
    void the_accessors_by_name_read_the_facts_of_their_name() {
        Situation situation = Situation.builder()
                .pregnant(Answer.YES)
                .inconsistentAccount(Answer.NO)
                .build();
        assertThat(situation.answer(CaseFacts.PREGNANT)).isEqualTo(Answer.YES);
        assertThat(situation.answer(CaseFacts.INCONSISTENT_ACCOUNT)).isEqualTo(Answer.NO);
        assertThat(situation.accompanied()).isEqualTo(Answer.UNKNOWN);
        assertThat(situation.toString())
                .startsWith("Situation{immediateDanger=UNKNOWN, exploiterKnowsWhereabouts=UNKNOWN,")
                .contains(" pregnant=YES, ", " inconsistentAccount=NO, ")
                .endsWith(", lastContactWithExploiter=UNKNOWN}");
        assertThat(Situation.builder().from(situation).build()).isEqualTo(situation);
    }

    @Test
    void a_fact_of_another_part_is_refused() {
        assertThatThrownBy(() -> Situation.UNKNOWN.answer(CaseFacts.CONSENT_TO_REFERRAL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("/consent/referral is not a yes/no fact of SITUATION");
        assertThatThrownBy(() -> Consent.UNKNOWN.answer(CaseFacts.ABROAD)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void asking_for_forms_of_exploitation_and_finding_none_is_known() {
        CaseFile asked = CASE.with(CaseFacts.EXPLOITATION_TYPES, Set.of());
        assertThat(CaseFacts.EXPLOITATION_TYPES.isKnown(asked)).isTrue();
        assertThat(asked.exploitation().typesAsked()).isTrue();
    }

    @Test
    void an_age_is_evidenced_by_the_keys_that_give_it() {
        CaseFile aged = CASE.with(CaseFacts.AGE, OptionalInt.of(17));
        CaseFile born = CASE.with(CaseFacts.BIRTH_DATE, Optional.of(LocalDate.of(2008, 5, 1)));
        assertThat(CaseFacts.AGE.evidence(CASE)).containsExactly("/person/age");
        assertThat(CaseFacts.AGE.evidence(aged)).containsExactly("/person/age");
        assertThat(CaseFacts.AGE.evidence(born)).containsExactly("/person/birthDate");
        assertThat(CaseFacts.AGE.evidence(born.with(CaseFacts.AGE, OptionalInt.of(17))))
                .containsExactly("/person/age", "/person/birthDate");
        assertThat(CaseFacts.SEX.evidence(CASE)).containsExactly("/person/sex");
    }

    @Test
    void the_basis_of_an_age_is_written_beside_an_age_although_unknown() {
        CaseFile aged =
                CaseDraft.of(CASE).put(CaseFacts.AGE, OptionalInt.of(17)).build();
        assertThat(CaseFacts.AGE_BASIS.isWritten(CASE)).isFalse();
        assertThat(CaseFacts.AGE_BASIS.isWritten(aged)).isTrue();
        assertThat(CaseFacts.AGE_BASIS.isKnown(aged)).isFalse();
    }

    @Test
    void every_category_but_those_that_a_decision_adds_and_the_indicators_has_a_fact() {
        EnumSet<DataCategory> used = EnumSet.noneOf(DataCategory.class);
        CaseFacts.all().forEach(fact -> fact.category().ifPresent(used::add));
        assertThat(used)
                .isEqualTo(
                        EnumSet.complementOf(EnumSet.of(DataCategory.STATUS, DataCategory.SIGNS, DataCategory.PLACES)));
    }

    @Test
    void what_a_fact_cannot_be_is_refused() {
        assertThatThrownBy(() -> CASE.with(CaseFacts.AGE, OptionalInt.of(Person.OLDEST + 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CASE.with(CaseFacts.AS_OF, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
