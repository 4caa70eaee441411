package al.nrm.io.browser;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.io.browser.Browser.Sight;
import al.nrm.io.cli.TenSeconds;
import al.nrm.text.TextLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The sixteen cases of the ten-second test: the box fits into the first screen of a telephone, what must be read into four
 * screens and on one sheet. It takes the pictures of the documentation.
 */
@ExtendWith(WhereABrowserIs.class)
class TenSecondsInBrowserTest {
    private static final int MOST_BYTES = 100_000;

    private final Browser browser = Browser.ofThisMachine();

    @ParameterizedTest
    @EnumSource(TextLanguage.class)
    void the_sixteen_cases_fit_and_their_first_screens_are_pictures_of_the_documentation(TextLanguage language)
            throws IOException {
        // nrm.pictures says where the documentation is; without it they are looked at and thrown away.
        Path pictures = Files.createDirectories(Optional.ofNullable(System.getProperty("nrm.pictures"))
                .map(Path.of(System.getProperty("nrm.root", ".."))::resolve)
                .orElse(Path.of("target", "pages"))
                .resolve("ten-seconds"));
        List<String> problems = new ArrayList<>();
        List<String> names = TenSeconds.names();
        // The ordinary run looks at each case in one language.
        boolean all = Boolean.getBoolean("nrm.thorough") || System.getProperty("nrm.pictures") != null;
        for (int i = 0; i < names.size(); i += all ? 1 : 2) {
            String name = names.get(all ? i : i + language.ordinal());
            String file = name + "." + code(language);
            Path picture = pictures.resolve(file + ".png");
            Path page = write(file, TenSeconds.told(name, "html", language));
            try (Sight sight = browser.look(page, LengthOfAdvice.WIDTH)) {
                sight.resize(LengthOfAdvice.WIDTH);
                sight.firstScreen(picture);
                problems.addAll(LengthOfAdvice.tooLong(file, sight));
            }
            assertThat(Files.size(picture)).isBetween(1_000L, (long) MOST_BYTES);
        }
        assertThat(problems).isEmpty();
    }

    private static Path write(String name, String page) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "pages"));
        return Files.writeString(folder.resolve(name + ".html"), page).toAbsolutePath();
    }

    private static String code(TextLanguage language) {
        return language.name().toLowerCase(Locale.ROOT);
    }
}
