package al.nrm.bench;

import al.nrm.rules.PackCache;
import al.nrm.rules.ReferralRules;
import java.io.IOException;
import java.nio.file.Files;
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

    /** A pack of an author, and where it is kept once it was read. */
    @State(Scope.Benchmark)
    public static class Own {
        private Path pack;

        @Setup
        public void unpack() {
            pack = OwnPack.whole();
        }
    }

    /** A directory in which the pack was kept by an earlier process. */
    @State(Scope.Benchmark)
    public static class Kept {
        private final Path pack = OwnPack.whole();
        private Path directory;

        @Setup
        public void keep() throws IOException, InterruptedException {
            directory = Files.createTempDirectory("kept");
            Process earlier = new ProcessBuilder(
                            ProcessHandle.current().info().command().orElse("java"),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Keep.class.getName(),
                            pack.toString(),
                            directory.toString())
                    .inheritIO()
                    .start();
            if (earlier.waitFor() != 0) {
                throw new IllegalStateException("The pack was not kept.");
            }
        }
    }

    /** The earlier process. */
    public static final class Keep {
        private Keep() {}

        public static void main(String[] args) {
            ReferralRules.load(Path.of(args[0]), PackCache.in(Path.of(args[1])));
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

    @Benchmark
    public ReferralRules ownPackKept(Kept kept) {
        return ReferralRules.load(kept.pack, PackCache.in(kept.directory));
    }
}
