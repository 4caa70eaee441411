package al.nrm.rules;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.casefile.CaseFile;
import al.nrm.decision.Decision;
import al.nrm.rules.reading.Matter;
import al.nrm.rules.reading.Tries;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Example;

/** One rule book, many readers. */
class ManyThreadsTest {
    private static final int THREADS = 2;
    private static final int CASES = 500;

    @Example
    void two_threads_on_one_rule_book_decide_as_one_thread_does() throws Exception {
        int decisions = Tries.Counting.of(100_000);
        List<Matter> matters = Matters.drawn(CASES, 20080201);
        ReferralRules rules = Matters.RULES.with(matters.get(0).directory());
        List<CaseFile> files = matters.stream().map(Matter::file).toList();
        List<Decision> alone = files.stream().map(rules::decide).toList();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<List<Integer>>> readers = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int first = thread * CASES / THREADS;
                readers.add(() -> differing(rules, files, alone, first, decisions / THREADS));
            }
            for (Future<List<Integer>> reader : threads.invokeAll(readers)) {
                assertThat(reader.get()).as("cases decided differently").isEmpty();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Integer> differing(
            ReferralRules rules, List<CaseFile> files, List<Decision> alone, int first, int times) {
        List<Integer> differing = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            int which = (first + i) % files.size();
            if (!rules.decide(files.get(which)).equals(alone.get(which))) {
                differing.add(which);
            }
        }
        return differing;
    }
}
