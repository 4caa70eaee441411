package al.nrm.document;

import al.nrm.problem.Problem;
import al.nrm.problem.RefusedInputException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The result of reading a document: its value, or all of its problems. {@code toString} shows neither the value nor any
 * content of the document.
 *
 * @param <T> the type of the value
 */
public final class ReadResult<T> {
    /** Maximum number of problems that are listed; {@link #total()} counts all. */
    public static final int LISTED = 100;

    private final @Nullable T value;
    private final List<Problem> problems;
    private final int total;
    private final List<Problem> setAside;

    private ReadResult(@Nullable T value, List<Problem> problems, int total, List<Problem> setAside) {
        this.value = value;
        this.problems = List.copyOf(problems);
        this.total = total;
        this.setAside = List.copyOf(setAside);
    }

    /**
     * The result for a document without problems.
     *
     * @param value the value of the document
     * @return the result
     */
    public static <T> ReadResult<T> of(T value) {
        return of(value, List.of());
    }

    /**
     * The result for a document of which parts were set aside.
     *
     * @param setAside the keys and codes that a later minor version added and this version does not know
     */
    static <T> ReadResult<T> of(T value, List<Problem> setAside) {
        return new ReadResult<>(Objects.requireNonNull(value), List.of(), 0, setAside);
    }

    /**
     * The result for a refused document.
     *
     * @param problems at least one; those after the first {@value #LISTED} are only counted
     * @return the result
     */
    public static <T> ReadResult<T> refused(List<Problem> problems) {
        return refused(problems, problems.size());
    }

    /**
     * The result for a refused document of whose problems only some are given.
     *
     * @param problems at least one
     * @param total how many there are in all
     * @return the result
     * @throws IllegalArgumentException if there are none, or the total is less than their number
     */
    public static <T> ReadResult<T> refused(List<Problem> problems, int total) {
        if (problems.isEmpty() || total < problems.size()) {
            throw new IllegalArgumentException("A refusal has at least one problem, and counts all of them.");
        }
        return new ReadResult<>(null, problems.subList(0, Math.min(LISTED, problems.size())), total, List.of());
    }

    /**
     * This result with problems that were found in an earlier step.
     *
     * @param earlier these problems, of which only some may be listed
     * @param earlierTotal their total number
     * @return the result, refused if there are problems
     */
    public ReadResult<T> after(List<Problem> earlier, int earlierTotal) {
        if (earlier.isEmpty()) {
            return this;
        }
        List<Problem> all = new ArrayList<>(earlier);
        all.addAll(problems);
        return refused(all, earlierTotal + total);
    }

    /**
     * The value of a document without problems.
     *
     * @return the value
     * @throws RefusedInputException with all problems, if there are any
     */
    public T value() {
        if (value == null) {
            throw new RefusedInputException(problems, total);
        }
        return value;
    }

    /**
     * {@return the first {@value #LISTED} problems in the order of the document, problems between two facts last; empty
     * if there are none}
     */
    public List<Problem> problems() {
        return problems;
    }

    /** {@return how many problems there are, listed or not} */
    public int total() {
        return total;
    }

    /**
     * The parts that were not read because a later minor version added them: keys and codes of a decision that this
     * version does not know. They are not problems, and the value is made of the other parts; a program that shows or
     * stores the value should report them.
     *
     * @return the first {@value #LISTED} in the order of the document, each with its pointer; empty if nothing was set
     *     aside
     */
    public List<Problem> setAside() {
        return setAside;
    }

    /** {@return whether there are problems} */
    public boolean isRefused() {
        return value == null;
    }

    @Override
    public String toString() {
        return isRefused() ? "Reading{refused, problems=" + total + "}" : "Reading{accepted}";
    }
}
