package al.nrm.problem;

import java.util.List;
import java.util.stream.Collectors;

/**
 * An input was refused. Carries every problem found, so that the sender can mend all of them at once.
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
    private final transient List<Problem> problems;
    private final int total;

    /**
     * @param problems at least one
     */
    public RefusedInputException(List<Problem> problems) {
        this(problems, problems.size());
    }

    /**
     * @param problems at least one
     * @param total how many there are, those that are not listed included
     */
    public RefusedInputException(List<Problem> problems, int total) {
        super(problems.stream()
                .map(problem -> problem.pointer() + ": " + problem.what().en())
                .collect(Collectors.joining("; ", "", total > problems.size() ? "; " + total + " in all" : "")));
        this.problems = List.copyOf(problems);
        this.total = total;
    }

    /** {@return the problems in the order of the document, those between two of its places last} */
    public List<Problem> problems() {
        return problems;
    }

    /** {@return how many problems there are; of very many only the first are listed} */
    public int total() {
        return total;
    }
}
