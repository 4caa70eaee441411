package al.nrm.io.cli;

import al.nrm.batch.Batch;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.CaseTerms;
import al.nrm.decision.Decider;
import al.nrm.decision.UndecidedException;
import al.nrm.document.Limits;
import al.nrm.document.ReadResult;
import al.nrm.io.json.JsonLines;
import al.nrm.io.json.JsonReader;
import al.nrm.io.json.NrmJson;
import al.nrm.problem.Problem;
import al.nrm.problem.RefusedInputException;
import al.nrm.text.Text;
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
 * input are answered as they come: what was read is decided and written before the next line is waited for, so that another
 * program can write a line and wait for its answer.
 */
final class BatchRun {
    private static final int PROGRESS_EVERY = 1_000;
    /** To ask whether the result is still taken costs as much as to write a line. */
    private static final int ASKED_EVERY = 64;
    /** Of lines longer than this only one is in memory at a time; of others a few hundred are. */
    private static final int LONG_LINE = 1 << 16;

    private final Decider decider;
    private final CommandContext desk;
    private final boolean progress;
    private final ErrorOutput complaints;
    private final JsonReader<CaseFile> cases;

    BatchRun(CaseTerms terms, Decider decider, CommandContext desk, boolean progress) {
        this.decider = decider;
        this.desk = desk;
        this.progress = progress;
        this.complaints = new ErrorOutput(desk.wording());
        this.cases = NrmJson.standard().cases(terms);
    }

    /**
     * What came of one line: a decision, or an error; each one line of JSON in UTF-8 with its line feed.
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
     * Decides every line. What is right goes to the delivery, what is refused to standard error.
     *
     * @param path how the file was named
     */
    ExitCode run(String path, InputStream file, OutputTarget delivery) throws IOException {
        Tally tally = new Tally();
        if (path.equals(CommandContext.STANDARD_INPUT)) {
            answer(path, JsonLines.of(file, Limits.DEFAULT.caseBytes()), delivery, tally);
        } else {
            all(path, file, delivery, tally);
        }
        if (progress) {
            desk.streams().err().println();
        }
        return tally.worst;
    }

    private void all(String path, InputStream file, OutputTarget delivery, Tally tally) throws IOException {
        try (Stream<Outcome> outcomes = Batch.inOrder(lines(path, file), Supplier::get)) {
            Iterator<Outcome> next = outcomes.iterator();
            while (next.hasNext() && !(tally.said % ASKED_EVERY == 0 && delivery.isBroken())) {
                say(next.next(), delivery, tally);
            }
        } catch (CancellationException interrupted) {
            throw (IOException) new InterruptedIOException("interrupted").initCause(interrupted);
        }
    }

    private void answer(String path, JsonLines lines, OutputTarget delivery, Tally tally) throws IOException {
        Optional<JsonLines.Line> line = next(lines, path);
        while (line.isPresent() && !delivery.isBroken()) {
            List<Supplier<Outcome>> atHand = new ArrayList<>();
            atHand.add(work(line.get()));
            while (lines.isNextAtHand() && (line = next(lines, path)).isPresent()) {
                atHand.add(work(line.get()));
            }
            if (atHand.size() == 1) {
                say(atHand.get(0).get(), delivery, tally);
            } else {
                try (Stream<Outcome> outcomes = Batch.inOrder(atHand.stream(), Supplier::get)) {
                    outcomes.forEachOrdered(outcome -> say(outcome, delivery, tally));
                } catch (CancellationException interrupted) {
                    throw (IOException) new InterruptedIOException("interrupted").initCause(interrupted);
                }
            }
            delivery.flush();
            desk.streams().err().flush();
            line = next(lines, path);
        }
    }

    private static final class Tally {
        private ExitCode worst = ExitCode.DONE;
        private long said;
    }

    private Stream<Supplier<Outcome>> lines(String path, InputStream file) {
        JsonLines lines = JsonLines.of(file, Limits.DEFAULT.caseBytes());
        return Stream.generate(() -> next(lines, path))
                .takeWhile(Optional::isPresent)
                .map(line -> work(line.orElseThrow()));
    }

    /** A long line is decided at once, where it was read. */
    private Supplier<Outcome> work(JsonLines.Line line) {
        if (line.text().length <= LONG_LINE) {
            return () -> decide(line);
        }
        Outcome outcome = decide(line);
        return () -> outcome;
    }

    private Optional<JsonLines.Line> next(JsonLines lines, String path) {
        try {
            return lines.next();
        } catch (IOException unreadable) {
            throw RefusedFile.unreadable(path, desk.wording().unreadable(unreadable));
        }
    }

    private Outcome decide(JsonLines.Line line) {
        try {
            ReadResult<CaseFile> reading = cases.read(line.text());
            if (reading.isRefused()) {
                return refused(line, reading.problems(), reading.total());
            }
            return Outcome.of(ExitCode.DONE, NrmJson.standard().line(decider.decide(reading.value())));
        } catch (RefusedInputException refused) {
            return refused(line, refused.problems(), refused.total());
        } catch (UndecidedException undecided) {
            // Of a batch it is an error of the line: the others go on.
            String what = complaints.undecided(undecided);
            return refused(line, List.of(Problem.at("", Text.of(what, what))), 1);
        } catch (RuntimeException | StackOverflowError failure) {
            String what = Defect.of(failure).line(desk.wording());
            return Outcome.of(
                    ExitCode.DEFECT, complaints.line(line.number(), List.of(Problem.at("", Text.of(what, what))), 1));
        }
    }

    private Outcome refused(JsonLines.Line line, List<Problem> problems, int total) {
        return Outcome.of(ExitCode.INPUT_REFUSED, complaints.line(line.number(), problems, total));
    }

    private void say(Outcome outcome, OutputTarget delivery, Tally tally) {
        if (outcome.code() == ExitCode.DONE) {
            delivery.write(outcome.json());
        } else {
            desk.streams().err().write(outcome.json(), 0, outcome.json().length);
        }
        tally.worst = tally.worst.worse(outcome.code());
        tally.said++;
        if (progress && tally.said % PROGRESS_EVERY == 0) {
            desk.streams().err().print("\r" + desk.wording().words().of("batch.progress", tally.said));
            desk.streams().err().flush();
        }
    }
}
