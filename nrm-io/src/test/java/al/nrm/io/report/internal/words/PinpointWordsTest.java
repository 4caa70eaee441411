package al.nrm.io.report.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.io.report.FullCase;
import al.nrm.text.TextLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinpointWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "art. 3(c) | neni 3, shkronja c",
                "art. 10(3) | neni 10, paragrafi 3",
                "art. 12(1)(b) | neni 12, paragrafi 1, shkronja b",
                "art. 110/a | neni 110/a",
                "Annex 1, section D | Aneksi 1, seksioni D",
                "Annex 1, section C, question 15 | Aneksi 1, seksioni C, pyetja 15",
                "Annex 1, section C, travel documents | Aneksi 1, seksioni C, dokumentet e udhëtimit",
                "point 2(b) | pika 2, shkronja b"
            })
    void a_place_in_a_source_is_albanian_in_albanian(String english, String albanian) {
        assertThat(PinpointWords.of(english, TextLanguage.SQ)).isEqualTo(albanian);
        assertThat(PinpointWords.of(english, TextLanguage.EN)).isEqualTo(english);
    }

    @Test
    void no_english_is_left_in_the_places_that_the_bundled_pack_cites() {
        assertThat(FullCase.RULES.pack().sources().values().stream()
                        .flatMap(source -> source.verified().stream())
                        .flatMap(read -> read.passages().stream())
                        .map(place -> PinpointWords.of(place, TextLanguage.SQ)))
                .isNotEmpty()
                .noneMatch(place -> place.matches("(?i).*\\b(art|annex|section|question|point|para|travel)\\b.*"));
    }
}
