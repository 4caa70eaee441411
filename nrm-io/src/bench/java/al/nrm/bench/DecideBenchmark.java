package al.nrm.bench;

import al.nrm.casefile.CaseFile;
import al.nrm.decision.Decision;
import al.nrm.decision.Explanation;
import al.nrm.io.json.NrmJson;
import al.nrm.rules.reading.Expected;
import al.nrm.rules.reading.PlainReading;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** One case after the other: the product, what a user would write instead, and what lies around a decision. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class DecideBenchmark {

    /** The naive contestant. It finds out the same as the product, or nothing is measured. */
    @State(Scope.Benchmark)
    public static class Naive {
        final Register register = new Register();
        final NaiveDrools drools = new NaiveDrools(register.catalogue, register.directory);

        public Naive() {
            for (int i = 0; i < Register.CASES; i++) {
                CaseFile file = register.cases.get(i);
                if (!drools.decide(file).agree(register.decisions.get(i), file)) {
                    throw new IllegalStateException("The naive rules find out something else of " + file.id());
                }
            }
        }
    }

    @Benchmark
    public Decision product(Register register, Register.Place place) {
        return register.rules.decide(register.next(place));
    }

    @Benchmark
    @Threads(2)
    public Decision productOnTwoThreads(Register register, Register.Place place) {
        return register.rules.decide(register.next(place));
    }

    @Benchmark
    public NaiveDrools.Answers naiveDrools(Naive naive, Register.Place place) {
        return naive.drools.decide(naive.register.next(place));
    }

    @Benchmark
    public Expected plainJava(Register register, Register.Place place) {
        return PlainReading.of(register.next(place), register.catalogue, register.directory);
    }

    @Benchmark
    public String readDecideWrite(Register register, Register.Place place) {
        CaseFile file = register.reader.read(register.documents.get(place.next())).value();
        return NrmJson.standard().line(register.rules.decide(file));
    }

    @Benchmark
    public CaseFile read(Register register, Register.Place place) {
        return register.reader.read(register.documents.get(place.next())).value();
    }

    @Benchmark
    public String write(Register register, Register.Place place) {
        return NrmJson.standard().line(register.decisions.get(place.next()));
    }

    @Benchmark
    public Explanation explain(Register register, Register.Place place) {
        return Explanation.of(register.decisions.get(place.next()));
    }
}
