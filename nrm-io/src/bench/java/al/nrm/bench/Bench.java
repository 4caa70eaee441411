package al.nrm.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Measures everything, and writes it down for {@code docs/performance.md}: {@code Bench [jmh] [start] [page]}; without a
 * word all three. With {@code -Dbench.quick} each figure is taken once and short, into {@code nrm-io/target/performance};
 * it shows that everything runs, and nothing else.
 */
public final class Bench {
    private Bench() {}

    public static void main(String[] args) throws IOException, InterruptedException, RunnerException {
        boolean quick = Boolean.getBoolean("bench.quick");
        Path root = Path.of(System.getProperty("nrm.root", "."));
        Path folder = root.resolve(quick ? "nrm-io/target/performance" : "docs/performance");
        Path page = root.resolve("docs/performance.md");
        if (quick) {
            page = Files.createDirectories(folder).resolve("performance.md");
            Files.writeString(page, Files.readString(root.resolve("docs/performance.md")));
        }
        Files.createDirectories(folder);
        List<String> parts = args.length == 0 ? List.of("jmh", "start", "page") : List.of(args);
        Path file = folder.resolve("results.json");
        Map<String, Object> results = Files.exists(file) ? Results.read(file) : new LinkedHashMap<>();
        if (parts.contains("jmh")) {
            results.put("machine", Machine.now());
            results.put("benchmarks", JmhRun.run(quick, Files.createTempFile("jmh", ".json")));
            Results.write(results, file);
        }
        if (parts.contains("start")) {
            results.put("start", new StartRuns(root, quick ? 2 : 15).run());
            Results.write(results, file);
        }
        if (parts.contains("page")) {
            new Page(new Results(Results.read(file))).fill(page, folder);
        }
    }
}
