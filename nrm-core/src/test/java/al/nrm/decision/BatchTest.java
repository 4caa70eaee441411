package al.nrm.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import al.nrm.batch.Batch;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BatchTest {
    @Test
    void what_comes_out_is_in_the_order_of_what_goes_in() {
        try (Stream<Integer> doubled = Batch.inOrder(IntStream.range(0, 5_000).boxed(), number -> 2 * number)) {
            assertThat(doubled.toList())
                    .isEqualTo(IntStream.range(0, 5_000)
                            .map(number -> 2 * number)
                            .boxed()
                            .toList());
        }
    }

    @Test
    void nothing_comes_of_nothing() {
        try (Stream<Integer> none = Batch.inOrder(Stream.<Integer>empty(), number -> number)) {
            assertThat(none.toList()).isEmpty();
        }
    }

    @Test
    void a_failure_comes_when_it_is_due_after_all_that_was_right_before_it() {
        List<Integer> seen = new ArrayList<>();
        try (Stream<Integer> results = Batch.inOrder(IntStream.range(0, 500).boxed(), BatchTest::failsAtHundred)) {
            assertThatThrownBy(() -> results.forEach(seen::add))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("the hundredth");
        }
        assertThat(seen).isEqualTo(IntStream.range(0, 100).boxed().toList());
    }

    private static int failsAtHundred(int number) {
        if (number == 100) {
            throw new IllegalStateException("the hundredth");
        }
        return number;
    }

    @Test
    void only_so_much_is_under_way_and_a_stream_left_early_is_closed() {
        AtomicInteger taken = new AtomicInteger();
        AtomicBoolean closed = new AtomicBoolean();
        Stream<Integer> endless = Stream.generate(taken::incrementAndGet).onClose(() -> closed.set(true));
        try (Stream<Integer> results = Batch.inOrder(endless, number -> number)) {
            Iterator<Integer> some = results.iterator();
            assertThat(some.next()).isEqualTo(1);
            assertThat(some.next()).isEqualTo(2);
        }
        assertThat(closed).isTrue();
        assertThat(taken.get()).isLessThan(100_000 * Runtime.getRuntime().availableProcessors());
    }

    @Test
    void a_stream_left_early_can_be_closed_while_work_is_under_way_and_gives_no_more() {
        Stream<Integer> results = Batch.inOrder(Stream.iterate(1, number -> number + 1), number -> number);
        Iterator<Integer> some = results.iterator();
        assertThat(some.next()).isEqualTo(1);
        results.close();
        // What was ready when the stream was closed may still be taken; nothing new is begun.
        int taken = 1;
        while (some.hasNext()) {
            some.next();
            taken++;
        }
        assertThat(taken).isLessThan(100_000);
    }

    @Test
    void a_short_taste_of_an_endless_stream_is_enough_to_end_it() {
        try (Stream<Integer> results = Batch.inOrder(Stream.iterate(1, number -> number + 1), number -> -number)) {
            assertThat(results.limit(3).toList()).containsExactly(-1, -2, -3);
        }
    }

    @Test
    void an_error_too_comes_when_it_is_due_and_as_itself() {
        List<Integer> seen = new ArrayList<>();
        try (Stream<Integer> results = Batch.inOrder(IntStream.range(0, 500).boxed(), BatchTest::overflowsAtSeventy)) {
            assertThatThrownBy(() -> results.forEach(seen::add)).isInstanceOf(StackOverflowError.class);
        }
        assertThat(seen).isEqualTo(IntStream.range(0, 70).boxed().toList());
    }

    private static int overflowsAtSeventy(int number) {
        if (number == 70) {
            throw new StackOverflowError();
        }
        return number;
    }

    @Test
    void a_source_that_breaks_off_does_so_after_what_it_gave() {
        Stream<Integer> broken = IntStream.range(0, 500).boxed().peek(number -> {
            if (number == 333) {
                throw new IllegalStateException("torn off");
            }
        });
        List<Integer> seen = new ArrayList<>();
        try (Stream<Integer> results = Batch.inOrder(broken, number -> number)) {
            assertThatThrownBy(() -> results.forEach(seen::add))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("torn off");
        }
        assertThat(seen).isEqualTo(IntStream.range(0, 333).boxed().toList());
    }

    @Test
    void streams_that_others_read_in_parallel_keep_their_order_too() {
        List<Integer> expected = IntStream.range(0, 20_000).boxed().toList();
        try (Stream<Integer> results =
                Batch.inOrder(IntStream.range(0, 20_000).boxed().parallel(), number -> number)) {
            assertThat(results.parallel().map(number -> number).toList()).isEqualTo(expected);
        }
    }

    @Test
    void two_batches_at_once_do_not_mix() {
        try (Stream<Integer> one = Batch.inOrder(IntStream.range(0, 2_000).boxed(), number -> number);
                Stream<Integer> other = Batch.inOrder(IntStream.range(0, 2_000).boxed(), number -> -number)) {
            Iterator<Integer> ones = one.iterator();
            Iterator<Integer> others = other.iterator();
            for (int i = 0; i < 2_000; i++) {
                assertThat(ones.next()).isEqualTo(i);
                assertThat(others.next()).isEqualTo(-i);
            }
            assertThat(ones.hasNext() || others.hasNext()).isFalse();
        }
    }

    @Test
    void who_is_interrupted_while_waiting_is_told_and_stays_interrupted() {
        CountDownLatch never = new CountDownLatch(1);
        try (Stream<Integer> results = Batch.inOrder(Stream.of(1), number -> waitFor(never, number))) {
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> results.forEach(number -> {})).isInstanceOf(CancellationException.class);
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private static int waitFor(CountDownLatch latch, int number) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return number;
    }
}
