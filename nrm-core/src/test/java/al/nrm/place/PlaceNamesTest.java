package al.nrm.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PlaceNamesTest {
    static Stream<Municipality> municipalities() {
        return Arrays.stream(County.values())
                .flatMap(county -> county.municipalities().stream().map(name -> Municipality.of(county, name)));
    }

    @ParameterizedTest
    @MethodSource("municipalities")
    void a_municipality_is_found_in_noisy_spellings(Municipality municipality) {
        String name = municipality.name();
        String bare = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        List<String> spellings = List.of(
                name,
                bare,
                name.toUpperCase(Locale.ROOT),
                "  bashkia " + bare.toLowerCase(Locale.ROOT) + ", ",
                Normalizer.normalize(name, Normalizer.Form.NFD),
                name + " (bashkia)",
                String.join(" ", reversed(bare.split(" "))));
        assertThat(spellings)
                .allSatisfy(spelling -> assertThat(PlaceNames.find(spelling))
                        .isEqualTo(new PlaceMatch.Found(municipality.county(), Optional.of(municipality))));
    }

    @ParameterizedTest
    @MethodSource("municipalities")
    void a_municipality_with_a_letter_wrong_is_refused_with_its_name_among_the_nearest(Municipality municipality) {
        String name = municipality.name();
        for (String wrong : List.of(name + "x", "x" + name, name.charAt(0) + "z" + name.substring(1))) {
            PlaceMatch match = PlaceNames.find(wrong);
            assertThat(match).isInstanceOf(PlaceMatch.NotFound.class);
            if (name.length() > 3) {
                assertThat(((PlaceMatch.NotFound) match).nearest()).contains(name);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(County.class)
    void each_county_is_found_by_code_and_name_in_noisy_spellings(County county) {
        String name = county.albanianName();
        String bare = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        List<String> spellings = List.of(
                county.code(),
                " " + county.code().toLowerCase(Locale.ROOT),
                "Qarku " + name,
                "qarku  " + bare.toLowerCase(Locale.ROOT) + ".",
                name.toUpperCase(Locale.ROOT) + " QARK",
                bare + " county");
        assertThat(spellings)
                .allSatisfy(spelling -> assertThat(PlaceNames.find(spelling))
                        .isEqualTo(new PlaceMatch.Found(county, Optional.empty())));
    }

    @ParameterizedTest
    @CsvSource({
        "AL-11, TIRANE",
        "al-09, DIBER",
        "Qarku i Korçës, KORCE",
        "qarku korce, KORCE",
        "Tirana County, TIRANE",
        "DURRËS qark, DURRES",
        "Qarku Vlora, VLORE",
        "qarku i shkodres, SHKODER",
        "Qarku Dibrës, DIBER"
    })
    void a_county_is_found_by_code_and_in_noisy_spellings(String spelling, County county) {
        assertThat(PlaceNames.find(spelling)).isEqualTo(new PlaceMatch.Found(county, Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "Tirana, Tiranë",
        "Saranda, Sarandë",
        "Malësia e Madhe, Malësi e Madhe",
        "madhe malesia, Malësi e Madhe",
        "Bashkia e Kamzës, Kamëz",
        "fushe arrez, Fushë-Arrëz",
        "AL-SR, Sarandë",
        "mm, Malësi e Madhe",
        "ER, Kolonjë"
    })
    void definite_forms_and_legacy_district_codes_are_known(String spelling, String municipality) {
        assertThat(((PlaceMatch.Found) PlaceNames.find(spelling)).municipality().map(Municipality::name))
                .contains(municipality);
    }

    @Test
    void a_name_with_more_behind_it_is_refused_with_the_nearest_of_each_word() {
        assertThat(PlaceNames.find("Lushnje, Fier")).isEqualTo(new PlaceMatch.NotFound(List.of("Lushnjë", "Fier")));
        assertThat(PlaceNames.find("fshati Ndernenas")).isInstanceOf(PlaceMatch.NotFound.class);
    }

    @Test
    void a_county_word_never_yields_a_municipality_of_that_name() {
        assertThat(PlaceNames.find("Qarku Kamëz")).isInstanceOf(PlaceMatch.NotFound.class);
    }

    @Property(tries = 500, seed = "20261126")
    void whatever_is_written_either_is_a_known_form_or_is_refused(@ForAll("almostNames") String text) {
        PlaceMatch match = PlaceNames.find(text);
        if (match instanceof PlaceMatch.NotFound none) {
            assertThat(none.nearest()).hasSizeLessThanOrEqualTo(5).doesNotHaveDuplicates();
        }
    }

    @Provide
    Arbitrary<String> almostNames() {
        return Arbitraries.of(municipalities().map(Municipality::name).toList())
                .flatMap(name -> Arbitraries.strings()
                        .withChars("aeëçi- ")
                        .ofMaxLength(3)
                        .flatMap(noise -> Arbitraries.integers()
                                .between(0, name.length())
                                .map(at -> name.substring(0, at) + noise + name.substring(at))));
    }

    @Test
    void distances_are_whole_kilometres_between_the_seats() {
        assertThat(County.TIRANE.distanceInKilometres(County.TIRANE)).isZero();
        assertThat(County.TIRANE.distanceInKilometres(County.DURRES)).isEqualTo(32);
        assertThat(County.FIER.distanceInKilometres(County.VLORE))
                .isEqualTo(County.VLORE.distanceInKilometres(County.FIER))
                .isBetween(28, 30);
    }

    private static List<String> reversed(String... words) {
        List<String> reversed = new java.util.ArrayList<>(Arrays.asList(words));
        java.util.Collections.reverse(reversed);
        return reversed;
    }
}
