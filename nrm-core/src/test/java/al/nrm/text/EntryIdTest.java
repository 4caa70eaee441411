package al.nrm.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class EntryIdTest {
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("az09.-_A \n").ofMaxLength(8);
    }

    @Property(tries = 2_000, seed = "20261101")
    void a_text_is_an_id_if_and_only_if_it_matches_the_pattern(@ForAll("texts") String text) {
        assertThat(EntryId.isWellFormed(text)).isEqualTo(java.util.regex.Pattern.matches(EntryId.PATTERN, text));
    }

    @Test
    void an_id_of_any_length_is_answered_without_recursion() {
        assertThat(EntryId.isWellFormed("a.".repeat(1_000_000) + "a")).isTrue();
        assertThat(EntryId.isWellFormed("a.".repeat(1_000_000))).isFalse();
    }
}
