package al.nrm.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
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
}
