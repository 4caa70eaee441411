package al.nrm.problem;

import al.nrm.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown when an input is refused. Contains every problem found, so that the sender can correct all of them at once.
 *
 * <pre>{@code
 * try {
 *     caseFile = cases.read(path).value();
 * } catch (RefusedInputException refused) {
 *     refused.problems().forEach(problem -> log.warn(problem.pointer() + ": " + problem.what().en()));
 * }
 * }</pre>
 */
public final class RefusedInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    /** Each problem as texts, so that the exception can be serialized: pointer, what and hint in both languages. */
    private final String[][] problems;

    private final int total;

    /**
     * An exception with all problems.
     *
     * @param problems at least one
     */
    public RefusedInputException(List<Problem> problems) {
        this(problems, problems.size());
    }

    /**
     * An exception with some of very many problems.
     *
     * @param problems at least one
     * @param total how many there are, those that are not listed included
     */
    public RefusedInputException(List<Problem> problems, int total) {
        super(problems.stream()
                .map(problem -> problem.pointer() + ": " + problem.what().en())
                .collect(Collectors.joining("; ", "", total > problems.size() ? "; " + total + " in all" : "")));
        this.problems = problems.stream().map(RefusedInputException::texts).toArray(String[][]::new);
        this.total = total;
    }

    /** {@return the problems in the order of the document, problems between two places last} */
    public List<Problem> problems() {
        return Arrays.stream(problems).map(RefusedInputException::problem).toList();
    }

    private static String[] texts(Problem problem) {
        List<String> texts = new ArrayList<>(
                List.of(problem.pointer(), problem.what().sq(), problem.what().en()));
        problem.hint().ifPresent(hint -> texts.addAll(List.of(hint.sq(), hint.en())));
        return texts.toArray(String[]::new);
    }

    private static Problem problem(String[] texts) {
        Text what = Text.of(texts[1], texts[2]);
        return texts.length == 3 ? Problem.at(texts[0], what) : Problem.at(texts[0], what, Text.of(texts[3], texts[4]));
    }

    /** {@return how many problems there are; only the first are listed if there are very many} */
    public int total() {
        return total;
    }
}
