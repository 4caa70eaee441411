package al.nrm.bench;

import al.nrm.decision.Decision;
import al.nrm.rules.ReferralRules;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The time of a decision, where there are more rules or more providers than today. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ScaleBenchmark {

    /** A pack of so many rules. */
    @State(Scope.Benchmark)
    public static class Rules {
        @Param({"100", "400", "1600"})
        int rules;

        final Register register = new Register();
        private ReferralRules pack;

        @Setup
        public void load() {
            int bundled = register.rules.pack().ruleIds().size();
            pack = ReferralRules.load(OwnPack.ofRules(rules, bundled));
            if (pack.pack().ruleIds().size() != rules) {
                throw new IllegalStateException("The pack has " + pack.pack().ruleIds().size() + " rules.");
            }
            register.cases.forEach(pack::decide);
        }
    }

    /** A directory of so many providers. */
    @State(Scope.Benchmark)
    public static class Providers {
        @Param({"10", "100", "1000"})
        int providers;

        final Register register = new Register();
        private ReferralRules rules;

        @Setup
        public void fill() {
            rules = register.rules.with(BenchCases.directory(providers, register.directory));
        }
    }

    @Benchmark
    public Decision rules(Rules rules, Register.Place place) {
        return rules.pack.decide(rules.register.next(place));
    }

    @Benchmark
    public Decision providers(Providers providers, Register.Place place) {
        return providers.rules.decide(providers.register.next(place));
    }
}
