package al.nrm.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.io.report.Labels;
import al.nrm.text.TextLanguage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The sixteen cases of the ten-second test, decided by the program as it is delivered. All people are invented. */
public final class TenSeconds {
    private static final Path ROOT = Path.of(System.getProperty("nrm.root", ".."));

    /** Where the cases and the expected first screens are. */
    static final Path FOLDER = ROOT.resolve("nrm-io/src/test/resources/ten-seconds");

    /** The page on them. */
    static final Path PAGE = ROOT.resolve("docs/ten-seconds.md");

    private static final Map<List<String>, String> TOLD = new ConcurrentHashMap<>();

    private TenSeconds() {}

    /** The names of the cases in order, such as {@code 01-labour-border}. */
    public static List<String> names() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.replace(".json", ""))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The advice on a case; asked for again it is not given again. */
    public static String told(String name, String format, TextLanguage language) {
        return TOLD.computeIfAbsent(List.of(name, format, language.name()), key -> decided(name, format, language));
    }

    private static String decided(String name, String format, TextLanguage language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] command = {
            "decide",
            FOLDER.resolve(name + ".json").toString(),
            "--format",
            format,
            "--lang",
            language.name().toLowerCase(Locale.ROOT)
        };
        int code = Nrm.run(
                command,
                InputStream.nullInputStream(),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8));
        assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The box of a case, which is its first screen on a telephone: the lines above the assessment. */
    static String box(String name, TextLanguage language) {
        String text = told(name, "text", language);
        String assessment = Labels.in(language).of("head.status").toUpperCase(Locale.ROOT);
        return text.substring(0, text.indexOf(assessment)).strip();
    }
}
