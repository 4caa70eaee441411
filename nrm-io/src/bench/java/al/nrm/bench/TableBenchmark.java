package al.nrm.bench;

import al.nrm.casefile.CaseFile;
import al.nrm.decision.Decision;
import al.nrm.rules.ReferralRules;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What tables can express too: age, elements, status, urgency, ground of referral. All find out the same first. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class TableBenchmark {

    /** The product with the rules of the tables alone, with all its reasons. */
    @State(Scope.Benchmark)
    public static class Product {
        final Register register = new Register();
        final ReferralRules rules = ReferralRules.load(OwnPack.ofTables());

        public Product() {
            demandSame(register, file -> TableAnswers.of(rules.decide(file)));
        }
    }

    /** Expressions. */
    @State(Scope.Benchmark)
    public static class Cel {
        final Register register = new Register();
        final CelTables tables = new CelTables(register.catalogue);

        public Cel() {
            demandSame(register, tables::decide);
        }
    }

    /** Decision tables. */
    @State(Scope.Benchmark)
    public static class Dmn {
        final Register register = new Register();
        final DmnTables tables = new DmnTables(register.catalogue);

        public Dmn() {
            demandSame(register, tables::decide);
        }
    }

    private static void demandSame(Register register, Function<CaseFile, TableAnswers> contestant) {
        for (int i = 0; i < Register.CASES; i++) {
            TableAnswers expected = TableAnswers.of(register.decisions.get(i));
            TableAnswers found = contestant.apply(register.cases.get(i));
            if (!found.equals(expected)) {
                throw new IllegalStateException(
                        "Case " + register.cases.get(i).id() + ": " + found + " instead of " + expected);
            }
        }
    }

    @Benchmark
    public Decision productWithReasons(Product product, Register.Place place) {
        return product.rules.decide(product.register.next(place));
    }

    @Benchmark
    public TableAnswers cel(Cel cel, Register.Place place) {
        return cel.tables.decide(cel.register.next(place));
    }

    @Benchmark
    public TableAnswers kieDmn(Dmn dmn, Register.Place place) {
        return dmn.tables.decide(dmn.register.next(place));
    }
}
