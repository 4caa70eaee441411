package al.nrm.io.cli.internal.decide;

import al.nrm.batch.Batch;
import al.nrm.casefile.CaseTerms;
import al.nrm.decision.Decider;
import al.nrm.document.Limits;
import al.nrm.io.cli.internal.command.CaseLines;
import al.nrm.io.cli.internal.command.CommandContext;
import al.nrm.io.cli.internal.command.Defect;
import al.nrm.io.cli.internal.command.ErrorOutput;
import al.nrm.io.cli.internal.command.ExitCode;
import al.nrm.io.cli.internal.command.OutputTarget;
import al.nrm.io.cli.internal.command.RefusedLine;
import al.nrm.io.json.JsonLines;
import al.nrm.io.json.NrmJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Decides each line of a file of cases on all cores, and writes the decisions in the order of the file. Lines of standard
 * input are answered as they come: all lines read so far are decided and written before the program waits for the next one,
 * so that another program can write a line and wait for its answer.
 */
final class BatchRun {
    private static final int PROGRESS_EVERY = 1_000;
    /** Number of lines between two checks of the output; a check costs as much as writing a line. */
    private static final int ASKED_EVERY = 64;
    /** Bytes. Longer lines are in memory one at a time, shorter ones a few hundred at a time. */
    private static final int LONG_LINE = 1 << 16;

    private final Decider decider;
    private final CommandContext context;
    private final boolean progress;
    private final ErrorOutput errors;
    private final CaseLines cases;
    private ExitCode worst = ExitCode.DONE;
    private long printed;

    BatchRun(CaseTerms terms, Decider decider, CommandContext context, boolean progress) {
        this.decider = decider;
        this.context = context;
        this.progress = progress;
        this.errors = new ErrorOutput(context);
        this.cases = new CaseLines(terms, context);
    }

    /**
     * The result of one line: a decision or an error, as one line of JSON in UTF-8 with its line feed.
     *
     * @param json never compared, and written at once
     */
    @SuppressWarnings("ArrayRecordComponent")
    private record Outcome(ExitCode code, byte[] json) {
        static Outcome of(ExitCode code, String json) {
            return new Outcome(code, (json + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    /**
     * Decides every line. Decisions go to the target, refused lines to standard error.
     *
     * @param path how the file was named
     */
    ExitCode run(String path, InputStream file, OutputTarget target) throws IOException {
        JsonLines lines = JsonLines.of(file, Limits.DEFAULT.caseBytes());
        if (path.equals(CommandContext.STANDARD_INPUT)) {
            answer(path, lines, target);
        } else {
            Stream<Supplier<Outcome>> all = Stream.generate(() -> context.next(lines, path))
                    .takeWhile(Optional::isPresent)
                    .map(line -> work(line.orElseThrow()));
            print(all, target);
        }
        if (progress) {
            context.err().println();
        }
        return worst;
    }

    /** Decides on all cores and prints in order; ends early if the reader of the output has closed it. */
    private void print(Stream<Supplier<Outcome>> work, OutputTarget target) throws IOException {
        try (Stream<Outcome> outcomes = Batch.inOrder(work, Supplier::get)) {
            Iterator<Outcome> next = outcomes.iterator();
            while (next.hasNext() && !(printed % ASKED_EVERY == 0 && target.isBroken())) {
                print(next.next(), target);
            }
        } catch (CancellationException interrupted) {
            throw (IOException) new InterruptedIOException("interrupted").initCause(interrupted);
        }
    }

    private void answer(String path, JsonLines lines, OutputTarget target) throws IOException {
        Optional<JsonLines.Line> line = context.next(lines, path);
        while (line.isPresent() && !target.isBroken()) {
            List<Supplier<Outcome>> ready = new ArrayList<>();
            ready.add(work(line.get()));
            while (lines.isNextAtHand()) {
                context.next(lines, path).ifPresent(next -> ready.add(work(next)));
            }
            if (ready.size() == 1) {
                print(ready.get(0).get(), target);
            } else {
                print(ready.stream(), target);
            }
            target.flush();
            context.err().flush();
            line = context.next(lines, path);
        }
    }

    /** The work for a line. A long line is decided in the thread that reads, before the next line is read. */
    private Supplier<Outcome> work(JsonLines.Line line) {
        if (line.text().length <= LONG_LINE) {
            return () -> decide(line);
        }
        Outcome outcome = decide(line);
        return () -> outcome;
    }

    private Outcome decide(JsonLines.Line line) {
        try {
            return cases.read(
                    line,
                    file -> Outcome.of(ExitCode.DONE, NrmJson.standard().line(decider.decide(file))),
                    refused -> Outcome.of(ExitCode.INPUT_REFUSED, errors.line(refused)));
        } catch (RuntimeException | StackOverflowError failure) {
            String what = Defect.of(failure).line(context.wording());
            return Outcome.of(ExitCode.DEFECT, errors.line(RefusedLine.of(line.number(), what)));
        }
    }

    private void print(Outcome outcome, OutputTarget target) {
        if (outcome.code() == ExitCode.DONE) {
            target.write(outcome.json());
        } else {
            context.err().write(outcome.json(), 0, outcome.json().length);
        }
        worst = worst.worse(outcome.code());
        printed++;
        if (progress && printed % PROGRESS_EVERY == 0) {
            context.err().print("\r" + context.words().of("batch.progress", printed));
            context.err().flush();
        }
    }
}
