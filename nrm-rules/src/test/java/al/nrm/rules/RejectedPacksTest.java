package al.nrm.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import al.nrm.rules.fixture.Pack;
import al.nrm.rules.pack.RulePackException;
import al.nrm.text.TextLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder below {@code rejected/} is laid over the bundled pack: a file replaces the one of its name, a file
 * {@code *.append} is added at the end of it. What must be said stands in {@code expected.txt}, in English, and after an
 * empty line in Albanian; {@code +3} is the third line of what was appended.
 */
class RejectedPacksTest {
    private static final Path REJECTED = Path.of("src/test/resources/rejected");
    private static final Pattern APPENDED = Pattern.compile("(?m)^([^:\n]+):\\+(\\d+):");
    private static final String EXPECTED = "expected.txt";

    static Stream<String> folders() throws IOException {
        try (Stream<Path> folders = Files.list(REJECTED)) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void a_bad_pack_is_refused_with_exactly_these_words(String name) throws IOException {
        Path folder = REJECTED.resolve(name);
        Pack pack = Pack.bundled().overlaidWith(folder);
        Pack bundled = Pack.bundled();
        RulePackException refusal = catchThrowableOfType(RulePackException.class, pack::load);
        assertThat(refusal).isNotNull();
        String said = said(refusal, TextLanguage.EN) + "\n" + said(refusal, TextLanguage.SQ);
        Matcher appended = APPENDED.matcher(Files.readString(folder.resolve(EXPECTED)));
        String expected = appended.replaceAll(found -> Matcher.quoteReplacement(
                found.group(1) + ":" + (bundled.lines(found.group(1)) + Integer.parseInt(found.group(2))) + ":"));
        assertThat(said).isEqualTo(expected);
    }

    private static String said(RulePackException refusal, TextLanguage language) {
        List<String> lines = refusal.problems().stream()
                .map(problem -> problem.render(language))
                .toList();
        return String.join("\n", lines) + "\n";
    }
}
