package al.nrm.bench;

import al.nrm.casefile.CaseFile;
import al.nrm.io.json.JsonReader;
import al.nrm.io.json.NrmJson;
import al.nrm.rules.ReferralRules;
import al.nrm.rules.reading.PlainReading;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * All contestants in one process, a slice of each in turn, measured in the processor time of their thread: what else the
 * machine does then meets all of them alike.
 */
final class SideBySide {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final long SLICE_NANOS = 300_000_000L;

    private SideBySide() {}

    /** One of them, with what each round took. */
    static final class Contestant {
        private final String name;
        private final Function<Integer, Object> decide;
        private final List<Double> microseconds = new ArrayList<>();
        private double bytes;
        private int next;
        Object last;

        Contestant(String name, Function<Integer, Object> decide) {
            this.name = name;
            this.decide = decide;
        }

        void slice(int cases) {
            long start = THREADS.getCurrentThreadCpuTime();
            long allocated = THREADS.getCurrentThreadAllocatedBytes();
            long now = start;
            int done = 0;
            while (now - start < SLICE_NANOS) {
                for (int i = 0; i < 50; i++) {
                    last = decide.apply(next);
                    next = next + 1 < cases ? next + 1 : 0;
                }
                done += 50;
                now = THREADS.getCurrentThreadCpuTime();
            }
            microseconds.add((now - start) / 1000.0 / done);
            bytes = (double) (THREADS.getCurrentThreadAllocatedBytes() - allocated) / done;
        }

        /** The median of the later half of the rounds. */
        double median() {
            double[] later = microseconds.subList(microseconds.size() / 2, microseconds.size()).stream()
                    .mapToDouble(Double::doubleValue)
                    .sorted()
                    .toArray();
            return later[later.length / 2];
        }
    }

    public static void main(String[] args) {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 20;
        Set<String> wanted = args.length > 1 ? Set.of(args[1].split(",")) : Set.of();
        ReferralRules rules = ReferralRules.bundled();
        List<CaseFile> cases = BenchCases.of(2_000, rules.pack().catalogue());
        Map<String, Contestant> contestants = contestants(rules, cases);
        if (!wanted.isEmpty()) {
            contestants.keySet().retainAll(wanted);
        }
        for (int round = 0; round < rounds; round++) {
            contestants.values().forEach(contestant -> contestant.slice(cases.size()));
        }
        for (Contestant contestant : contestants.values()) {
            System.out.printf(
                    "%-18s %9.2f us %9.0f bytes   %s%n",
                    contestant.name,
                    contestant.median(),
                    contestant.bytes,
                    Arrays.toString(contestant.microseconds.stream().mapToInt(Double::intValue).toArray()));
        }
        if (wanted.isEmpty() || wanted.contains("tail")) {
            tail(rules, cases);
        }
    }

    private static void tail(ReferralRules rules, List<CaseFile> cases) {
        long[] nanos = new long[20_000];
        for (int i = 0; i < nanos.length; i++) {
            long start = THREADS.getCurrentThreadCpuTime();
            rules.decide(cases.get(i % cases.size()));
            nanos[i] = THREADS.getCurrentThreadCpuTime() - start;
        }
        Arrays.sort(nanos);
        System.out.printf(
                "one decision: median %.1f us, 99th percentile %.1f us, ratio %.2f%n",
                nanos[nanos.length / 2] / 1000.0,
                nanos[nanos.length / 100 * 99] / 1000.0,
                (double) nanos[nanos.length / 100 * 99] / nanos[nanos.length / 2]);
    }

    private static Map<String, Contestant> contestants(ReferralRules rules, List<CaseFile> cases) {
        JsonReader<CaseFile> reader = NrmJson.standard().cases(rules.terms());
        List<byte[]> documents = cases.stream()
                .map(file -> NrmJson.standard().line(file).getBytes(StandardCharsets.UTF_8))
                .toList();
        NaiveDrools naive = new NaiveDrools(rules.pack().catalogue(), rules.directory());
        int different = 0;
        for (CaseFile file : cases) {
            if (!naive.decide(file).agree(rules.decide(file), file)) {
                different++;
            }
        }
        System.out.println("Cases in which the naive rules find something else: " + different);
        var catalogue = rules.pack().catalogue();
        var directory = rules.directory();
        var decisions = cases.stream().map(rules::decide).toList();
        Map<String, Contestant> all = new LinkedHashMap<>();
        add(all, "product", i -> rules.decide(cases.get(i)));
        add(all, "naive", i -> naive.decide(cases.get(i)));
        add(all, "plain", i -> PlainReading.of(cases.get(i), catalogue, directory));
        add(all, "read", i -> reader.read(documents.get(i)).value());
        add(all, "write", i -> NrmJson.standard().line(decisions.get(i)));
        add(all, "read-decide-write", i -> NrmJson.standard()
                .line(rules.decide(reader.read(documents.get(i)).value())));
        return all;
    }

    private static void add(Map<String, Contestant> all, String name, Function<Integer, Object> decide) {
        all.put(name, new Contestant(name, decide));
    }
}
