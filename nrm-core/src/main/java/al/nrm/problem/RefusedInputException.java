package al.nrm.problem;

import java.util.List;
import java.util.stream.Collectors;

/** An input was refused. Carries every problem found, so that the sender can mend all of them at once. */
public final class RefusedInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<Problem> problems;

    /**
     * @param problems at least one
     */
    public RefusedInputException(List<Problem> problems) {
        super(problems.stream()
                .map(problem -> problem.pointer() + ": " + problem.what().en())
                .collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    /** All problems, in the order of the document. */
    public List<Problem> problems() {
        return problems;
    }
}
