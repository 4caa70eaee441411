package al.nrm.io.cli.internal.pack;

import al.nrm.comparison.ChangedDecision;
import al.nrm.comparison.ComparisonSummary;
import al.nrm.document.Limits;
import al.nrm.io.cli.internal.command.CaseLines;
import al.nrm.io.cli.internal.command.CommandContext;
import al.nrm.io.cli.internal.command.ErrorOutput;
import al.nrm.io.cli.internal.command.ExitCode;
import al.nrm.io.cli.internal.command.RefusedFile;
import al.nrm.io.cli.internal.command.RefusedLine;
import al.nrm.io.json.JsonLines;
import al.nrm.rules.ReferralRules;
import al.nrm.rules.authoring.PackComparison;
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
    private final CaseLines cases;
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
        this.cases = new CaseLines(comparison.terms(), context);
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
    private record Outcome(Optional<ChangedDecision> changed, Set<String> leftOut, Optional<RefusedLine> refused) {}

    /** Compares every line. Refused lines are written to standard error, and the others are compared. */
    ComparisonSummary run(String path, InputStream file, Receiver receiver) throws IOException {
        JsonLines lines = JsonLines.of(file, Limits.DEFAULT.caseBytes());
        List<JsonLines.Line> chunk = nextLines(lines, path);
        while (!chunk.isEmpty()) {
            for (Outcome outcome : chunk.parallelStream().map(this::compare).toList()) {
                outcome.leftOut().forEach(sign -> leftOut.merge(sign, 1L, Long::sum));
                if (outcome.refused().isPresent()) {
                    refuse(path, outcome.refused().get());
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

    private void refuse(String path, RefusedLine line) {
        if (json) {
            context.err().println(errors.line(line));
        } else {
            errors.print(new RefusedFile(path + ":" + line.number(), line.problems(), line.total()), false);
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
        return cases.read(
                line,
                file -> new Outcome(comparison.compare(file), comparison.leftOut(file), Optional.empty()),
                refused -> new Outcome(Optional.empty(), Set.of(), Optional.of(refused)));
    }
}
