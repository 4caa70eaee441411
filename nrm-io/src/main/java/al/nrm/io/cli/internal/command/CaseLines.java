package al.nrm.io.cli.internal.command;

import al.nrm.casefile.CaseFile;
import al.nrm.casefile.CaseTerms;
import al.nrm.decision.UndecidedException;
import al.nrm.document.ReadResult;
import al.nrm.io.json.JsonLines;
import al.nrm.io.json.JsonReader;
import al.nrm.io.json.NrmJson;
import al.nrm.problem.RefusedInputException;
import java.util.function.Function;

/** The cases of a file with one case a line. A case that is refused, or cannot be decided, is an error of its line alone. */
public final class CaseLines {
    private final JsonReader<CaseFile> cases;
    private final ErrorOutput errors;

    public CaseLines(CaseTerms terms, CommandContext context) {
        this.cases = NrmJson.standard().cases(terms);
        this.errors = new ErrorOutput(context);
    }

    /**
     * Reads one line; safe for use by many threads at once.
     *
     * @param use uses the case; it may refuse it, or find that the pack cannot decide it
     * @param refused the result for a line that cannot be used
     */
    public <T> T read(JsonLines.Line line, Function<CaseFile, T> use, Function<RefusedLine, T> refused) {
        try {
            ReadResult<CaseFile> reading = cases.read(line.text());
            return reading.isRefused()
                    ? refused.apply(new RefusedLine(line.number(), reading.problems(), reading.total()))
                    : use.apply(reading.value());
        } catch (RefusedInputException wrong) {
            return refused.apply(new RefusedLine(line.number(), wrong.problems(), wrong.total()));
        } catch (UndecidedException undecided) {
            return refused.apply(RefusedLine.of(line.number(), errors.undecided(undecided)));
        }
    }
}
