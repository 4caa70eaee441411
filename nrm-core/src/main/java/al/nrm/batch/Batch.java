package al.nrm.batch;

import al.nrm.casefile.CaseFile;
import al.nrm.decision.Decider;
import al.nrm.decision.Decision;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Decides many cases on all cores. The results are in the order of the cases, and the number of cases in progress is
 * bounded, so that memory does not grow with the length of a register.
 *
 * <p>The streams are read lazily by one thread. They must be closed, in particular if they are not read to their end.
 *
 * <pre>{@code
 * try (Stream<Decision> decisions = Batch.decide(cases, rules)) {
 *     decisions.forEach(this::store);
 * }
 * }</pre>
 */
public final class Batch {
    /**
     * Number of cases that one thread takes at once: large enough to make the overhead negligible, small enough to
     * finish soon.
     */
    private static final int PORTION = 32;

    private static final int PORTIONS_PER_CORE = 4;
    /** Time without work after which a thread ends. */
    private static final int IDLE_SECONDS = 5;

    private Batch() {}

    /**
     * The decisions on some cases, in their order.
     *
     * <p>An exception thrown by {@link Decider#decide}, or by the stream of cases, is thrown again when the decision of
     * that case is read, after the decisions before it. To continue after such a case, use {@link #inOrder} with a
     * function that catches the exception.
     *
     * @param cases the cases, in order
     * @param decider decides each of them; used by several threads
     * @return the decisions; closing the stream ends the threads
     */
    public static Stream<Decision> decide(Stream<CaseFile> cases, Decider decider) {
        return inOrder(cases, decider::decide);
    }

    /**
     * Applies a function to items on several threads and returns the results in order.
     *
     * @param items read one after the other, when they are needed
     * @param work the function, called by several threads at once
     * @return the results; closing the stream ends the threads
     */
    public static <T, R> Stream<R> inOrder(Stream<T> items, Function<? super T, ? extends R> work) {
        Portions<T, R> portions = new Portions<>(items.iterator(), work);
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(portions, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(portions::stop)
                .onClose(items::close);
    }

    /** The results of a portion up to the first failure, and the failure: an unchecked exception or an error. */
    private record Done<R>(List<R> results, @Nullable Throwable failure) {}

    private static final class Portions<T, R> implements Iterator<R> {
        private final Iterator<T> items;
        private final Function<? super T, ? extends R> work;
        private final int most;
        private final ExecutorService cores;
        private final Deque<Future<Done<R>>> underWay = new ArrayDeque<>();
        private Done<R> current = new Done<>(List.of(), null);
        private int next;
        private boolean ended;
        private @Nullable Throwable broken;

        Portions(Iterator<T> items, Function<? super T, ? extends R> work) {
            this.items = items;
            this.work = work;
            int threads = Runtime.getRuntime().availableProcessors();
            this.most = threads * PORTIONS_PER_CORE;
            ThreadPoolExecutor pool = new ThreadPoolExecutor(
                    threads, threads, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
                        Thread thread = new Thread(task, "nrm-batch");
                        thread.setDaemon(true);
                        return thread;
                    });
            // Idle threads end even if the stream is not closed.
            pool.allowCoreThreadTimeOut(true);
            this.cores = pool;
        }

        @Override
        public boolean hasNext() {
            while (next == current.results().size()) {
                if (current.failure() != null) {
                    stop();
                    throw unchecked(current.failure());
                }
                handOut();
                if (!underWay.isEmpty()) {
                    current = await(underWay.removeFirst());
                } else if (broken != null) {
                    current = new Done<>(List.of(), broken);
                } else {
                    stop();
                    return false;
                }
                next = 0;
            }
            return true;
        }

        @Override
        public R next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return current.results().get(next++);
        }

        private void handOut() {
            while (underWay.size() < most && !ended && !cores.isShutdown()) {
                List<T> portion = new ArrayList<>(PORTION);
                take(portion);
                if (!portion.isEmpty()) {
                    underWay.addLast(cores.submit(() -> done(portion)));
                }
            }
        }

        /** Cases read before the source failed are still decided. */
        private void take(List<T> portion) {
            try {
                while (portion.size() < PORTION && !ended) {
                    if (items.hasNext()) {
                        portion.add(items.next());
                    } else {
                        ended = true;
                    }
                }
            } catch (RuntimeException | Error failure) {
                ended = true;
                broken = failure;
            }
        }

        private Done<R> done(List<T> portion) {
            List<R> results = new ArrayList<>(portion.size());
            for (T item : portion) {
                try {
                    results.add(work.apply(item));
                } catch (RuntimeException | Error failure) {
                    return new Done<>(results, failure);
                }
            }
            return new Done<>(results, null);
        }

        private Done<R> await(Future<Done<R>> portion) {
            try {
                return portion.get();
            } catch (InterruptedException interrupted) {
                stop();
                Thread.currentThread().interrupt();
                CancellationException cancelled = new CancellationException("interrupted");
                cancelled.initCause(interrupted);
                throw cancelled;
            } catch (ExecutionException failure) {
                stop();
                throw new IllegalStateException(failure.getCause());
            }
        }

        private static RuntimeException unchecked(Throwable failure) {
            if (failure instanceof Error error) {
                throw error;
            }
            return (RuntimeException) failure;
        }

        void stop() {
            ended = true;
            underWay.clear();
            cores.shutdownNow();
        }
    }
}
