package al.nrm.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Method;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SituationTest {
    static Iterable<CaseFact<Answer>> facts() {
        return CaseFacts.answersIn(CasePart.SITUATION);
    }

    @ParameterizedTest
    @MethodSource("facts")
    void each_fact_has_a_setter_and_an_accessor_of_its_name_and_changes_no_other(CaseFact<Answer> fact)
            throws ReflectiveOperationException {
        Method set = Situation.Builder.class.getMethod(fact.key(), Answer.class);
        Situation situation = ((Situation.Builder) set.invoke(Situation.builder(), Answer.YES)).build();
        assertThat(Situation.class.getMethod(fact.key()).invoke(situation)).isEqualTo(Answer.YES);
        for (CaseFact<Answer> other : facts()) {
            assertThat(situation.answer(other)).isEqualTo(other == fact ? Answer.YES : Answer.UNKNOWN);
        }
        assertThat(situation).isNotEqualTo(Situation.UNKNOWN);
        assertThat(situation.toString().toLowerCase(Locale.ROOT)).contains("yes");
    }

    @Test
    void a_fact_of_another_part_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Situation.UNKNOWN.answer(CaseFacts.CONSENT_TO_REFERRAL));
    }

    @Test
    void two_situations_are_equal_only_with_the_same_answers_and_the_same_contact() {
        Situation danger = Situation.builder().immediateDanger(Answer.YES).build();
        assertThat(danger)
                .isEqualTo(Situation.builder().immediateDanger(Answer.YES).build())
                .hasSameHashCodeAs(
                        Situation.builder().immediateDanger(Answer.YES).build())
                .isNotEqualTo(Situation.builder().immediateDanger(Answer.NO).build())
                .isNotEqualTo(Situation.builder()
                        .immediateDanger(Answer.YES)
                        .lastContactWithExploiter(LastContact.NONE)
                        .build())
                .isNotEqualTo(null)
                .isNotEqualTo("danger");
    }
}
