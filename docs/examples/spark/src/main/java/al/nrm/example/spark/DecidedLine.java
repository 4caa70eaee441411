package al.nrm.example.spark;

import al.nrm.casefile.CaseFile;
import al.nrm.document.ErrorDocument;
import al.nrm.document.ReadResult;
import al.nrm.io.json.NrmJson;
import al.nrm.problem.Problem;
import al.nrm.problem.RefusedInputException;
import al.nrm.decision.UndecidedException;
import al.nrm.text.Text;
import al.nrm.text.TextLanguage;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came of one line of a register.
 *
 * @param json the decision, or what is wrong with the line; the same as {@code nrm decide --batch} says
 */
record DecidedLine(boolean refused, String json) implements Serializable {
    /**
     * Decides a line. What is wrong with it becomes a result too; only a defect is thrown.
     *
     * @param number from 1
     */
    static DecidedLine of(byte[] line, long number, TextLanguage language) {
        try {
            ReadResult<CaseFile> reading = Law.CASES.read(line);
            return reading.isRefused()
                    ? refused(number, reading.problems(), reading.total(), language)
                    : new DecidedLine(false, NrmJson.standard().line(Law.RULES.decide(reading.value())));
        } catch (RefusedInputException refused) {
            return refused(number, refused.problems(), refused.total(), language);
        } catch (UndecidedException undecided) {
            String what = undecided.what().in(language) + ": " + String.join(", ", undecided.rules());
            return refused(number, List.of(Problem.at("", Text.of(what, what))), 1, language);
        }
    }

    private static DecidedLine refused(long number, List<Problem> problems, int total, TextLanguage language) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("line", number);
        line.putAll(ErrorDocument.tree(problems, total, language));
        return new DecidedLine(true, NrmJson.standard().line(line));
    }

    /** Whether there is nothing on a line but blanks. */
    static boolean isBlank(byte[] line) {
        for (byte sign : line) {
            if (sign != ' ' && sign != '\t' && sign != '\r') {
                return false;
            }
        }
        return true;
    }
}
