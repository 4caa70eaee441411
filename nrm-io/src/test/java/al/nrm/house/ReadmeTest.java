package al.nrm.house;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.io.cli.Nrm;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the first page promises. */
class ReadmeTest {
    private static final Path ROOT = Path.of(System.getProperty("nrm.root", ".."));
    private static final Pattern FENCED = Pattern.compile("(?s)```(\\w*)\n(.*?)```");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)\\)");

    @Test
    void the_twelve_lines_of_Java_run_as_they_stand(@TempDir Path folder) throws Exception {
        String code = blocks("java").get(0);
        assertThat(code.lines()).hasSize(12);
        Path source = Files.writeString(folder.resolve("Example.java"), code);
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        source.toString())
                .directory(ROOT.toFile())
                .redirectErrorStream(true)
                .start();
        try (InputStream said = java.getInputStream()) {
            assertThat(new String(said.readAllBytes(), StandardCharsets.UTF_8))
                    .endsWith("POTENTIAL_VICTIM" + System.lineSeparator());
        }
        assertThat(java.waitFor()).isZero();
    }

    @Test
    void there_are_exactly_two_commands_and_the_first_decides_the_example() throws IOException {
        List<String> commands = blocks("");
        assertThat(commands).hasSize(2);
        Matcher arguments = Pattern.compile("mvn -q -pl nrm-io -am compile exec:java -Dexec\\.args=\"(.*)\"\n")
                .matcher(commands.get(0));
        assertThat(arguments.matches()).as(commands.get(0)).isTrue();
        String[] words = arguments.group(1).replace("docs/", ROOT + "/docs/").split(" ");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code = Nrm.run(
                words,
                InputStream.nullInputStream(),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        assertThat(code).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("AL-03-2026-0014");
    }

    @Test
    void the_second_command_is_the_one_that_the_gate_runs() throws IOException {
        String command = blocks("").get(1).strip();
        assertThat(ROOT.resolve(".ci/run")).isExecutable().content().contains("grep -x '" + command + "' README.md");
    }

    @Test
    void every_page_that_a_page_points_to_is_there() throws IOException {
        for (Path page : pages()) {
            Matcher links = LINK.matcher(Files.readString(page));
            while (links.find()) {
                assertThat(page.resolveSibling(links.group(1)))
                        .as(page.toString())
                        .exists();
            }
        }
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"));
                Stream<Path> top = Files.list(ROOT)) {
            return Stream.concat(docs, top)
                    .filter(file -> file.toString().endsWith(".md"))
                    .toList();
        }
    }

    private static List<String> blocks(String language) throws IOException {
        return FENCED.matcher(Files.readString(ROOT.resolve("README.md")))
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2))
                .toList();
    }
}
