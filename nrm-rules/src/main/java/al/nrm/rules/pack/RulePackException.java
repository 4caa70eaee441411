package al.nrm.rules.pack;

import al.nrm.text.Text;
import al.nrm.text.TextLanguage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A rule pack was refused. Carries every problem found.
 *
 * <pre>{@code
 * try {
 *     rules = ReferralRules.load(path);
 * } catch (RulePackException refused) {
 *     refused.problems().forEach(problem -> log.warn(problem.render(TextLanguage.EN)));
 * }
 * }</pre>
 */
public final class RulePackException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    /** Each problem as texts, so that the exception can be serialized. */
    private final String[][] problems;

    /**
     * @param problems at least one
     */
    public RulePackException(List<RulePackProblem> problems) {
        super(problems.stream()
                .map(problem -> problem.render(TextLanguage.EN))
                .collect(Collectors.joining(System.lineSeparator())));
        this.problems = problems.stream().map(RulePackException::texts).toArray(String[][]::new);
    }

    /** {@return all problems, by file and line} */
    public List<RulePackProblem> problems() {
        return Arrays.stream(problems).map(RulePackException::problem).toList();
    }

    private static String[] texts(RulePackProblem problem) {
        List<String> texts = new ArrayList<>(List.of(
                problem.path(),
                String.valueOf(problem.line()),
                problem.what().sq(),
                problem.what().en(),
                problem.why().sq(),
                problem.why().en()));
        problem.maybe().ifPresent(maybe -> texts.addAll(List.of(maybe.sq(), maybe.en())));
        return texts.toArray(String[]::new);
    }

    private static RulePackProblem problem(String[] texts) {
        RulePackProblem.Builder problem = RulePackProblem.builder()
                .path(texts[0])
                .line(Integer.parseInt(texts[1]))
                .what(Text.of(texts[2], texts[3]))
                .why(Text.of(texts[4], texts[5]));
        if (texts.length > 6) {
            problem.maybe(Text.of(texts[6], texts[7]));
        }
        return problem.build();
    }
}
