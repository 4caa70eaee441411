package al.nrm.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

/** What an invented person agrees to. */
class ConsentTest {
    private static final Consent ASKED = Consent.builder()
            .referral(Answer.YES)
            .formalIdentification(Answer.NO)
            .policeReport(Answer.NO)
            .dataSharing(Answer.YES)
            .askedAlone(Answer.YES)
            .build();

    @Test
    void each_purpose_is_agreed_to_or_not_by_itself() {
        assertThat(ASKED.referral()).isEqualTo(Answer.YES);
        assertThat(ASKED.formalIdentification()).isEqualTo(Answer.NO);
        assertThat(ASKED.policeReport()).isEqualTo(Answer.NO);
        assertThat(ASKED.dataSharing()).isEqualTo(Answer.YES);
        assertThat(ASKED.askedAlone()).isEqualTo(Answer.YES);
    }

    @Test
    void a_person_who_was_not_asked_agreed_to_nothing_and_refused_nothing() {
        assertThat(CaseFacts.answersIn(CasePart.CONSENT))
                .isNotEmpty()
                .allSatisfy(fact -> assertThat(Consent.UNKNOWN.answer(fact)).isEqualTo(Answer.UNKNOWN));
    }

    @Test
    void a_copy_is_equal_and_a_change_of_it_leaves_the_first_as_it_was() {
        Consent copy = Consent.builder().from(ASKED).build();
        assertThat(copy).isEqualTo(ASKED).hasSameHashCodeAs(ASKED).hasToString(ASKED.toString());
        Consent changed = Consent.builder().from(ASKED).policeReport(Answer.YES).build();
        assertThat(changed).isNotEqualTo(ASKED);
        assertThat(ASKED.policeReport()).isEqualTo(Answer.NO);
        assertThat(ASKED).isNotEqualTo("YES");
        assertThat(Consent.UNKNOWN.toString()).contains("referral=UNKNOWN");
    }

    @Test
    void a_builder_that_is_used_again_does_not_change_what_it_built() {
        Consent.Builder builder = Consent.builder().referral(Answer.YES);
        Consent first = builder.build();
        builder.referral(Answer.NO);
        assertThat(first.referral()).isEqualTo(Answer.YES);
    }

    @Test
    void a_fact_of_another_part_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> ASKED.answer(CaseFacts.PREGNANT));
        assertThatIllegalArgumentException().isThrownBy(() -> Consent.builder().answer(CaseFacts.ABROAD, Answer.YES));
    }
}
