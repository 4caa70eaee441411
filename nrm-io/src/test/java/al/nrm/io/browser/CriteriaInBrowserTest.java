package al.nrm.io.browser;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.text.TextLanguage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The criteria of the bundled pack as a browser shows and prints them. */
@ExtendWith(WhereABrowserIs.class)
class CriteriaInBrowserTest {
    private static final int DESK = 1000;
    private static final int PHONE = 360;
    /** As many sheets as a person reads before signing. */
    private static final int SHEETS = 25;

    private final Browser browser = Browser.ofThisMachine();

    static Stream<TextLanguage> languages() {
        // The ordinary run prints the edition that is signed; -Pthorough its translation too.
        return Boolean.getBoolean("nrm.thorough") ? Stream.of(TextLanguage.values()) : Stream.of(TextLanguage.SQ);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void the_short_edition_is_signed_on_at_most_25_sheets(TextLanguage language) throws IOException {
        Path page =
                ExamplePages.written("criteria", language, "pack", "show", "--edition", "short", "--format", "html");
        try (Browser.Sight sight = browser.look(page, DESK)) {
            assertThat(sight.sheetsWithout(".skip")).isLessThanOrEqualTo(SHEETS);
            assertThat(sight.complaints()).isEmpty();
            assertThat(sight.requests()).isEmpty();
            assertThat(sight.findings()).isEmpty();
            if (Boolean.getBoolean("nrm.thorough")) {
                sight.print(Path.of("target", "pages", "criteria." + language + ".pdf"));
            }
        }
        try (Browser.Sight sight = browser.look(page, PHONE)) {
            assertThat(sight.contentWidth()).isEqualTo(PHONE);
        }
    }
}
