package al.nrm.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page for the first hour names what there is. */
class FirstHourTest {
    private static final Path ROOT = Path.of(System.getProperty("nrm.root", ".."));
    private static final Pattern IN_REPOSITORY = Pattern.compile("`((?:nrm-|docs/)[^` ]+)`");
    private static final Pattern TEST = Pattern.compile("-Dtest='?(\\w+)(?:#(\\w+))?'?");

    @Test
    void every_path_on_it_exists() throws IOException {
        List<String> paths = found(IN_REPOSITORY).map(path -> path.group(1)).toList();
        assertThat(paths)
                .hasSizeGreaterThan(5)
                .allSatisfy(path -> assertThat(ROOT.resolve(path)).exists());
    }

    @Test
    void every_test_that_it_runs_exists() throws IOException {
        List<MatchResult> tests = found(TEST).toList();
        assertThat(tests).hasSizeGreaterThan(3).allSatisfy(test -> {
            String source = source(test.group(1));
            assertThat(source).contains("class " + test.group(1));
            if (test.group(2) != null) {
                assertThat(source).contains(" " + test.group(2) + "(");
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "nrm-rules/src/main/pack/al/criteria/status.drl, rule \"status.child-two-elements\", purpose == Answer.YES",
        "nrm-rules/src/main/pack/al/criteria/urgency.drl, rule \"urgency.standard\", Urgency.STANDARD",
        "nrm-core/src/main/resources/al/nrm/text/labels_sq.properties, fact./situation/pregnant, =",
    })
    void what_it_tells_to_change_is_there(String file, String from, String text) throws IOException {
        String content = Files.readString(ROOT.resolve(file));
        assertThat(content).contains(from);
        String rest = content.substring(content.indexOf(from) + from.length());
        int next = rest.indexOf("\nrule ");
        assertThat(next < 0 ? rest : rest.substring(0, next)).contains(text);
        assertThat(page()).contains(Path.of(file).getFileName().toString());
    }

    private static String source(String test) throws IOException {
        try (Stream<Path> files = Stream.of("nrm-core", "nrm-rules", "nrm-io")
                .map(module -> ROOT.resolve(module).resolve("src/test/java"))
                .flatMap(FirstHourTest::below)) {
            Path file = files.filter(path -> path.endsWith(test + ".java"))
                    .findFirst()
                    .orElseThrow();
            return Files.readString(file);
        }
    }

    private static Stream<Path> below(Path folder) {
        try {
            return Files.walk(folder);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static Stream<MatchResult> found(Pattern pattern) throws IOException {
        return pattern.matcher(page()).results().toList().stream();
    }

    private static String page() throws IOException {
        return Files.readString(ROOT.resolve("docs/first-hour.md"));
    }
}
