package al.nrm.io.browser;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.io.cli.Nrm;
import al.nrm.text.TextLanguage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the program says of the example cases. */
final class Told {
    private static final Path ROOT = Path.of(System.getProperty("nrm.root", ".."));

    private Told() {}

    static Path page(String name, TextLanguage language) throws IOException {
        return written(name, language, "decide", example(name), "--format", "html");
    }

    static byte[] json(String name) {
        return said("decide", example(name), "--format", "json");
    }

    static String example(String name) {
        return ROOT.resolve("docs/examples/" + name + ".json").toString();
    }

    /** Runs a command that says a page, and writes the page down. */
    static Path written(String name, TextLanguage language, String... command) throws IOException {
        String code = language.name().toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>(List.of(command));
        words.addAll(List.of("--lang", code));
        Path folder = Files.createDirectories(Path.of("target", "pages"));
        return Files.write(folder.resolve(name + "." + code + ".html"), said(words.toArray(String[]::new)))
                .toAbsolutePath();
    }

    static byte[] said(String... command) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Nrm.run(
                command,
                InputStream.nullInputStream(),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8));
        assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isZero();
        return out.toByteArray();
    }
}
