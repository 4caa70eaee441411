package al.nrm.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import al.nrm.problem.Problem;
import al.nrm.problem.RefusedInputException;
import al.nrm.text.Text;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadResultTest {
    private static final Problem PROBLEM = Problem.at("/x", Text.of("Gabim", "Wrong"));

    @Test
    void a_reading_is_a_value_or_its_problems_and_prints_neither() {
        ReadResult<String> accepted = ReadResult.of("Zana Shembulli");
        assertThat(accepted.value()).isEqualTo("Zana Shembulli");
        assertThat(accepted.isRefused()).isFalse();
        assertThat(accepted.problems()).isEmpty();
        assertThat(accepted).hasToString("Reading{accepted}");
        ReadResult<String> refused = ReadResult.refused(List.of(PROBLEM));
        assertThat(refused.isRefused()).isTrue();
        assertThat(refused).hasToString("Reading{refused, problems=1}");
        assertThatExceptionOfType(RefusedInputException.class)
                .isThrownBy(refused::value)
                .withMessage("/x: Wrong");
    }

    @Test
    void problems_of_an_earlier_step_come_first_and_refuse_what_was_accepted() {
        Problem earlier = Problem.at("/y", Text.of("Gabim", "Wrong"));
        assertThat(ReadResult.of("x").after(List.of(earlier), 7).total()).isEqualTo(7);
        assertThat(ReadResult.<String>refused(List.of(PROBLEM))
                        .after(List.of(earlier), 1)
                        .problems())
                .containsExactly(earlier, PROBLEM);
        assertThat(ReadResult.of("x").after(List.of(), 0).value()).isEqualTo("x");
        assertThat(ReadResult.refused(List.of(PROBLEM))
                        .after(Collections.nCopies(100, earlier), 300)
                        .total())
                .isEqualTo(301);
    }

    @Test
    void a_refusal_has_a_problem_and_counts_all_of_them() {
        assertThatIllegalArgumentException().isThrownBy(() -> ReadResult.refused(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> ReadResult.refused(List.of(PROBLEM, PROBLEM), 1));
    }

    @Test
    void a_pointer_escapes_and_cuts_what_a_document_could_smuggle_into_it() {
        Pointer pointer = Pointer.ROOT.child("a/b~c").child(3).child("\u001b[31m\u202e\n");
        assertThat(pointer).hasToString("/a~1b~0c/3/U+001b[31mU+202eU+000a");
        assertThat(Pointer.ROOT).hasToString("");
        assertThat(Pointer.ROOT.child("ë".repeat(65))).hasToString("/" + "ë".repeat(64) + "…");
        assertThat(Pointer.ROOT.child("😀".repeat(64))).hasToString("/" + "😀".repeat(64));
        assertThat(Pointer.ROOT.child("\uD83D")).hasToString("/U+d83d");
    }

    @Test
    void a_limit_is_one_or_more() {
        assertThat(Limits.DEFAULT.caseBytes()).isEqualTo(1_048_576);
        for (Limits.Builder wrong : List.of(
                Limits.builder().caseBytes(0),
                Limits.builder().directoryBytes(0),
                Limits.builder().depth(0),
                Limits.builder().textLength(0),
                Limits.builder().observations(0))) {
            assertThatIllegalArgumentException().isThrownBy(wrong::build);
        }
    }

    @Test
    void a_date_is_a_day_of_the_calendar_and_a_time_has_an_offset() {
        assertThat(TextForm.DATE.accepts("2024-02-29")).isTrue();
        for (String wrong : List.of("2026-02-29", "2026-2-1", "+12026-01-01", "2026-01-01\n", "")) {
            assertThat(TextForm.DATE.accepts(wrong)).as(wrong).isFalse();
        }
        assertThat(TextForm.DATE_TIME.accepts("2026-03-02T20:40:00.123Z")).isTrue();
        for (String wrong : List.of(
                "2026-03-02T20:40:00",
                "2026-03-02T20:40Z",
                "2026-02-30T20:40:00Z",
                "2026-03-02T24:00:00Z",
                "2026-03-02T20:40:00+19:00",
                "2026-03-02T20:40:00+01:00:30")) {
            assertThat(TextForm.DATE_TIME.accepts(wrong)).as(wrong).isFalse();
        }
    }

    @Test
    void the_pattern_and_the_format_of_a_form_are_there_for_a_schema() {
        assertThat(TextForm.DATE.format()).contains("date");
        assertThat(TextForm.ANY.pattern()).isEmpty();
        assertThat(TextForm.ANY.format()).isEmpty();
        assertThat(TextForm.COUNTRY.accepts("XK")).isTrue();
        assertThat(TextForm.COUNTRY.accepts("UK")).isFalse();
    }
}
