package al.nrm.bench;

import al.nrm.rules.ReferralRules;
import java.nio.file.Path;
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

/** Opening a pack, once in a fresh JVM, as a program that starts does it. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(15)
public class OpenBenchmark {

    /** A pack of an author. */
    @State(Scope.Benchmark)
    public static class Own {
        private Path pack;

        @Setup
        public void unpack() {
            pack = OwnPack.whole();
        }
    }

    @Benchmark
    public ReferralRules bundled() {
        return ReferralRules.bundled();
    }

    @Benchmark
    public ReferralRules ownPackCold(Own own) {
        return ReferralRules.load(own.pack);
    }
}
