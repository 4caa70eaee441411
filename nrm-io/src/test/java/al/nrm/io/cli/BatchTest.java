package al.nrm.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.casefile.CaseFile;
import al.nrm.decision.Decision;
import al.nrm.io.report.ExampleDecisions;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchTest {
    @TempDir
    Path folder;

    @Test
    void decisions_come_out_in_the_order_of_the_lines_one_a_line() {
        String in = IntStream.rangeClosed(1, 500).mapToObj(BatchTest::line).collect(Collectors.joining("\n"));
        Run run = Run.reading(in, "decide", "--batch", "-");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        List<String> expected = IntStream.rangeClosed(1, 500)
                .mapToObj(i -> "\"case\":\"c-" + i + "\"")
                .toList();
        List<String> lines = run.out().lines().toList();
        assertThat(lines).hasSameSizeAs(expected);
        for (int i = 0; i < lines.size(); i++) {
            assertThat(lines.get(i)).contains(expected.get(i));
        }
    }

    @Test
    void a_line_of_standard_input_is_answered_before_the_next_one_comes() throws Exception {
        PipedOutputStream lines = new PipedOutputStream();
        PipedInputStream in = new PipedInputStream(lines);
        PipedOutputStream written = new PipedOutputStream();
        BufferedReader answers = new BufferedReader(
                new InputStreamReader(new PipedInputStream(written, 1 << 20), StandardCharsets.UTF_8));
        PrintStream out = new PrintStream(written, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        FutureTask<Integer> nrm =
                new FutureTask<>(() -> Nrm.run(new String[] {"decide", "--batch", "-"}, in, out, err));
        new Thread(nrm, "nrm").start();
        for (int i = 1; i <= 3; i++) {
            lines.write((line(i) + "\n").getBytes(StandardCharsets.UTF_8));
            lines.flush();
            // Without an answer this waits for ever, and the build ends it.
            assertThat(answers.readLine()).contains("\"c-" + i + "\"");
        }
        lines.close();
        assertThat(nrm.get()).isZero();
    }

    @Test
    void a_refused_line_is_said_with_its_number_and_the_others_go_on() {
        Run run = Run.reading(
                "\ufeff" + line(1) + "\n\n   \r\n{\"schema\":\"nrm/case/1\"}\r\nnonsense\n" + line(6),
                "decide",
                "--batch",
                "-",
                "--lang",
                "en");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().lines()).hasSize(2);
        assertThat(run.out()).contains("\"c-1\"", "\"c-6\"");
        assertThat(run.err().lines()).hasSize(2).allMatch(line -> line.contains("\"errors\":[{\"pointer\":"));
        assertThat(run.err().lines().toList().get(0)).startsWith("{\"line\":4,");
        assertThat(run.err().lines().toList().get(1)).startsWith("{\"line\":5,");
    }

    @Test
    void nothing_in_gives_nothing_out() {
        Run run = Run.reading("\n\n", "decide", "--batch", "-");
        assertThat(run).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void decisions_are_json_whatever_the_format_asked_for() {
        Run run = Run.reading(line(1), "decide", "--batch", "-", "--format", "text");
        assertThat(run.out()).startsWith("{\"schema\":\"nrm/decision/1\"");
    }

    @Test
    void a_line_that_is_too_long_is_refused_and_the_next_is_read() {
        String huge = "x".repeat((1 << 20) + 5_000);
        Run run = Run.reading(huge + "\n" + line(2), "decide", "--batch", "-");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith("{\"line\":1,").hasSizeLessThan(2_000);
        assertThat(run.out()).contains("\"c-2\"");
    }

    @Test
    void a_batch_to_a_file_holds_what_is_right() throws IOException {
        Path file = folder.resolve("decisions.jsonl");
        Run run = Run.reading(line(1) + "\nnonsense\n" + line(3), "decide", "--batch", "-", "-o", file.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(Files.readAllLines(file)).hasSize(2);
    }

    @Test
    void a_pack_that_cannot_decide_a_line_is_an_error_of_that_line() {
        Run run = Run.with(
                file -> file.id().equals("c-2") ? DecideCommandTest.undecided(file) : told(file),
                line(1) + "\n" + line(2) + "\n" + line(3),
                "decide",
                "--batch",
                "-");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().lines()).hasSize(2);
        assertThat(run.err()).startsWith("{\"line\":2,").contains("rule.a");
    }

    @Test
    void a_defect_at_a_line_is_said_there_and_is_the_exit_code() {
        Run run = Run.with(
                file -> file.id().equals("c-1") ? DecideCommandTest.defective(file) : told(file),
                line(1) + "\n" + line(2) + "\nnonsense",
                "decide",
                "--batch",
                "-");
        assertThat(run.code()).isEqualTo(70);
        assertThat(run.out().lines()).hasSize(1);
        assertThat(run.err()).contains("{\"line\":1,", "{\"line\":3,").doesNotContain("7731");
    }

    @Test
    void how_far_it_is_stands_on_a_terminal_alone_and_only_if_wanted() {
        String in = (line(1) + "\n").repeat(2_500);
        Run seen = Run.onTerminal(in, "decide", "--batch", "-", "--lang", "en");
        assertThat(seen.err()).isEqualTo("\r1000 cases decided\r2000 cases decided" + System.lineSeparator());
        assertThat(Run.onTerminal(in, "decide", "--batch", "-", "--quiet").err())
                .isEmpty();
        assertThat(Run.reading(in, "decide", "--batch", "-").err()).isEmpty();
        assertThat(seen.out())
                .isEqualTo(Run.reading(in, "decide", "--batch", "-").out());
    }

    @Test
    void line_ends_of_any_kind_and_none_at_the_end_make_no_difference() {
        String plain = Run.reading(line(1) + "\n" + line(2) + "\n", "decide", "--batch", "-")
                .out();
        assertThat(plain.lines()).hasSize(2);
        assertThat(plain).endsWith("}\n").doesNotContain("\r");
        assertThat(Run.reading(line(1) + "\n" + line(2), "decide", "--batch", "-"))
                .isEqualTo(new Run(0, plain, ""));
        assertThat(Run.reading(line(1) + "\r\n" + line(2) + "\r\n", "decide", "--batch", "-"))
                .isEqualTo(new Run(0, plain, ""));
        assertThat(Run.reading("\n\r\n" + line(1) + "\n \t\n" + line(2) + "\n\n", "decide", "--batch", "-"))
                .isEqualTo(new Run(0, plain, ""));
    }

    @Test
    void lines_longer_than_a_piece_of_the_file_are_read_whole() {
        String padded = line(1).replace(",\"asOf\"", " ".repeat(200_000) + ",\"asOf\"");
        Run run = Run.reading(padded + "\n" + line(2) + "\n" + padded, "decide", "--batch", "-");
        assertThat(run.code()).isZero();
        assertThat(run.out().lines()).hasSize(3);
    }

    @Test
    void of_long_lines_one_is_in_memory_at_a_time() {
        byte[] padded = (line(1).replace(",\"asOf\"", " ".repeat(500_000) + ",\"asOf\"") + "\n")
                .getBytes(StandardCharsets.UTF_8);
        AtomicLong read = new AtomicLong();
        AtomicLong decided = new AtomicLong();
        List<Long> ahead = new ArrayList<>();
        Run run = Run.with(
                file -> {
                    ahead.add(read.get() - decided.getAndIncrement() * padded.length);
                    return told(file);
                },
                new Repeated(padded, 100, read),
                false,
                "decide",
                "--batch",
                "-");
        assertThat(run.out().lines()).hasSize(100);
        assertThat(ahead).allMatch(bytes -> bytes <= padded.length + (1 << 16));
    }

    @Test
    void a_file_that_cannot_be_read_to_its_end_gives_what_was_read_before() {
        InputStream torn = new SequenceInputStream(
                new ByteArrayInputStream((line(1) + "\n" + line(2) + "\n").getBytes(StandardCharsets.UTF_8)),
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("torn off");
                    }
                });
        Run run = Run.with(BatchTest::told, torn, false, "decide", "--batch", "-");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().lines()).hasSize(2);
        assertThat(run.err().lines()).hasSize(1);
    }

    /** The same line again and again, counting what was taken of it. */
    private static final class Repeated extends InputStream {
        private final byte[] line;
        private final long end;
        private final AtomicLong taken;

        Repeated(byte[] line, int times, AtomicLong taken) {
            this.line = line;
            this.end = (long) line.length * times;
            this.taken = taken;
        }

        @Override
        public int read() {
            return taken.get() < end ? line[(int) (taken.getAndIncrement() % line.length)] : -1;
        }
    }

    private static Decision told(CaseFile file) {
        return Decision.builder()
                .from(ExampleDecisions.streetChildDecision())
                .caseId(file.id())
                .build();
    }

    private static String line(int number) {
        return Run.CASE.replace("AL-03-2026-0014", "c-" + number);
    }
}
