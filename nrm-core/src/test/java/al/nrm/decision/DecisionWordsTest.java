package al.nrm.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionWordsTest {
    @Test
    void a_code_that_the_bundled_pack_declares_is_read_as_its_constant() {
        assertThat(DutyAction.parse("NOTIFY_POLICE")).isSameAs(DutyAction.NOTIFY_POLICE);
        assertThat(SafeguardCode.parse("NO_REMOVAL")).isSameAs(SafeguardCode.NO_REMOVAL);
    }

    @Test
    void a_code_of_another_pack_is_equal_to_itself_and_comes_after_the_bundled_ones() {
        DutyAction other = DutyAction.parse("CALL_THE_EMBASSY");
        assertThat(other).isEqualTo(DutyAction.parse("CALL_THE_EMBASSY")).hasToString("CALL_THE_EMBASSY");
        assertThat(other).isNotEqualTo(SafeguardCode.parse("CALL_THE_EMBASSY"));
        assertThat(other).isGreaterThan(DutyAction.NOTIFY_LABOUR_INSPECTORATE);
        assertThat(other).isLessThan(DutyAction.parse("CALL_THE_FAMILY"));
        assertThat(DutyAction.bundled()).isSorted();
        assertThat(SafeguardCode.bundled()).isSorted();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "notify", "NOTIFY POLICE", "_NOTIFY", "NOTIFY_", "NOTIFY__POLICE", "1ST"})
    void what_is_not_in_capitals_and_underscores_is_no_code(String text) {
        assertThatThrownBy(() -> DutyAction.parse(text)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SafeguardCode.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_status_is_open_while_something_is_indicated_or_assessed() {
        assertThat(Status.POTENTIAL_VICTIM.isIndicated()).isTrue();
        assertThat(Status.FORMALLY_IDENTIFIED.isIndicated()).isTrue();
        assertThat(Status.UNDER_ASSESSMENT.isIndicated()).isFalse();
        assertThat(Status.UNDER_ASSESSMENT.isOpen()).isTrue();
        assertThat(Status.NO_INDICATION.isOpen()).isFalse();
    }

    @Test
    void who_is_presumed_a_child_is_treated_as_one() {
        assertThat(TreatAs.PRESUMED_CHILD.isChild()).isTrue();
        assertThat(TreatAs.CHILD.isChild()).isTrue();
        assertThat(TreatAs.ADULT.isChild()).isFalse();
    }
}
