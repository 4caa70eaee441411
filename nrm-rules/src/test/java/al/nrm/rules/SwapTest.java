package al.nrm.rules;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.casefile.CaseFile;
import al.nrm.decision.Decision;
import al.nrm.rules.fixture.Pack;
import al.nrm.rules.reading.Matter;
import al.nrm.rules.reading.Tries;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import net.jqwik.api.Example;

/** A host swaps one rule book for another while decisions run. */
class SwapTest {
    private static final int CASES = 100;
    private static final int READERS = 2;
    /** Each reader decides at least so often under a rule book before the next one takes its place. */
    private static final int BETWEEN = 3;

    @Example
    void each_decision_is_wholly_of_the_rule_book_that_it_names() throws Exception {
        int swaps = Tries.Counting.of(2_000);
        ReferralRules before = Matters.RULES;
        ReferralRules after = Pack.bundled()
                .replacingFirst(
                        "parameters.yaml",
                        "value: P3D, source: policy, verified: false }",
                        "value: P2D, source: policy, verified: false }")
                .load();
        List<CaseFile> files = files();
        Map<String, List<Decision>> alone = Map.of(
                before.pack().sha256(), files.stream().map(before::decide).toList(),
                after.pack().sha256(), files.stream().map(after::decide).toList());
        assertThat(alone).hasSize(2);

        AtomicReference<ReferralRules> current = new AtomicReference<>(before);
        AtomicBoolean done = new AtomicBoolean();
        List<AtomicInteger> decided = new ArrayList<>();
        List<Callable<Set<String>>> readers = new ArrayList<>();
        for (int reader = 0; reader < READERS; reader++) {
            AtomicInteger count = new AtomicInteger();
            decided.add(count);
            int first = reader * CASES / READERS;
            readers.add(() -> {
                Set<String> seen = new HashSet<>();
                while (!done.get()) {
                    int which = (first + count.get()) % CASES;
                    Decision decision = current.get().decide(files.get(which));
                    List<Decision> expected = alone.get(decision.pack().sha256());
                    assertThat(expected)
                            .as("decisions of the pack that is named")
                            .isNotNull();
                    assertThat(decision).isEqualTo(expected.get(which));
                    assertThat(decision).hasToString(expected.get(which).toString());
                    seen.add(decision.pack().sha256());
                    count.incrementAndGet();
                }
                return seen;
            });
        }
        ExecutorService threads = Executors.newFixedThreadPool(READERS);
        try {
            List<Future<Set<String>>> running =
                    readers.stream().map(threads::submit).toList();
            for (int swap = 0; swap < swaps; swap++) {
                List<Integer> then = decided.stream().map(AtomicInteger::get).toList();
                current.set(swap % 2 == 0 ? after : before);
                for (int reader = 0; reader < READERS; reader++) {
                    while (decided.get(reader).get() < then.get(reader) + BETWEEN
                            && !running.get(reader).isDone()) {
                        Thread.onSpinWait();
                    }
                }
            }
            done.set(true);
            for (Future<Set<String>> reader : running) {
                assertThat(reader.get()).isEqualTo(alone.keySet());
            }
        } finally {
            done.set(true);
            threads.shutdownNow();
        }
    }

    /** Of the bundled directory, so that both rule books share it. */
    private static List<CaseFile> files() {
        return Matters.drawn(CASES, 20270101).stream().map(Matter::file).toList();
    }
}
