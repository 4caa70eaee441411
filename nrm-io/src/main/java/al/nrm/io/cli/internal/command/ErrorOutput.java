package al.nrm.io.cli.internal.command;

import al.nrm.decision.UndecidedException;
import al.nrm.document.ErrorDocument;
import al.nrm.io.json.NrmJson;
import al.nrm.io.report.internal.words.SentenceWords;
import al.nrm.problem.Problem;
import al.nrm.rules.pack.RulePackException;
import al.nrm.text.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is wrong with an input, as lines for people or as JSON for programs. */
public record ErrorOutput(CommandContext context) {
    /** One line for each problem, {@code file: pointer: what: hint}, and the number of those not listed; or one JSON object. */
    public void print(RefusedFile refused, boolean json) {
        if (json) {
            context.err().println(NrmJson.standard().line(tree(refused.problems(), refused.total())));
            return;
        }
        for (Problem problem : refused.problems()) {
            context.err()
                    .println(parts(shown(refused.file()), problem).stream()
                            .filter(part -> !part.isEmpty())
                            .collect(Collectors.joining(": ")));
        }
        if (refused.total() > refused.problems().size()) {
            int more = refused.total() - refused.problems().size();
            context.err().println(context.words().of("errors.more", refused.total(), more));
        }
    }

    /** A refused pack: one line for each problem, {@code path:line: what: why: Maybe …}; or one JSON object with {@code path:line} as pointers. */
    public void print(RulePackException refused, boolean json) {
        if (!json) {
            refused.problems().forEach(problem -> context.err().println(problem.render(context.language())));
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
        context.err().println(NrmJson.standard().line(tree(problems, problems.size())));
    }

    /** A refused line of a batch as one JSON object. */
    public String line(RefusedLine refused) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("line", refused.number());
        object.putAll(tree(refused.problems(), refused.total()));
        return NrmJson.standard().line(object);
    }

    /** A pack that cannot decide, in one line. */
    public String undecided(UndecidedException undecided) {
        String rules = String.join(", ", undecided.rules());
        return undecided.what().in(context.language()) + (rules.isEmpty() ? "" : ": " + rules);
    }

    private Map<String, @Nullable Object> tree(List<Problem> problems, int total) {
        return ErrorDocument.tree(problems, total, context.language());
    }

    private List<String> parts(String file, Problem problem) {
        String what = problem.what().in(context.language());
        return problem.hint()
                .map(hint ->
                        List.of(file, problem.pointer(), SentenceWords.withoutStop(what), hint.in(context.language())))
                .orElseGet(() -> List.of(file, problem.pointer(), what));
    }

    /** The name of a file, with control and format characters written as {@code U+001B}. */
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
}
