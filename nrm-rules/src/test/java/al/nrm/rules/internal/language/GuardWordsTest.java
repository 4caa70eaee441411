package al.nrm.rules.internal.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the reader of rules makes of words and letters that authors write. */
class GuardWordsTest {
    @ParameterizedTest
    @CsvSource({
        "menjëherë, IMMEDIATELY",
        "at once, IMMEDIATELY",
        "Immediately, IMMEDIATELY",
        "2 ditë, P2D",
        "5 ditë pune, P5D",
        "5 ditë të punës, P5D",
        "5 working days, P5D",
        "5 business days, P5D",
        "3 javë, P3W",
        "1 week, P1W",
        "3 muaj, P3M",
        "8 orë, PT8H",
        "8 hours, PT8H",
        "30 min, PT30M",
        "P2H, PT2H",
        "PT8, PT8H",
        "2d, P2D",
        "p3w, P3W"
    })
    void a_time_limit_in_words_is_told_in_the_notation_of_a_pack(String written, String meant) {
        assertThat(DurationWords.meant(written)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "8", "2 cows", "", "at once please"})
    void what_is_near_no_time_limit_is_not_guessed(String written) {
        assertThat(DurationWords.meant(written)).isEmpty();
    }

    @Test
    void working_days_are_written_in_two_parts() {
        assertThat(DurationWords.form("5 ditë pune").en()).startsWith("Working days are written in two parts");
        assertThat(DurationWords.form("5 working days").en()).startsWith("Working days are written in two parts");
        assertThat(DurationWords.form("5 ditë")).isEqualTo(DurationWords.form());
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x0334, 0x0338, 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180F, 0x20D2, 0x20D3, 0x20D8, 0x20DA,
                0x20DD, 0x20E6, 0x20EA, 0x20EB, 0x2800, 0x3164, 0xFE00, 0xFE0F, 0xFFA0, 0xE0001, 0xE0100, 0xE01EF,
                0x0000, 0x001B, 0x00AD, 0x200B, 0x202E, 0x2028, 0x2029, 0xE000, 0xD800
            })
    void a_letter_that_is_not_seen_is_hidden(int letter) {
        assertThat(HiddenCharacters.isHidden(letter)).isTrue();
        assertThat(HiddenCharacters.hiddenIn("a" + Character.toString(letter) + "b"))
                .contains(String.format("U+%04X", letter));
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                'a', 'ë', ' ', '\n', '\t', 0x0301, 0x0333, 0x0339, 0x034E, 0x0350, 0x20D1, 0x20D4, 0x20D7, 0x20DB,
                0x20E7, 0x20E9, 0x20EC, 0x27FF, 0x2801, 0x3163, 0xFE10, 0xFFA1, 0x1161
            })
    void a_letter_that_is_seen_is_not(int letter) {
        assertThat(HiddenCharacters.isHidden(letter)).isFalse();
        assertThat(HiddenCharacters.hiddenIn(Character.toString(letter))).isEmpty();
    }

    @Test
    void a_text_is_shown_on_one_line_with_the_numbers_of_hidden_letters() {
        assertThat(HiddenCharacters.shown("plain ë")).isEqualTo("plain ë");
        assertThat(HiddenCharacters.shown("a\nb\tc")).isEqualTo("a b c");
        assertThat(HiddenCharacters.shown("a\u202eb")).isEqualTo("a<U+202E>b");
    }
}
