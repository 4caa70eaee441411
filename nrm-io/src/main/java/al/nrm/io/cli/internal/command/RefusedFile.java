package al.nrm.io.cli.internal.command;

import al.nrm.document.ReadResult;
import al.nrm.problem.Problem;
import al.nrm.problem.RefusedInputException;
import al.nrm.text.Text;
import java.util.List;

/** A file that was refused, with everything that is wrong with it. */
public final class RefusedFile extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String file;
    private final transient List<Problem> problems;
    private final int total;

    public RefusedFile(String file, List<Problem> problems, int total) {
        super("refused");
        this.file = file;
        this.problems = List.copyOf(problems);
        this.total = total;
    }

    public RefusedFile(String file, RefusedInputException refused) {
        this(file, refused.problems(), refused.total());
    }

    public RefusedFile(String file, ReadResult<?> refused) {
        this(file, refused.problems(), refused.total());
    }

    /** A file that cannot be read or written at all. */
    public static RefusedFile unreadable(String file, String why) {
        return new RefusedFile(file, List.of(Problem.at("", Text.of(why, why))), 1);
    }

    public String file() {
        return file;
    }

    public List<Problem> problems() {
        return problems;
    }

    public int total() {
        return total;
    }
}
