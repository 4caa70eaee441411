package al.nrm.io.cli.internal.pack;

import al.nrm.casefile.CaseFile;
import al.nrm.comparison.ChangedDecision;
import al.nrm.comparison.ComparisonSummary;
import al.nrm.decision.UndecidedException;
import al.nrm.document.Limits;
import al.nrm.document.ReadResult;
import al.nrm.io.cli.internal.command.CommandContext;
import al.nrm.io.cli.internal.command.ErrorOutput;
import al.nrm.io.cli.internal.command.ExitCode;
import al.nrm.io.cli.internal.command.RefusedFile;
import al.nrm.io.json.JsonLines;
import al.nrm.io.json.JsonReader;
import al.nrm.io.json.NrmJson;
import al.nrm.problem.Problem;
import al.nrm.problem.RefusedInputException;
import al.nrm.rules.ReferralRules;
import al.nrm.rules.authoring.PackComparison;
import al.nrm.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Compares two packs over a file of cases: several lines at a time on all cores, reported in the order of the file. */
final class Comparing {
    private static final int LINES_AT_A_TIME = 256;

    private final PackComparison comparison;
    private final JsonReader<CaseFile> reader;
    private final CommandContext context;
    private final ErrorOutput errors;
    private final ComparisonSummary summary = new ComparisonSummary();
    private final boolean json;
    /** Number of cases in which an indicator was left out, by its id. */
    private final SortedMap<String, Long> leftOut = new TreeMap<>();

    private ExitCode worst = ExitCode.DONE;

    /**
     * @param json whether refused lines are written as JSON
     */
    Comparing(ReferralRules before, ReferralRules after, CommandContext context, boolean json) {
        this.comparison = PackComparison.of(before, after);
        this.reader = NrmJson.standard().cases(comparison.terms());
        this.context = context;
        this.json = json;
        this.errors = new ErrorOutput(context);
    }

    /** Receives each changed case. */
    @FunctionalInterface
    interface Receiver {
        void accept(ChangedDecision changed) throws IOException;
    }

    /** The result of one line: compared, with or without a change, or refused. */
    private record Outcome(Optional<ChangedDecision> changed, Set<String> leftOut, Optional<Refusal> refusal) {}

    /** What is wrong with a line. */
    private record Refusal(long line, List<Problem> problems, int total) {}

    /** Compares every line. Refused lines are written to standard error, and the others are compared. */
    ComparisonSummary run(String path, InputStream file, Receiver receiver) throws IOException {
        JsonLines lines = JsonLines.of(file, Limits.DEFAULT.caseBytes());
        List<JsonLines.Line> chunk = nextLines(lines, path);
        while (!chunk.isEmpty()) {
            for (Outcome outcome : chunk.parallelStream().map(this::compare).toList()) {
                outcome.leftOut().forEach(sign -> leftOut.merge(sign, 1L, Long::sum));
                if (outcome.refusal().isPresent()) {
                    refuse(path, outcome.refusal().get());
                    worst = worst.worse(ExitCode.INPUT_REFUSED);
                    continue;
                }
                summary.compared();
                if (outcome.changed().isPresent()) {
                    summary.changed(outcome.changed().get());
                    receiver.accept(outcome.changed().get());
                }
            }
            chunk = nextLines(lines, path);
        }
        return summary;
    }

    private void refuse(String path, Refusal refusal) {
        if (json) {
            context.err().println(errors.line(refusal.line(), refusal.problems(), refusal.total()));
        } else {
            errors.print(new RefusedFile(path + ":" + refusal.line(), refusal.problems(), refusal.total()), false);
        }
    }

    /** Number of cases in which an indicator that one of the packs does not have was left out, by its id. */
    Map<String, Long> leftOut() {
        return Collections.unmodifiableMap(leftOut);
    }

    /** The worst exit code of a line. */
    ExitCode worst() {
        return worst;
    }

    private List<JsonLines.Line> nextLines(JsonLines lines, String path) {
        return Stream.generate(() -> context.next(lines, path))
                .limit(LINES_AT_A_TIME)
                .takeWhile(Optional::isPresent)
                .map(Optional::orElseThrow)
                .toList();
    }

    private Outcome compare(JsonLines.Line line) {
        try {
            ReadResult<CaseFile> reading = reader.read(line.text());
            if (reading.isRefused()) {
                return refused(line, reading.problems(), reading.total());
            }
            return new Outcome(
                    comparison.compare(reading.value()), comparison.leftOut(reading.value()), Optional.empty());
        } catch (RefusedInputException refused) {
            return refused(line, refused.problems(), refused.total());
        } catch (UndecidedException undecided) {
            String what = errors.undecided(undecided);
            return refused(line, List.of(Problem.at("", Text.of(what, what))), 1);
        }
    }

    private static Outcome refused(JsonLines.Line line, List<Problem> problems, int total) {
        return new Outcome(Optional.empty(), Set.of(), Optional.of(new Refusal(line.number(), problems, total)));
    }
}
