package al.nrm.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Codes of duties and safeguards, which packs may add to. */
class DeclaredCodesTest {
    @Test
    void those_of_the_bundled_pack_are_listed_in_its_order_and_found_by_their_text() {
        assertThat(SafeguardCode.bundled()).contains(SafeguardCode.PRESUMED_CHILD, SafeguardCode.NO_REMOVAL);
        assertThat(DutyAction.bundled()).contains(DutyAction.NOTIFY_POLICE, DutyAction.ASSESS_RISK);
        SafeguardCode.bundled()
                .forEach(code -> assertThat(SafeguardCode.parse(code.name())).isSameAs(code));
        DutyAction.bundled()
                .forEach(code -> assertThat(DutyAction.parse(code.name())).isSameAs(code));
    }

    @Test
    void others_come_after_them_by_their_text() {
        SafeguardCode first = SafeguardCode.parse("AN_INVENTED_ONE");
        SafeguardCode second = SafeguardCode.parse("BEYOND_THE_PACK");
        assertThat(first.name()).isEqualTo("AN_INVENTED_ONE");
        List<SafeguardCode> codes = new ArrayList<>(SafeguardCode.bundled());
        codes.add(first);
        codes.add(second);
        List<SafeguardCode> shuffled = new ArrayList<>(codes);
        Collections.reverse(shuffled);
        Collections.sort(shuffled);
        assertThat(shuffled).isEqualTo(codes);
        DutyAction duty = DutyAction.parse("AN_INVENTED_DUTY");
        assertThat(duty).isGreaterThan(DutyAction.NOTIFY_POLICE);
        assertThatIllegalArgumentException().isThrownBy(() -> SafeguardCode.parse("no code"));
        assertThatIllegalArgumentException().isThrownBy(() -> DutyAction.parse("no code"));
    }
}
