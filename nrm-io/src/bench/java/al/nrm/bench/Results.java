package al.nrm.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The figures of a run, by name. */
final class Results {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Map<String, Object> results;

    Results(Map<String, Object> results) {
        this.results = results;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> read(Path file) throws IOException {
        return new LinkedHashMap<>((Map<String, Object>) JSON.readValue(Files.readString(file), Map.class));
    }

    static void write(Map<String, Object> results, Path file) throws IOException {
        Files.writeString(file, JSON.writeValueAsString(results) + "\n");
    }

    /** Something about the machine. */
    String machine(String key) {
        return String.valueOf(((Map<?, ?>) results.get("machine")).get(key));
    }

    /** The score of a benchmark, such as {@code DecideBenchmark.product}, in the unit that the benchmark names. */
    double score(String benchmark) {
        return number(metric(benchmark), "score");
    }

    /** The half width of its confidence interval of 99.9 per cent, as a part of the score. */
    double error(String benchmark) {
        return number(metric(benchmark), "scoreError") / score(benchmark);
    }

    /** A percentile of a benchmark that samples times. */
    double percentile(String benchmark, String percentile) {
        return number((Map<?, ?>) metric(benchmark).get("scorePercentiles"), percentile);
    }

    /** Bytes allocated for each operation. */
    double allocated(String benchmark) {
        return number((Map<?, ?>) find(benchmark).get("allocated"), "score");
    }

    /** Milliseconds of a whole process from start to end, the median of the runs. */
    double start(String program) {
        return number(started(program), "medianMillis");
    }

    /** The shortest or the longest of the runs. */
    double start(String program, String which) {
        return number(started(program), which);
    }

    private Map<?, ?> started(String program) {
        return (Map<?, ?>) ((Map<?, ?>) results.get("start")).get(program);
    }

    private Map<?, ?> metric(String benchmark) {
        return (Map<?, ?>) find(benchmark).get("primaryMetric");
    }

    /** A parameter, where there is one, stands behind a slash. */
    private Map<?, ?> find(String benchmark) {
        String name = "al.nrm.bench." + benchmark.replaceAll("/.*", "");
        for (Object one : (List<?>) results.get("benchmarks")) {
            Map<?, ?> map = (Map<?, ?>) one;
            if (map.get("benchmark").equals(name) && has(map, benchmark)) {
                return map;
            }
        }
        throw new IllegalArgumentException("Not measured: " + benchmark);
    }

    private static boolean has(Map<?, ?> map, String benchmark) {
        return !benchmark.contains("/")
                || ((Map<?, ?>) map.get("params")).containsValue(benchmark.replaceAll(".*/", ""));
    }

    private static double number(Map<?, ?> map, String key) {
        Object value = map.get(key);
        return value instanceof Number number ? number.doubleValue() : Double.NaN;
    }
}
