package al.nrm.io.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script beside the runnable jar: it makes the program start faster, and changes nothing else about it. */
class LauncherTest {
    private static final Path SCRIPT = Path.of("src/main/launcher/nrm").toAbsolutePath();
    private static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));
    private static final Run EXPECTED =
            new Run("[decide]\n[two words]\n[--end=3]\nËç\n", "a word on standard error\n", 3);

    @TempDir
    Path folder;

    private Path launcher;
    private final Map<String, String> environment = new TreeMap<>();

    /** What a start gave. */
    private record Run(String out, String err, int code) {}

    @BeforeEach
    void install() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "There is no /bin/sh on this machine.");
        install(folder.resolve("place"));
        environment.put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    }

    private void install(Path place) throws IOException {
        Files.createDirectories(place);
        launcher = Files.copy(SCRIPT, place.resolve("nrm"));
        pack(place.resolve("nrm.jar"));
    }

    @Test
    void the_first_start_and_the_later_ones_give_what_the_program_gives() throws Exception {
        assertThat(start()).isEqualTo(EXPECTED);
        assertThat(start()).isEqualTo(EXPECTED);
    }

    @Test
    void the_second_start_finds_the_classes_in_the_archive_of_the_first() throws Exception {
        assumeArchives();
        start();
        assertThat(archives()).hasSize(1);
        assertThat(classesFromArchive()).contains(StandIn.class.getName());
        assertThat(archives()).hasSize(1);
    }

    @Test
    void a_new_jar_gets_an_archive_of_its_own() throws Exception {
        assumeArchives();
        start();
        pack(launcher.resolveSibling("nrm.jar"), "more");
        assertThat(start()).isEqualTo(EXPECTED);
        assertThat(archives()).hasSize(2);
        assertThat(classesFromArchive()).contains(StandIn.class.getName());
    }

    @Test
    void a_directory_that_cannot_be_written_changes_nothing() throws Exception {
        Path file = Files.writeString(folder.resolve("a file"), "not a directory");
        environment.put("XDG_CACHE_HOME", file.toString());
        assertThat(start()).isEqualTo(EXPECTED);
    }

    @Test
    void where_others_may_write_nothing_is_kept() throws Exception {
        Path open = Files.createDirectories(Path.of(environment.get("XDG_CACHE_HOME"), "nrm"));
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));
        assertThat(start()).isEqualTo(EXPECTED);
        assertThat(archives()).isEmpty();
    }

    @Test
    void without_a_home_nothing_is_kept() throws Exception {
        environment.put("XDG_CACHE_HOME", "");
        environment.put("HOME", "");
        assertThat(start()).isEqualTo(EXPECTED);
        assertThat(archives()).isEmpty();
    }

    @Test
    void a_cut_off_archive_is_made_anew() throws Exception {
        assumeArchives();
        start();
        try (RandomAccessFile file = writable(archives().get(0))) {
            file.setLength(file.length() / 2);
        }
        assertThat(start()).isEqualTo(EXPECTED);
        assertThat(classesFromArchive()).contains(StandIn.class.getName());
    }

    @Test
    void an_archive_with_other_bytes_is_made_anew() throws Exception {
        assumeArchives();
        start();
        try (RandomAccessFile file = writable(archives().get(0))) {
            file.seek(file.length() / 3);
            file.write(new byte[100_000]);
        }
        assertThat(start()).isEqualTo(EXPECTED);
        assertThat(archives()).hasSize(1);
    }

    @Test
    void where_no_archive_can_be_made_it_is_tried_once() throws Exception {
        environment.put("JAVA_HOME", javaWithoutArchives().toString());
        assertThat(start()).isEqualTo(EXPECTED);
        assertThat(start()).isEqualTo(EXPECTED);
        assertThat(archives()).isEmpty();
        assertThat(folder.resolve("tries")).content().isEqualTo("try\n");
    }

    @Test
    void two_first_starts_at_once_do_not_disturb_each_other() throws Exception {
        Process one = begin();
        Process other = begin();
        assertThat(end(one)).isEqualTo(EXPECTED);
        assertThat(end(other)).isEqualTo(EXPECTED);
        assertThat(start()).isEqualTo(EXPECTED);
    }

    @Test
    void it_finds_its_jar_through_a_link() throws Exception {
        launcher = Files.createSymbolicLink(folder.resolve("link"), Path.of("place", "nrm"));
        assertThat(start()).isEqualTo(EXPECTED);
    }

    /** JDK 17 archives no class of a jar whose path has a space; the program has to start all the same. */
    @Test
    void paths_with_spaces_change_nothing() throws Exception {
        install(folder.resolve("a place with spaces"));
        environment.put("XDG_CACHE_HOME", folder.resolve("a cache with spaces").toString());
        assertThat(start()).isEqualTo(EXPECTED);
        assertThat(start()).isEqualTo(EXPECTED);
    }

    @Test
    void a_name_with_letters_that_the_locale_lacks_arrives_as_it_is() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/locale")), "There is no locale on this machine.");
        // The shell makes the word, since this JVM may have such a locale itself.
        launcher = Files.writeString(
                folder.resolve("with-a-name"),
                "exec /bin/sh '" + launcher + "' \"$(printf 'rast-\\303\\253.json')\"\n");
        assertThat(start().out()).startsWith("[rast-ë.json]\n");
    }

    private Run start() throws Exception {
        return end(begin());
    }

    private Process begin() throws IOException {
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", launcher.toString(), "decide", "two words", "--end=3")
                .directory(folder.toFile());
        builder.environment().put("JAVA_HOME", JAVA_HOME.toString());
        builder.environment().put("LC_ALL", "C");
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static Run end(Process process) throws Exception {
        try (OutputStream in = process.getOutputStream()) {
            in.write("Ëç\n".getBytes(StandardCharsets.UTF_8));
        }
        String out = text(process.getInputStream());
        String err = text(process.getErrorStream());
        return new Run(out, err, process.waitFor());
    }

    private static String text(InputStream stream) throws IOException {
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }

    private List<String> classesFromArchive() throws Exception {
        Path log = folder.resolve("classes.log");
        environment.put("NRM_JAVA_OPTS", "-Xlog:class+load:file=classes.log");
        start();
        environment.remove("NRM_JAVA_OPTS");
        return Files.readAllLines(log).stream()
                .filter(line -> line.contains("shared objects file (top)"))
                .map(line -> line.replaceAll(".*] ", "").replaceAll(" .*", ""))
                .toList();
    }

    private List<Path> archives() throws IOException {
        Path cache = folder.resolve("cache/nrm");
        if (!Files.isDirectory(cache)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(cache)) {
            return files.filter(file -> file.toString().endsWith(".jsa")).toList();
        }
    }

    private static RandomAccessFile writable(Path file) throws IOException {
        assertThat(file.toFile().setWritable(true)).isTrue();
        return new RandomAccessFile(file.toFile(), "rw");
    }

    /** A JVM that notes each try to make an archive, and makes none. */
    private Path javaWithoutArchives() throws IOException {
        Path java = Files.createDirectories(folder.resolve("other/bin")).resolve("java");
        Files.writeString(java, """
                #!/bin/sh
                case $1 in -XX:ArchiveClassesAtExit=*) echo try >> '%s'; exit 1 ;; esac
                exec '%s' "$@"
                """.formatted(folder.resolve("tries"), JAVA_HOME.resolve("bin/java")));
        assertThat(java.toFile().setExecutable(true)).isTrue();
        return java.getParent().getParent();
    }

    private static void assumeArchives() {
        assumeTrue(
                Files.exists(JAVA_HOME.resolve("lib/server/classes.jsa")),
                "This JDK comes without an archive of its own classes, on which others could rest.");
    }

    private static void pack(Path jar, String... more) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, StandIn.class.getName());
        String name = StandIn.class.getName().replace('.', '/') + ".class";
        List<String> names = new ArrayList<>(List.of(more));
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                InputStream program = StandIn.class.getClassLoader().getResourceAsStream(name)) {
            out.putNextEntry(new JarEntry(name));
            program.transferTo(out);
            for (String another : names) {
                out.putNextEntry(new JarEntry(another));
            }
        }
    }
}
