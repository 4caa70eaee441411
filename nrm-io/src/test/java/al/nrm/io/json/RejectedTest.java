package al.nrm.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.document.ReadResult;
import al.nrm.problem.Problem;
import al.nrm.text.TextLanguage;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each document in {@code rejected/} with exactly the lines that refuse it, in both languages. */
class RejectedTest {
    static Stream<Path> documents() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(RejectedTest.class.getResource("/rejected"))
                .toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void each_faulty_document_is_refused_with_every_fault_in_both_languages(Path document) throws IOException {
        ReadResult<?> reading = read(document);
        for (TextLanguage language : TextLanguage.values()) {
            String name = document.getFileName().toString().replace(".json", suffix(language));
            assertThat(document.resolveSibling(name)).hasContent(lines(reading, language));
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void no_refusal_repeats_a_name_that_stands_in_the_document(Path document) throws IOException {
        ReadResult<?> reading = read(document);
        assertThat(reading.toString() + reading.problems()).doesNotContainIgnoringCase("Zana", "Shembulli");
    }

    private static ReadResult<?> read(Path document) throws IOException {
        String name = document.getFileName().toString();
        if (name.startsWith("directory")) {
            return NrmJson.standard().directories().read(document);
        }
        return name.startsWith("decision")
                ? NrmJson.standard().decisions().read(document)
                : NrmJson.standard().cases(Invented.TERMS).read(document);
    }

    private static String lines(ReadResult<?> reading, TextLanguage language) {
        StringBuilder lines = new StringBuilder();
        for (Problem problem : reading.problems()) {
            List<String> parts = Stream.concat(
                            Stream.of(problem.pointer(), problem.what().in(language)),
                            problem.hint().map(hint -> hint.in(language)).stream())
                    .toList();
            lines.append(String.join(": ", parts)).append('\n');
        }
        return lines.append("= ").append(reading.total()).append('\n').toString();
    }

    private static String suffix(TextLanguage language) {
        return "." + language.name().toLowerCase(Locale.ROOT) + ".txt";
    }
}
