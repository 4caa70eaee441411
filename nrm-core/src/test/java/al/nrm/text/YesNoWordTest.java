package al.nrm.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YesNoWordTest {
    @ParameterizedTest
    @ValueSource(strings = {"true", "TRUE", "po", "PO", "yes"})
    void words_for_yes_are_known_in_both_languages(String word) {
        assertThat(YesNoWord.of(word)).contains(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "FALSE", "jo", "JO", "no"})
    void words_for_no_are_known_in_both_languages(String word) {
        assertThat(YesNoWord.of(word)).contains(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "maybe", "1"})
    void anything_else_is_neither(String word) {
        assertThat(YesNoWord.of(word)).isEmpty();
    }
}
