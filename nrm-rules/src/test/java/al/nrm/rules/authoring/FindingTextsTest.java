package al.nrm.rules.authoring;

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

/** The texts of what the checks of a pack find. */
class FindingTextsTest {
    private static final TextBundle TEXTS = TextBundle.load(Findings.class, "findings");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:[.-][a-z]+)*)\"");

    @Test
    void both_languages_leave_the_same_words_open() {
        assertThat(TEXTS.keys()).hasSizeGreaterThan(80).allSatisfy(key -> {
            Text text = TEXTS.find(key, "{0}", "{1}", "{2}", "{3}", "{4}", "{5}").orElseThrow();
            assertThat(places(text.sq())).as(key).isEqualTo(places(text.en()));
        });
    }

    @Test
    void every_text_is_used_and_every_problem_says_why() throws IOException {
        Set<String> words;
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/al/nrm/rules/authoring"))) {
            words = sources.flatMap(FindingTextsTest::words).collect(Collectors.toSet());
        }
        assertThat(TEXTS.keys().stream().map(key -> key.replaceFirst("\\.why$|^part\\.", "")))
                .isSubsetOf(words);
        assertThat(TEXTS.keys().stream()
                        .filter(key -> key.endsWith(".why"))
                        .map(key -> key.substring(0, key.length() - ".why".length())))
                .isNotEmpty()
                .isSubsetOf(TEXTS.keys());
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
