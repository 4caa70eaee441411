package al.nrm.io.cli;

import al.nrm.casefile.CaseFile;
import al.nrm.comparison.ChangedDecision;
import al.nrm.comparison.ComparisonSummary;
import al.nrm.decision.UndecidedException;
import al.nrm.document.Limits;
import al.nrm.document.ReadResult;
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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Compares two packs over a file of cases: some lines at a time on all cores, reported in the order of the file. */
final class Comparing {
    private static final int AT_A_TIME = 256;

    private final PackComparison comparison;
    private final JsonReader<CaseFile> reader;
    private final CommandContext desk;
    private final ErrorOutput complaints;
    private final ComparisonSummary summary = new ComparisonSummary();
    private final boolean json;
    /** In how many cases a sign was left out, by its id. */
    private final SortedMap<String, Long> leftOut = new TreeMap<>();

    private ExitCode worst = ExitCode.DONE;

    /**
     * @param json whether refused lines are told to programs
     */
    Comparing(ReferralRules before, ReferralRules after, CommandContext desk, boolean json) {
        this.comparison = PackComparison.of(before, after);
        this.reader = NrmJson.standard().cases(comparison.terms());
        this.desk = desk;
        this.json = json;
        this.complaints = new ErrorOutput(desk.wording());
    }

    /** Takes each changed case. */
    @FunctionalInterface
    interface Told {
        void tell(ChangedDecision changed) throws IOException;
    }

    /** What came of one line: compared, with a change or none, or refused. */
    private record Outcome(Optional<ChangedDecision> changed, Set<String> leftOut, Optional<Refusal> refusal) {}

    /** What is wrong with a line. */
    private record Refusal(long line, List<Problem> problems, int total) {}

    /** Compares every line. Refused ones go to standard error, and the others go on. */
    ComparisonSummary run(String path, InputStream file, Told told) throws IOException {
        JsonLines lines = JsonLines.of(file, Limits.DEFAULT.caseBytes());
        List<JsonLines.Line> some = some(lines, path);
        while (!some.isEmpty()) {
            List<Outcome> outcomes = some.parallelStream().map(this::compare).toList();
            for (Outcome outcome : outcomes) {
                outcome.leftOut().forEach(sign -> leftOut.merge(sign, 1L, Long::sum));
                if (outcome.refusal().isPresent()) {
                    refuse(path, outcome.refusal().get());
                    worst = worst.worse(ExitCode.INPUT_REFUSED);
                    continue;
                }
                summary.compared();
                if (outcome.changed().isPresent()) {
                    summary.changed(outcome.changed().get());
                    told.tell(outcome.changed().get());
                }
            }
            some = some(lines, path);
        }
        return summary;
    }

    private void refuse(String path, Refusal refusal) {
        if (json) {
            desk.streams().err().println(complaints.line(refusal.line(), refusal.problems(), refusal.total()));
        } else {
            complaints.print(
                    new RefusedFile(path + ":" + refusal.line(), refusal.problems(), refusal.total()),
                    false,
                    desk.streams().err());
        }
    }

    /** In how many cases a sign that one of the packs does not know was left out, by its id. */
    Map<String, Long> leftOut() {
        return Collections.unmodifiableMap(leftOut);
    }

    /** How the worst line ended. */
    ExitCode worst() {
        return worst;
    }

    private List<JsonLines.Line> some(JsonLines lines, String path) {
        List<JsonLines.Line> some = new ArrayList<>(AT_A_TIME);
        try {
            while (some.size() < AT_A_TIME) {
                Optional<JsonLines.Line> next = lines.next();
                if (next.isEmpty()) {
                    return some;
                }
                some.add(next.get());
            }
            return some;
        } catch (IOException unreadable) {
            throw RefusedFile.unreadable(path, desk.wording().unreadable(unreadable));
        }
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
            String what = complaints.undecided(undecided);
            return refused(line, List.of(Problem.at("", Text.of(what, what))), 1);
        }
    }

    private static Outcome refused(JsonLines.Line line, List<Problem> problems, int total) {
        return new Outcome(Optional.empty(), Set.of(), Optional.of(new Refusal(line.number(), problems, total)));
    }
}
