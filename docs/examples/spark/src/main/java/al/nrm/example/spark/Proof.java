package al.nrm.example.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.launcher.JavaModuleOptions;

/**
 * Decides one register with {@code nrm decide --batch} and on Spark, and compares what both wrote, byte for byte:
 * {@code Proof NRM.jar FOLDER COUNT|CASES.jsonl LOG4J2.properties}.
 */
final class Proof {
    private Proof() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Path.of(args[1]);
        clear(folder);
        Path register = folder.resolve("register.jsonl");
        if (args[2].matches("\\d+")) {
            new InventRegister().write(Integer.parseInt(args[2]), register);
        } else {
            register = Path.of(args[2]).toAbsolutePath();
        }
        Path single = Files.createDirectories(folder.resolve("single"));
        double one = run(
                single.resolve("refused"),
                1,
                "-jar",
                args[0],
                "decide",
                "--batch",
                register.toString(),
                "--lang",
                "en",
                "-o",
                single.resolve("decisions").toString());
        List<String> job = new ArrayList<>(List.of(JavaModuleOptions.defaultModuleOptionArray()));
        job.addAll(List.of(
                "-Dlog4j2.configurationFile=" + Path.of(args[3]).toUri(),
                "-Dspark.master=local[2]",
                "-cp",
                System.getProperty("java.class.path"),
                DecideRegister.class.getName(),
                register.toString(),
                folder.resolve("spark").toString(),
                "en"));
        double many = run(folder.resolve("spark.log"), 0, job.toArray(String[]::new));
        System.out.printf("nrm decide --batch: %.1f s; Spark on local[2]: %.1f s, start included%n", one, many);
        compare(single.resolve("decisions"), folder.resolve("spark/decisions"));
        compare(single.resolve("refused"), folder.resolve("spark/refused"));
    }

    /** Seconds. */
    private static double run(Path errors, int worst, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(args));
        long start = System.nanoTime();
        int code = new ProcessBuilder(command)
                .redirectError(errors.toFile())
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
        if (code > worst) {
            throw new IllegalStateException("Exit code " + code + "; see " + errors);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static void compare(Path single, Path parts) throws IOException {
        Path whole = parts.resolveSibling(parts.getFileName() + ".jsonl");
        try (Stream<Path> files = Files.list(parts);
                var out = Files.newOutputStream(whole, StandardOpenOption.CREATE_NEW)) {
            for (Path part : files.filter(file -> file.getFileName().toString().startsWith("part-"))
                    .sorted()
                    .toList()) {
                Files.copy(part, out);
            }
        }
        long difference = Files.mismatch(single, whole);
        if (difference >= 0) {
            throw new IllegalStateException(single + " and " + whole + " differ at byte " + difference);
        }
        try (Stream<String> lines = Files.lines(whole)) {
            System.out.printf("%s: %d lines, %d bytes, the same%n", parts.getFileName(), lines.count(), Files.size(whole));
        }
    }

    private static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> old = Files.walk(folder)) {
                old.sorted(Comparator.reverseOrder()).forEach(Proof::delete);
            }
        }
        Files.createDirectories(folder);
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException kept) {
            throw new UncheckedIOException(kept);
        }
    }
}
