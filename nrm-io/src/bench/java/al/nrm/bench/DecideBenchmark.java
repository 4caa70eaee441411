package al.nrm.bench;

import al.nrm.casefile.CaseFile;
import al.nrm.decision.Decision;
import al.nrm.io.json.JsonReader;
import al.nrm.io.json.NrmJson;
import al.nrm.rules.ReferralRules;
import al.nrm.rules.reading.Expected;
import al.nrm.rules.reading.PlainReading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One decision after the other, over the same cases and the bundled directory. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class DecideBenchmark {

    /** What all threads share. */
    @State(Scope.Benchmark)
    public static class Shared {
        static final int CASES = 2_000;
        final ReferralRules rules = ReferralRules.bundled();
        final JsonReader<CaseFile> reader = NrmJson.standard().cases(rules.terms());
        List<CaseFile> cases;
        List<byte[]> documents;
        List<Decision> decisions;

        @Setup
        public void invent() {
            cases = BenchCases.of(CASES, rules.pack().catalogue());
            documents = cases.stream()
                    .map(file -> NrmJson.standard().line(file).getBytes(StandardCharsets.UTF_8))
                    .toList();
            decisions = cases.stream().map(rules::decide).toList();
        }
    }

    /** Where a thread is in the cases. */
    @State(Scope.Thread)
    public static class Place {
        private int next;

        int next() {
            next = next + 1 < Shared.CASES ? next + 1 : 0;
            return next;
        }
    }

    @Benchmark
    public Decision product(Shared shared, Place place) {
        return shared.rules.decide(shared.cases.get(place.next()));
    }

    @Benchmark
    public Expected plainJava(Shared shared, Place place) {
        return PlainReading.of(
                shared.cases.get(place.next()), shared.rules.pack().catalogue(), shared.rules.directory());
    }

    @Benchmark
    public String readDecideWrite(Shared shared, Place place) {
        CaseFile file =
                shared.reader.read(shared.documents.get(place.next())).value();
        return NrmJson.standard().line(shared.rules.decide(file));
    }

    @Benchmark
    public CaseFile read(Shared shared, Place place) {
        return shared.reader.read(shared.documents.get(place.next())).value();
    }

    @Benchmark
    public String write(Shared shared, Place place) {
        return NrmJson.standard().line(shared.decisions.get(place.next()));
    }
}
