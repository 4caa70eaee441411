package al.nrm.rules.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.rules.internal.pack.PackFile;
import al.nrm.text.Text;
import al.nrm.text.TextBundle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The texts of what is wrong with the files of a pack, and of what its checks find. */
class AuthorTextsTest {
    private static final Path RULES = Path.of("src/main/java/al/nrm/rules");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:[.-][a-z0-9]+)*)\"");

    private enum Bundle {
        PROBLEMS(PackFile.class, "problems", "internal/pack", "internal/scenario"),
        FINDINGS(Findings.class, "findings", "authoring");

        private final TextBundle texts;
        private final List<Path> sources;

        Bundle(Class<?> beside, String name, String... sources) {
            this.texts = TextBundle.load(beside, name);
            this.sources = Stream.of(sources).map(RULES::resolve).toList();
        }
    }

    @ParameterizedTest
    @EnumSource
    void both_languages_leave_the_same_words_open(Bundle bundle) {
        assertThat(bundle.texts.keys()).hasSizeGreaterThan(80).allSatisfy(key -> {
            Text text = bundle.texts
                    .find(key, "{0}", "{1}", "{2}", "{3}", "{4}", "{5}")
                    .orElseThrow();
            assertThat(places(text.sq())).as(key).isEqualTo(places(text.en()));
        });
    }

    @ParameterizedTest
    @EnumSource
    void every_text_is_used_and_every_reason_belongs_to_a_problem(Bundle bundle) {
        Set<String> words =
                bundle.sources.stream().flatMap(AuthorTextsTest::words).collect(Collectors.toSet());
        Set<String> keys = bundle.texts.keys();
        assertThat(keys.stream().map(key -> key.replaceFirst("\\.why$|^part\\.", "")))
                .isSubsetOf(words);
        assertThat(keys.stream()
                        .filter(key -> key.endsWith(".why"))
                        .map(key -> key.substring(0, key.length() - ".why".length())))
                .isSubsetOf(keys);
    }

    private static Stream<String> words(Path folder) {
        try (Stream<Path> sources = Files.list(folder)) {
            return sources
                    .filter(Files::isRegularFile)
                    .map(AuthorTextsTest::read)
                    .flatMap(source -> KEY.matcher(source).results().map(found -> found.group(1)))
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
