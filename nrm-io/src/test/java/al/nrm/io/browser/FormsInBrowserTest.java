package al.nrm.io.browser;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.io.browser.Browser.Sight;
import al.nrm.text.TextLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The forms as a browser shows and prints them. The persons in them are invented. */
@ExtendWith(WhereABrowserIs.class)
class FormsInBrowserTest {
    private static final int PHONE = 360;
    private static final int DESK = 1000;

    private static final Map<String, String[]> COMMANDS = Map.of(
            "referral",
            new String[] {"form", "referral", ExamplePages.example("street-child"), "--to", "CHILD_PROTECTION_UNIT"},
            "referral-without-a-name",
            new String[] {"form", "referral", ExamplePages.example("adult-labour-border"), "--to", "LABOUR_INSPECTORATE"
            },
            "initial-identification-blank",
            new String[] {"form", "initial-identification"},
            "initial-identification",
            new String[] {"form", "initial-identification", ExamplePages.example("adult-labour-border")});

    private static final Map<String, String[]> SHEETS = Map.of(
            "rights", new String[] {"form", "rights"},
            "rights-en", new String[] {"form", "rights", "--person-language", "en"},
            "rights-it", new String[] {"form", "rights", "--person-language", "it"},
            "rights-ar", new String[] {"form", "rights", "--person-language", "ar"});

    private final Browser browser = Browser.ofThisMachine();

    static Stream<Arguments> forms() {
        return Looked.at(COMMANDS.keySet(), TextLanguage.SQ);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void it_needs_nothing_is_printed_and_axe_finds_nothing_serious(String name, TextLanguage language)
            throws IOException {
        Path file = Path.of("target", "pages", name + "." + language + ".pdf");
        try (Sight sight = browser.look(ExamplePages.written(name, language, COMMANDS.get(name)), DESK)) {
            assertThat(sight.complaints()).isEmpty();
            assertThat(sight.requests()).isEmpty();
            assertThat(sight.findings()).isEmpty();
            assertThat(sight.texts("h1")).hasSize(1);
            assertThat(sight.texts("body > main")).hasSize(1);
            assertThat(sight.texts("html:lang(" + language.name().toLowerCase(Locale.ROOT) + ")"))
                    .hasSize(1);
            sight.print(file);
            sight.resize(PHONE);
            assertThat(sight.contentWidth()).isEqualTo(PHONE);
        }
        assertThat(Files.size(file)).isGreaterThan(10_000);
    }

    static Stream<Arguments> sheets() {
        return SHEETS.keySet().stream().sorted().map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void the_sheet_on_rights_is_read_on_a_telephone_and_printed_on_two_sheets(String name) throws IOException {
        Path page = ExamplePages.written(name, TextLanguage.SQ, SHEETS.get(name));
        try (Sight sight = browser.look(page, PHONE)) {
            assertThat(sight.contentWidth()).isEqualTo(PHONE);
            assertThat(sight.findings()).isEmpty();
            assertThat(sight.requests()).isEmpty();
            assertThat(sight.sheetsWithout("nothing")).isLessThanOrEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource(TextLanguage.class)
    void the_card_is_one_sheet_of_A5(TextLanguage language) throws IOException {
        try (Sight sight = browser.look(ExamplePages.written("card", language, "form", "card"), PHONE)) {
            assertThat(sight.contentWidth()).isEqualTo(PHONE);
            assertThat(sight.findings()).isEmpty();
            assertThat(sight.requests()).isEmpty();
            assertThat(sight.sheetsWithout("nothing")).isEqualTo(1);
        }
    }
}
