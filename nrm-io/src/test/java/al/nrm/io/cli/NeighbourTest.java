package al.nrm.io.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a neighbour of others in a shell: pipes that close, devices that are full, folders with odd names. */
class NeighbourTest {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java") + " -XX:TieredStopAtLevel=1";

    @TempDir
    private Path folder;

    @BeforeEach
    void shell() {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "There is no /bin/sh on this machine.");
    }

    private List<String> lines(String script) throws Exception {
        Process process = new ProcessBuilder("/bin/sh", "-c", script)
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said.lines().toList();
    }

    private static String nrm(String arguments) {
        return JAVA + " -cp '" + System.getProperty("java.class.path") + "' al.nrm.io.cli.Nrm " + arguments;
    }

    @Test
    void a_reader_that_closes_the_pipe_ends_the_program_without_a_word() throws Exception {
        assertThat(lines("{ " + nrm("pack words --lang en") + "; echo code $? >&2; } | head -n 1"))
                .hasSize(2)
                .contains("code 0");
    }

    @Test
    void a_full_device_is_told_for_a_result_and_for_a_help_text() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/full")), "There is no /dev/full on this machine.");
        for (String arguments : List.of("schema case --lang en", "--help --lang en")) {
            assertThat(lines(nrm(arguments) + " > /dev/full; echo code $?"))
                    .hasSize(2)
                    .last()
                    .isEqualTo("code 1");
        }
    }

    @Test
    void from_a_folder_of_which_Java_reads_no_resources_it_says_so_in_one_line() throws Exception {
        Path odd = Files.createDirectory(folder.resolve("x!"));
        pack(Path.of("target/classes"), odd.resolve("nrm.jar"));
        String others = Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .filter(path -> !path.contains("nrm-io"))
                .reduce("", (all, path) -> all + java.io.File.pathSeparator + path);
        assertThat(lines(JAVA + " -cp '" + odd.resolve("nrm.jar") + others
                        + "' al.nrm.io.cli.Nrm --version; echo code $?"))
                .hasSize(2)
                .first()
                .asString()
                .contains("Move nrm.jar to a folder without");
    }

    private static void pack(Path classes, Path jar) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file);
                Stream<Path> files = Files.walk(classes)) {
            for (Path path : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                out.putNextEntry(new JarEntry(classes.relativize(path).toString()));
                Files.copy(path, out);
                out.closeEntry();
            }
        }
    }
}
