package al.nrm.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import tools.jackson.databind.json.JsonMapper;

/** All benchmarks, in one run. What is kept is JMH's own JSON without the paths of the machine and the raw samples. */
final class JmhRun {
    private static final List<String> KEPT = List.of(
            "benchmark",
            "mode",
            "threads",
            "forks",
            "warmupIterations",
            "warmupTime",
            "measurementIterations",
            "measurementTime",
            "params");
    private static final List<String> KEPT_OF_METRIC =
            List.of("score", "scoreError", "scoreConfidence", "scorePercentiles", "scoreUnit");
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private JmhRun() {}

    static List<Object> run(boolean quick, Path file) throws RunnerException, IOException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("al\\.nrm\\.bench\\." + System.getProperty("bench.only", ".*"))
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .resultFormat(ResultFormatType.JSON)
                .result(file.toString());
        if (quick) {
            options.forks(1)
                    .warmupIterations(1)
                    .warmupTime(TimeValue.milliseconds(500))
                    .measurementIterations(1)
                    .measurementTime(TimeValue.milliseconds(500));
        }
        new Runner(options.build()).run();
        List<Object> kept = new ArrayList<>();
        for (Object one : new JsonMapper().readValue(Files.readString(file), List.class)) {
            kept.add(withoutRaw((Map<?, ?>) one));
        }
        return kept;
    }

    private static Map<String, Object> withoutRaw(Map<?, ?> benchmark) {
        Map<String, Object> kept = some(benchmark, KEPT);
        kept.put("primaryMetric", some((Map<?, ?>) benchmark.get("primaryMetric"), KEPT_OF_METRIC));
        Map<?, ?> secondary = (Map<?, ?>) benchmark.get("secondaryMetrics");
        secondary.forEach((name, metric) -> {
            if (String.valueOf(name).contains(ALLOCATED)) {
                kept.put("allocated", some((Map<?, ?>) metric, List.of("score", "scoreError", "scoreUnit")));
            }
        });
        return kept;
    }

    private static Map<String, Object> some(Map<?, ?> map, List<String> keys) {
        Map<String, Object> some = new LinkedHashMap<>();
        for (String key : keys) {
            if (map.containsKey(key)) {
                some.put(key, map.get(key));
            }
        }
        return some;
    }
}
