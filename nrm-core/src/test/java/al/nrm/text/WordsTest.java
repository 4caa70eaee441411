package al.nrm.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    private static final List<String> KNOWN =
            List.of("age", "birthDate", "languages", "Tiranë", "Korçë", "NO", "homeCounty", "YES");

    @ParameterizedTest
    @CsvSource({
        "agee, age",
        "aeg, age",
        "birthdate, birthDate",
        "birthDtae, birthDate",
        "Tirane, Tiranë",
        "korce, Korçë",
        "no, NO",
        "homeContry, homeCounty",
        "yes, YES"
    })
    void the_word_that_was_probably_meant_is_found(String written, String meant) {
        assertThat(NearestWord.to(written, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"NA", "xyz", "postcode", "''"})
    void a_word_that_is_near_to_none_has_none(String written) {
        assertThat(NearestWord.to(written, KNOWN)).isEmpty();
    }

    @Test
    void of_two_words_equally_near_the_first_in_the_alphabet_is_taken_whatever_their_order() {
        assertThat(NearestWord.to("bat", List.of("cat", "bar"))).contains("bar");
        assertThat(NearestWord.to("bat", List.of("bar", "cat"))).contains("bar");
    }

    @Test
    void a_text_speaks_both_languages() {
        Text text = Text.of("Po", "Yes");
        assertThat(text.in(TextLanguage.SQ)).isEqualTo("Po");
        assertThat(text.in(TextLanguage.EN)).isEqualTo("Yes");
        assertThatIllegalArgumentException().isThrownBy(() -> Text.of(" ", "Yes"));
        assertThatIllegalArgumentException().isThrownBy(() -> Text.of("Po", ""));
    }
}
