package al.nrm.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/**
 * Programs that decide one case and end, each in a fresh JVM, again and again in turn. Those with an archive of classes have
 * made it before. All but the one that compiles run from jars, since a JVM archives no classes of folders.
 */
final class StartRuns {
    private static final List<String> PROGRAMS = List.of(
            "al/nrm/bench/FirstDecision",
            "al/nrm/bench/FirstPlainReading",
            "al/nrm/rules/reading/");

    private final Path root;
    private final int rounds;
    private final Path folder;
    private final String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private final Map<String, List<String>> programs = new LinkedHashMap<>();

    StartRuns(Path root, int rounds) throws IOException {
        this.root = root.toAbsolutePath().normalize();
        this.rounds = rounds;
        this.folder = Files.createTempDirectory("start");
    }

    Map<String, Object> run() throws IOException, InterruptedException {
        String jars = root.resolve("nrm-io/target/nrm.jar") + ":" + programs();
        String street = root.resolve("docs/examples/street-child.json").toString();
        String pack = root.resolve("nrm-rules/src/main/pack/al/indicators.csv").toString();
        String directory = root.resolve("nrm-rules/src/main/resources/al/nrm/rules/directory-al.json")
                .toString();
        List<String> product = List.of("-cp", jars, FirstDecision.class.getName(), street);
        List<String> plain = List.of("-cp", jars, FirstPlainReading.class.getName(), street, pack, directory);
        add("product", product);
        add("plainJava", plain);
        addWithArchive("productWithArchive", product);
        addWithArchive("plainJavaWithArchive", plain);
        add(
                "compiledAtRunTime",
                List.of("-cp", System.getProperty("java.class.path"), FirstCompiling.class.getName(), street));
        add("nrmDecide", List.of("-jar", root.resolve("nrm-io/target/nrm.jar").toString(), "decide", street));
        programs.put(
                "nrmDecideByLauncher",
                List.of("/bin/sh", root.resolve("nrm-io/target/nrm").toString(), "decide", street));
        return measure();
    }

    private void add(String name, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(java));
        command.addAll(arguments);
        programs.put(name, command);
    }

    private void addWithArchive(String name, List<String> arguments) throws IOException, InterruptedException {
        Path archive = folder.resolve(name + ".jsa");
        List<String> making = new ArrayList<>(List.of(java, "-XX:ArchiveClassesAtExit=" + archive));
        making.addAll(arguments);
        once(making);
        List<String> using = new ArrayList<>(List.of("-XX:SharedArchiveFile=" + archive));
        using.addAll(arguments);
        add(name, using);
    }

    /** The first round warms the file system and lets the launcher make its archive; it does not count. */
    private Map<String, Object> measure() throws IOException, InterruptedException {
        Map<String, double[]> millis = new LinkedHashMap<>();
        for (int round = -1; round < rounds; round++) {
            for (Map.Entry<String, List<String>> program : programs.entrySet()) {
                double took = once(program.getValue());
                if (round >= 0) {
                    millis.computeIfAbsent(program.getKey(), none -> new double[rounds])[round] = took;
                }
            }
        }
        Map<String, Object> results = new LinkedHashMap<>();
        millis.forEach((name, all) -> {
            Arrays.sort(all);
            Map<String, Object> figures = new LinkedHashMap<>();
            figures.put("runs", all.length);
            figures.put("medianMillis", Math.round(all[all.length / 2]));
            figures.put("shortestMillis", Math.round(all[0]));
            figures.put("longestMillis", Math.round(all[all.length - 1]));
            System.out.println(name + " " + figures);
            results.put(name, figures);
        });
        return results;
    }

    private double once(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("XDG_CACHE_HOME", folder.toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        Path errors = folder.resolve("errors");
        builder.redirectError(errors.toFile());
        long start = System.nanoTime();
        int code = builder.start().waitFor();
        double took = (System.nanoTime() - start) / 1e6;
        if (code != 0) {
            throw new IllegalStateException(
                    command.get(command.size() - 1) + ": " + Files.readString(errors, StandardCharsets.UTF_8));
        }
        return took;
    }

    /** The two small programs and the plain reading in a jar of their own. */
    private Path programs() throws IOException {
        Path jar = folder.resolve("first.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (String place : System.getProperty("java.class.path").split(":")) {
                Path path = Path.of(place);
                if (Files.isDirectory(path)) {
                    copy(path, out);
                } else if (path.getFileName().toString().endsWith("-tests.jar")) {
                    try (FileSystem inside = FileSystems.newFileSystem(path)) {
                        copy(inside.getPath("/"), out);
                    }
                }
            }
        }
        return jar;
    }

    private static void copy(Path from, JarOutputStream out) throws IOException {
        List<Path> files;
        try (var all = Files.walk(from)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            String name = from.relativize(file).toString();
            if (PROGRAMS.stream().anyMatch(name::startsWith)) {
                out.putNextEntry(new JarEntry(name));
                try (InputStream in = Files.newInputStream(file)) {
                    in.transferTo(out);
                }
            }
        }
    }
}
