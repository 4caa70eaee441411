package al.nrm.decision;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.text.Text;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UndecidedExceptionTest {
    @Test
    void a_defect_of_a_pack_names_the_key_and_the_rules_that_take_part() {
        List<String> rules = new ArrayList<>(List.of("one", "two"));
        UndecidedException undecided = new UndecidedException(Text.of("Dy vlera.", "Two values."), "urgency", rules);
        rules.clear();
        assertThat(undecided).hasMessage("Two values.");
        assertThat(undecided.what().sq()).isEqualTo("Dy vlera.");
        assertThat(undecided.key()).isEqualTo("urgency");
        assertThat(undecided.rules()).containsExactly("one", "two");
    }
}
