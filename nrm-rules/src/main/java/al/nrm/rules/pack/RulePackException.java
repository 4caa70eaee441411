package al.nrm.rules.pack;

import al.nrm.text.TextLanguage;
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
    private final transient List<RulePackProblem> problems;

    /**
     * @param problems at least one
     */
    public RulePackException(List<RulePackProblem> problems) {
        super(problems.stream()
                .map(problem -> problem.render(TextLanguage.EN))
                .collect(Collectors.joining(System.lineSeparator())));
        this.problems = List.copyOf(problems);
    }

    /** {@return all problems, by file and line} */
    public List<RulePackProblem> problems() {
        return problems;
    }
}
