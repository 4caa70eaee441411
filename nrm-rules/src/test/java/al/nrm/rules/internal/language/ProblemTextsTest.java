package al.nrm.rules.internal.language;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.text.Text;
import al.nrm.text.TextBundle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of the problems that a rule may have. */
class ProblemTextsTest {
    private static final TextBundle TEXTS = TextBundle.load(Problems.class, "problems");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:[.-][a-z]+)*)\"");

    @Test
    void both_languages_leave_the_same_words_open_and_differ_in_the_others() {
        assertThat(TEXTS.keys()).hasSizeGreaterThan(80).allSatisfy(key -> {
            Text text = TEXTS.find(key, "{0}", "{1}", "{2}").orElseThrow();
            assertThat(places(text.sq())).as(key).isEqualTo(places(text.en()));
            assertThat(text.sq()).as(key).isNotEqualTo(text.en()).containsPattern("[.;]$");
            assertThat(text.en()).as(key).containsPattern("[.;]$");
        });
    }

    @Test
    void every_text_is_used() throws IOException {
        Set<String> words;
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/al/nrm/rules/internal/language"))) {
            words = sources.flatMap(ProblemTextsTest::words).collect(Collectors.toSet());
        }
        assertThat(TEXTS.keys().stream().map(key -> key.replaceFirst("\\.why$", "")))
                .isSubsetOf(words);
    }

    private static Stream<String> words(Path source) {
        try {
            return KEY.matcher(Files.readString(source)).results().map(found -> found.group(1));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
