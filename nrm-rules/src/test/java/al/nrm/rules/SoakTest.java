package al.nrm.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import al.nrm.casefile.CaseFile;
import al.nrm.decision.Decision;
import al.nrm.decision.Question;
import al.nrm.rules.reading.Matter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.Example;

/**
 * Several threads on one rule book for so many minutes as the system property {@code nrm.soak} says: every answer is compared
 * with the one that a single thread gave, and what is in memory after a collection does not grow. Run by {@code -Psoak}.
 */
class SoakTest {
    private static final int THREADS = 4;
    private static final int CASES = 400;
    private static final int ASKED = 40;
    private static final long MAY_GROW = 8 << 20;

    private final AtomicLong compared = new AtomicLong();
    private final List<CaseFile> files = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final List<List<Question>> questions = new ArrayList<>();

    @Example
    void every_answer_of_many_minutes_is_the_one_of_a_single_thread_and_memory_does_not_grow() throws Exception {
        int minutes = Integer.getInteger("nrm.soak", 0);
        assumeTrue(minutes > 0, "It runs with -Psoak.");
        List<Matter> matters = Matters.drawn(CASES, 20080201);
        ReferralRules rules = Matters.RULES.with(matters.get(0).directory());
        for (int i = 0; i < CASES; i++) {
            Matter matter = matters.get(i);
            files.add(matter.file());
            decisions.add(rules.decide(matter.file()));
            questions.add(i < ASKED ? rules.questions(matter.file()) : List.of());
        }
        long before = inUse();
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<String>>> running = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int first = thread * CASES / THREADS;
                Callable<List<String>> task = () -> differing(rules, first, over);
                running.add(threads.submit(task));
            }
            assertThat(failed(running.get(0), Duration.ofMinutes(minutes))).isFalse();
            over.set(true);
            for (Future<List<String>> one : running) {
                assertThat(one.get()).as("answers that differ").isEmpty();
            }
        } finally {
            over.set(true);
            threads.shutdownNow();
        }
        long after = inUse();
        System.out.println("Soak: " + minutes + " minutes, " + compared + " answers compared, bytes in use before "
                + before + ", after " + after);
        assertThat(after).isLessThanOrEqualTo(before + MAY_GROW);
    }

    private static long inUse() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** Waits so long, or until a thread fails. */
    private static boolean failed(Future<List<String>> one, Duration time) throws Exception {
        try {
            one.get(time.toNanos(), TimeUnit.NANOSECONDS);
            return true;
        } catch (TimeoutException goesOn) {
            return false;
        }
    }

    private List<String> differing(ReferralRules rules, int first, AtomicBoolean over) {
        List<String> differing = new ArrayList<>();
        for (int i = first; !over.get(); i = (i + 1) % CASES) {
            if (!rules.decide(files.get(i)).equals(decisions.get(i))) {
                differing.add("decision " + i);
            }
            compared.incrementAndGet();
            if (i < ASKED) {
                if (!rules.questions(files.get(i)).equals(questions.get(i))) {
                    differing.add("questions " + i);
                }
                compared.incrementAndGet();
            }
        }
        return differing;
    }
}
