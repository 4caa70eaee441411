package al.nrm.document;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.problem.Problem;
import al.nrm.text.Text;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CountedProblemsTest {
    @Test
    void a_problem_that_is_only_counted_is_not_made() {
        Problems problems = new Problems();
        AtomicInteger made = new AtomicInteger();
        for (int i = 0; i < 3 * ReadResult.LISTED; i++) {
            problems.add(() -> {
                made.incrementAndGet();
                return Problem.at("", Text.of("gabim", "wrong"));
            });
        }
        assertThat(made).hasValue(ReadResult.LISTED);
        assertThat(problems.refusal().total()).isEqualTo(3 * ReadResult.LISTED);
    }
}
