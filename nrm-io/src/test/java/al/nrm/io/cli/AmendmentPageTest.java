package al.nrm.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.text.TextLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pages on an amendment with an exception, two signs, a number of signs, a dated sign and an administrative limit: what
 * they tell is done, and gives what they show. The ordinary build follows the Albanian page, without trying small changes.
 */
class AmendmentPageTest {
    private static final boolean THOROUGH = Boolean.getBoolean("nrm.thorough");

    @TempDir
    private Path folder;

    private static List<PageSteps.Step> steps(TextLanguage language) throws IOException {
        Path page = Path.of(
                System.getProperty("nrm.root", ".."),
                "docs",
                language == TextLanguage.SQ ? "amendment.sq.md" : "amendment.md");
        return PageSteps.of(Files.readString(page));
    }

    private void follow(TextLanguage language) throws IOException {
        Workbench bench = new Workbench(folder, language, "al-2027");
        for (PageSteps.Step step : steps(language)) {
            boolean mutates =
                    step instanceof PageSteps.Console console && console.text().contains(" --mutate-only ");
            if (THOROUGH || !mutates) {
                bench.take(step);
            }
        }
    }

    static Stream<TextLanguage> languages() {
        return THOROUGH ? Stream.of(TextLanguage.values()) : Stream.of(TextLanguage.SQ);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_step_of_the_page_gives_what_the_page_shows(TextLanguage language) throws IOException {
        follow(language);
    }

    @Test
    void both_pages_do_the_same() throws IOException {
        assertThat(steps(TextLanguage.SQ).stream().map(AmendmentPageTest::done))
                .hasSizeGreaterThan(15)
                .isEqualTo(steps(TextLanguage.EN).stream()
                        .map(AmendmentPageTest::done)
                        .toList());
    }

    /** What is done and to which file; sentences and what the program tells are of the language of the page. */
    private static String done(PageSteps.Step step) {
        if (step instanceof PageSteps.Console console) {
            return console.text().lines().findFirst().orElse("").replaceFirst(" --lang (sq|en)", "");
        } else if (step instanceof PageSteps.Mistake mistake) {
            return "mistake in " + mistake.made().file();
        }
        return step instanceof PageSteps.Write write && write.file().endsWith(".dslr") ? write.file() : step.toString();
    }
}
