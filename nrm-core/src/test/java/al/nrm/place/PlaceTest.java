package al.nrm.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {
    @Test
    void twelve_counties_have_sixty_one_municipalities_and_no_name_is_in_two() {
        List<String> names = Arrays.stream(County.values())
                .flatMap(county -> county.municipalities().stream())
                .toList();
        assertThat(County.codes()).hasSize(12).isSorted().doesNotHaveDuplicates();
        assertThat(names).hasSize(61).doesNotHaveDuplicates();
    }

    @Test
    void a_county_is_known_by_its_code() {
        assertThat(County.parse("AL-11")).contains(County.TIRANE);
        assertThat(County.parse("AL-13")).isEmpty();
        assertThat(County.DIBER.seat()).isEqualTo("Peshkopi");
        assertThat(County.KORCE.albanianName()).isEqualTo("Korçë");
    }

    @Test
    void a_municipality_belongs_to_its_county() {
        assertThat(Municipality.of(County.TIRANE, "Vorë").county()).isEqualTo(County.TIRANE);
        assertThatIllegalArgumentException().isThrownBy(() -> Municipality.of(County.FIER, "Vorë"));
    }

    @Test
    void iso_countries_are_known_and_so_are_stateless_and_kosovo() {
        assertThat(Country.codes()).hasSize(251).contains("AL", "XX", "XK").doesNotContain("UK");
        assertThat(Country.of("XX").code()).isEqualTo("XX");
        assertThat(Country.of("AL")).isEqualTo(Country.ALBANIA);
        assertThat(Country.of("AL")).isLessThan(Country.of("IT"));
        assertThatIllegalArgumentException().isThrownBy(() -> Country.of("UK"));
    }

    @ParameterizedTest
    @CsvSource({
        "sq, true",
        "SQ-AL, true",
        "sqi, true",
        "ALB, true",
        "als, true",
        "aln-XK, true",
        "aae, true",
        "aat, true",
        "it, false",
        "sqx, false"
    })
    void albanian_and_its_varieties_are_albanian(String tag, boolean albanian) {
        assertThat(SpokenLanguage.of(tag).isAlbanian()).isEqualTo(albanian);
    }

    @ParameterizedTest
    @CsvSource({"und, false", "MUL, false", "mis, false", "zxx-x-none, false", "sq, true", "rom, true"})
    void a_code_for_no_language_says_no_more_than_an_absent_one(String tag, boolean given) {
        assertThat(SpokenLanguage.of(tag).isGiven()).isEqualTo(given);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "s", "sq_AL", "sq-", "albanian language", "sq-abcdefghi", "shqip", "Albanian", "al", "AL"})
    void what_is_no_language_tag_is_refused(String tag) {
        assertThat(SpokenLanguage.isWellFormed(tag)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> SpokenLanguage.of(tag));
    }

    @Test
    void languages_are_sorted_by_tag() {
        assertThat(SpokenLanguage.of("bn")).isLessThan(SpokenLanguage.of("sq"));
    }
}
