package al.nrm.rules.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.rules.fixture.Pack;
import al.nrm.rules.pack.RulePackException;
import al.nrm.text.TextLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder below {@code checked/} is laid over the smallest pack: a file {@code *.append} is added at the end of the file
 * of its name, any other replaces it. What the check says beyond what it says of the smallest pack is in
 * {@code expected.txt}, in Albanian and then in English.
 */
class CheckedPacksTest {
    private static final Path CHECKED = Path.of("src/test/resources/checked");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final String EXPECTED = "expected.txt";
    private static final List<String> OF_THE_SMALLEST = said(Pack.smallest());

    static Stream<String> folders() throws IOException {
        try (Stream<Path> folders = Files.list(CHECKED)) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void what_is_wrong_with_the_law_is_found_in_both_languages_and_nothing_else(String name) throws IOException {
        Path folder = CHECKED.resolve(name);
        List<String> found = said(Pack.smallest().overlaidWith(folder)).stream()
                .filter(line -> !OF_THE_SMALLEST.contains(line))
                .filter(line -> !line.contains("no scenario")
                        && !line.contains("asnjë skenar t")
                        && !line.contains("asnjë skenar n"))
                .toList();
        assertThat(String.join("\n", found))
                .isEqualTo(Files.readString(folder.resolve(EXPECTED)).strip());
    }

    private static List<String> said(Pack pack) {
        List<Finding> findings;
        try {
            findings = PackCheck.of(pack.open(), TODAY).findings();
        } catch (RulePackException refused) {
            findings = refused.problems().stream()
                    .map(problem -> new Finding(problem, Finding.Severity.ERROR))
                    .toList();
        }
        List<Finding> all = findings;
        return Stream.of(TextLanguage.SQ, TextLanguage.EN)
                .flatMap(language -> all.stream().map(finding -> finding.render(language)))
                .toList();
    }
}
