package al.nrm.form;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.text.TextLanguage;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormKindTest {
    @Test
    void the_forms_that_the_product_fills_are_known_by_kind_and_language() {
        assertThat(FormKind.INITIAL_IDENTIFICATION.nameIn(TextLanguage.SQ)).isEqualTo("initial-identification.sq");
        assertThat(FormKind.of("referral.en")).contains(FormKind.REFERRAL);
        assertThat(List.of("referral", "referral.de", "letter.sq"))
                .allSatisfy(name -> assertThat(FormKind.of(name)).isEmpty());
        assertThat(FormKind.REFERRAL.places()).contains("asked", "case.id").doesNotContain("situation");
    }
}
