package al.nrm.rules.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.event.EventContent.Closed.Reason;
import al.nrm.referral.ClosingTerms;
import al.nrm.referral.StepTable;
import al.nrm.rules.fixture.Pack;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What must be done before a case is closed is for the pack to say. */
class ClosingTermsTest {
    private static final String NAMED = "  riskAssessed: [TRANSFERRED, RETURNED]\n";

    @Test
    void the_bundled_pack_requires_a_risk_assessment_before_a_case_is_closed_as_transferred_or_returned() {
        assertThat(terms(Pack.bundled()).riskAssessed()).containsExactly(Reason.TRANSFERRED, Reason.RETURNED);
    }

    @Test
    void a_pack_names_the_reasons_itself() {
        Pack pack = Pack.bundled().replacing("steps.yaml", NAMED, "  riskAssessed: [RETURNED, PERSON_LEFT]\n");
        assertThat(terms(pack).riskAssessed()).containsExactly(Reason.PERSON_LEFT, Reason.RETURNED);
        assertThat(terms(pack).noneOpen())
                .isNotEmpty()
                .isEqualTo(terms(Pack.bundled()).noneOpen());
    }

    @Test
    void a_pack_that_names_none_protects_no_less() {
        Stream.of(Pack.bundled().replacing("steps.yaml", NAMED, ""), Pack.small())
                .forEach(pack -> assertThat(terms(pack).riskAssessed()).isEqualTo(ClosingTerms.LEAVING));
    }

    @Test
    void the_terms_of_closing_cite_their_source() {
        assertThat(steps(Pack.bundled()).sources()).containsExactly("policy");
    }

    private static ClosingTerms terms(Pack pack) {
        return steps(pack).closing();
    }

    private static StepTable steps(Pack pack) {
        return pack.load().pack().historyRules().steps();
    }
}
