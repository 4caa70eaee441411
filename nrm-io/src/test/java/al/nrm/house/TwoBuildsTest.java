package al.nrm.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Builds of the same sources in different folders, by different people, give the same jars byte by byte. */
class TwoBuildsTest {
    private static final Path ROOT = Path.of(System.getProperty("nrm.root"));
    private static final Set<String> LEFT_OUT = Set.of("target", ".git");
    private static final List<String> MODULES = List.of("nrm-core", "nrm-rules", "nrm-io");

    @TempDir
    Path folder;

    @Test
    @EnabledIfSystemProperty(named = "nrm.thorough", matches = "true")
    void two_builds_in_different_folders_under_different_settings_give_the_same_bytes() throws Exception {
        Path sources = sources();
        Path one = built(sources, "one", "022", Map.of("TZ", "Europe/Tirane", "LC_ALL", "C.UTF-8"));
        Path other =
                built(sources, "another/folder with spaces", "077", Map.of("TZ", "Pacific/Auckland", "LC_ALL", "C"));
        List<Path> jars = jars(one);
        assertThat(jars).hasSize(MODULES.size() + 1).isEqualTo(jars(other));
        for (Path jar : jars) {
            // Names and contents first: they tell what differs.
            assertThat(differing(entries(one.resolve(jar)), entries(other.resolve(jar))))
                    .as(jar.toString())
                    .isEmpty();
            assertThat(Files.mismatch(one.resolve(jar), other.resolve(jar)))
                    .as("first byte that differs in " + jar)
                    .isEqualTo(-1);
        }
    }

    private Path built(Path sources, String name, String mask, Map<String, String> environment) throws Exception {
        Path place = Files.createDirectories(folder.resolve(name));
        Path log = folder.resolve(mask + ".log");
        String script = "umask " + mask
                + " && cp -R \"$1\"/. \"$2\" && cd \"$2\" && exec mvn -o -B -q -Pquick -DskipTests package";
        ProcessBuilder build = new ProcessBuilder("sh", "-c", script, "sh", sources.toString(), place.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        build.environment().putAll(environment);
        int status = build.start().waitFor();
        assertThat(status).as(Files.readString(log)).isZero();
        return place;
    }

    /** A copy of the sources without what a build made. */
    private Path sources() throws IOException {
        Path copy = folder.resolve("sources");
        Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes ignored) throws IOException {
                if (LEFT_OUT.contains(directory.getFileName().toString())) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(copy.resolve(ROOT.relativize(directory)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (attributes.isRegularFile()) {
                    Files.copy(file, copy.resolve(ROOT.relativize(file)));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return copy;
    }

    private static List<Path> jars(Path place) throws IOException {
        List<Path> jars = new ArrayList<>();
        for (String module : MODULES) {
            try (Stream<Path> files = Files.list(place.resolve(module).resolve("target"))) {
                files.filter(file -> file.toString().endsWith(".jar"))
                        .sorted()
                        .forEach(jar -> jars.add(place.relativize(jar)));
            }
        }
        return jars;
    }

    private static List<String> differing(Map<String, Long> one, Map<String, Long> other) {
        Set<String> names = new TreeSet<>(one.keySet());
        names.addAll(other.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(one.get(name), other.get(name)))
                .toList();
    }

    private static Map<String, Long> entries(Path jar) throws IOException {
        Map<String, Long> entries = new TreeMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            zip.stream().forEach((ZipEntry entry) -> entries.put(entry.getName(), entry.getCrc()));
        }
        return entries;
    }
}
