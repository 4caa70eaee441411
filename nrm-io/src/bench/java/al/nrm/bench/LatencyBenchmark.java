package al.nrm.bench;

import al.nrm.casefile.CaseFile;
import al.nrm.decision.Decision;
import al.nrm.decision.Question;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long one person waits: the median and the slowest of a hundred. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class LatencyBenchmark {

    /** Forms with every question open, and with about half of what is known of a case filled in. */
    @State(Scope.Benchmark)
    public static class Forms {
        final Register register = new Register();
        final List<CaseFile> empty = FormCases.empty(register);
        final List<CaseFile> halfFilled = FormCases.halfFilled(register);
    }

    @Benchmark
    public Decision decide(Register register, Register.Place place) {
        return register.rules.decide(register.next(place));
    }

    @Benchmark
    public List<Question> questionsOfAnEmptyForm(Forms forms, Register.Place place) {
        return forms.register.rules.questions(forms.empty.get(place.next()));
    }

    @Benchmark
    public List<Question> questionsOfAHalfFilledForm(Forms forms, Register.Place place) {
        return forms.register.rules.questions(forms.halfFilled.get(place.next()));
    }
}
