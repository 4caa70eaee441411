package al.nrm.io.cli;

import al.nrm.decision.UndecidedException;
import al.nrm.document.ErrorDocument;
import al.nrm.io.json.NrmJson;
import al.nrm.problem.Problem;
import al.nrm.rules.pack.RulePackException;
import al.nrm.text.Text;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is wrong with an input, as lines for people or as JSON for programs. */
final class ErrorOutput {
    private final HelpWording wording;

    ErrorOutput(HelpWording wording) {
        this.wording = wording;
    }

    /** One line each, {@code file: pointer: what: hint}, and how many are not listed; or one JSON object. */
    void print(RefusedFile refused, boolean json, PrintStream err) {
        if (json) {
            err.println(NrmJson.standard().line(tree(refused.problems(), refused.total())));
            return;
        }
        for (Problem problem : refused.problems()) {
            StringBuilder line = new StringBuilder();
            for (String part : parts(shown(refused.file()), problem)) {
                if (!part.isEmpty()) {
                    line.append(line.isEmpty() ? "" : ": ").append(part);
                }
            }
            err.println(line);
        }
        if (refused.total() > refused.problems().size()) {
            err.println(wording.words()
                    .of(
                            "errors.more",
                            refused.total(),
                            refused.total() - refused.problems().size()));
        }
    }

    /** A refused pack: one line each, {@code path:line: what: why: Maybe …}; or one JSON object whose pointers are so. */
    void print(RulePackException refused, boolean json, PrintStream err) {
        if (!json) {
            refused.problems().forEach(problem -> err.println(problem.render(wording.language())));
            return;
        }
        List<Problem> problems = refused.problems().stream()
                .map(problem -> Problem.at(
                        problem.path() + ":" + problem.line(),
                        problem.what(),
                        problem.maybe()
                                .map(maybe -> Text.of(
                                        problem.why().sq() + " " + maybe.sq(),
                                        problem.why().en() + " " + maybe.en()))
                                .orElse(problem.why())))
                .toList();
        err.println(NrmJson.standard().line(tree(problems, problems.size())));
    }

    /** A refused line of a batch as one JSON object. */
    String line(long number, List<Problem> problems, int total) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("line", number);
        object.putAll(tree(problems, total));
        return NrmJson.standard().line(object);
    }

    /** A pack that cannot decide, in one line. */
    String undecided(UndecidedException undecided) {
        String rules = String.join(", ", undecided.rules());
        return undecided.what().in(wording.language()) + (rules.isEmpty() ? "" : ": " + rules);
    }

    private Map<String, @Nullable Object> tree(List<Problem> problems, int total) {
        return ErrorDocument.tree(problems, total, wording.language());
    }

    private List<String> parts(String file, Problem problem) {
        String hint = hint(problem);
        String what = problem.what().in(wording.language());
        return hint == null
                ? List.of(file, problem.pointer(), what, "")
                : List.of(file, problem.pointer(), withoutFullStop(what), hint);
    }

    /** More follows on the line. */
    private static String withoutFullStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    /** The name of a file with characters that a terminal would obey written as their numbers. */
    private static String shown(String file) {
        StringBuilder shown = new StringBuilder();
        file.codePoints().forEach(point -> {
            switch (Character.getType(point)) {
                case Character.CONTROL,
                        Character.FORMAT,
                        Character.SURROGATE,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR -> shown.append(String.format(Locale.ROOT, "U+%04X", point));
                default -> shown.appendCodePoint(point);
            }
        });
        return shown.toString();
    }

    private @Nullable String hint(Problem problem) {
        return problem.hint().map(text -> text.in(wording.language())).orElse(null);
    }
}
