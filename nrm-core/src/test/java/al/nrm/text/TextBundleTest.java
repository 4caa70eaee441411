package al.nrm.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TextBundleTest {
    private static final TextBundle BUNDLE = TextBundle.load(TextBundleTest.class, "bundle");

    @Test
    void a_text_is_read_as_utf_8_in_both_languages() {
        assertThat(BUNDLE.find("child")).contains(Text.of("Fëmijë çdo ditë", "Child every day"));
        assertThat(BUNDLE.find("child", TextLanguage.SQ)).contains("Fëmijë çdo ditë");
    }

    @Test
    void values_fill_places_and_are_not_searched_for_places() {
        assertThat(BUNDLE.find("places", TextLanguage.EN, "{1}", "x$1")).contains("{1}, then x$1");
        assertThat(BUNDLE.find("places", Text.of("një", "one"), 2)).contains(Text.of("një, pastaj 2", "one, then 2"));
        assertThat(BUNDLE.find("places", TextLanguage.EN, 1)).contains("1, then ");
    }

    @Test
    void an_unknown_key_has_no_text() {
        assertThat(BUNDLE.find("adult")).isEmpty();
        assertThat(BUNDLE.find("adult", TextLanguage.EN)).isEmpty();
        assertThat(BUNDLE.keys()).containsExactly("child", "places");
    }

    @Test
    void a_key_that_one_language_lacks_is_refused_when_the_files_are_read() {
        assertThatThrownBy(() -> TextBundle.load(TextBundleTest.class, "half"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("half: only one language has [only.english, only.shqip]");
    }

    @Test
    void a_missing_file_is_refused() {
        assertThatThrownBy(() -> TextBundle.load(TextBundleTest.class, "none"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("none_");
    }
}
