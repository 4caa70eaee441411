package al.nrm.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.fixture.InventedValues;
import al.nrm.place.Country;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Criteria, sections 6 and 7. All persons are invented. */
class DerivedFactsTest {
    private static final CaseFile NOTHING_KNOWN = InventedValues.caseFile().build();

    @ParameterizedTest
    @CsvSource({
        "'', UNKNOWN, UNKNOWN, false",
        "'', YES, UNKNOWN, true",
        "'', NO, YES, true",
        "AL, YES, YES, false",
        "BD, UNKNOWN, UNKNOWN, true",
        "XX, NO, NO, true"
    })
    void foreign_is_who_is_no_citizen_or_of_unknown_nationality_and_without_a_right_to_stay(
            String nationality, Answer irregular, Answer asylum, boolean foreign) {
        CaseFile file = NOTHING_KNOWN
                .with(
                        CaseFacts.NATIONALITIES,
                        new TreeSet<>(nationality.isEmpty() ? List.of() : List.of(Country.of(nationality))))
                .with(CaseFacts.IRREGULAR_STAY, irregular)
                .with(CaseFacts.ASYLUM_CLAIM, asylum);
        assertThat(DerivedFacts.isForeign(file)).isEqualTo(foreign);
    }

    @ParameterizedTest
    @CsvSource({
        "NGO, UNKNOWN, YES, true",
        "NGO, MISSION_ABROAD, UNKNOWN, true",
        "CONSULATE, UNKNOWN, UNKNOWN, true",
        "CONSULATE, MISSION_ABROAD, NO, false",
        "NGO, STREET, UNKNOWN, false"
    })
    void a_mission_and_a_consulate_are_abroad_unless_the_case_denies_it(
            Agency agency, Setting setting, Answer stated, boolean abroad) {
        CaseFile file = NOTHING_KNOWN
                .with(CaseFacts.AGENCY, agency)
                .with(CaseFacts.SETTING, setting)
                .with(CaseFacts.ABROAD, stated);
        assertThat(DerivedFacts.isAbroad(file)).isEqualTo(abroad);
    }

    @Test
    void an_answer_beside_a_suspected_companion_is_in_doubt_until_the_person_was_asked_alone() {
        CaseFile beside = NOTHING_KNOWN.with(CaseFacts.COMPANION_SUSPECTED, Answer.YES);
        assertThat(DerivedFacts.isConsentInDoubt(beside)).isTrue();
        assertThat(DerivedFacts.isConsentInDoubt(beside.with(CaseFacts.ASKED_ALONE, Answer.NO)))
                .isTrue();
        assertThat(DerivedFacts.isConsentInDoubt(beside.with(CaseFacts.ASKED_ALONE, Answer.YES)))
                .isFalse();
        assertThat(DerivedFacts.isConsentInDoubt(NOTHING_KNOWN)).isFalse();
    }
}
