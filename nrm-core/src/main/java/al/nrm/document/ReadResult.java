package al.nrm.document;

import al.nrm.problem.Problem;
import al.nrm.problem.RefusedInputException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The result of reading a document: its value, or everything that is wrong with it. Printing it shows neither the value
 * nor any content of the document.
 *
 * @param <T> what the document describes
 */
public final class ReadResult<T> {
    /** At most so many problems are listed; {@link #total()} counts them all. */
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
     * A document in which nothing is wrong.
     *
     * @param value the document
     * @return the result
     */
    public static <T> ReadResult<T> of(T value) {
        return of(value, List.of());
    }

    /**
     * A document that was read, of which something was set aside.
     *
     * @param setAside what a later minor version has added and this version does not know
     */
    static <T> ReadResult<T> of(T value, List<Problem> setAside) {
        return new ReadResult<>(Objects.requireNonNull(value), List.of(), 0, setAside);
    }

    /**
     * A document that was refused.
     *
     * @param problems at least one; those after the first {@value #LISTED} are only counted
     * @return the result
     */
    public static <T> ReadResult<T> refused(List<Problem> problems) {
        return refused(problems, problems.size());
    }

    /**
     * A document that was refused, of whose problems only some are at hand.
     *
     * @param problems at least one
     * @param total how many there are in all
     * @return the result
     * @throws IllegalArgumentException if there is none, or the total is less than those at hand
     */
    public static <T> ReadResult<T> refused(List<Problem> problems, int total) {
        if (problems.isEmpty() || total < problems.size()) {
            throw new IllegalArgumentException("A refusal has at least one problem, and counts all of them.");
        }
        return new ReadResult<>(null, problems.subList(0, Math.min(LISTED, problems.size())), total, List.of());
    }

    /**
     * This reading with problems that were found before it, at an earlier step.
     *
     * @param earlier those problems, of which not all may be listed
     * @param earlierTotal how many of them there are in all
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
     * The value of a document in which nothing is wrong.
     *
     * @return the value
     * @throws RefusedInputException with every problem, if there is one
     */
    public T value() {
        if (value == null) {
            throw new RefusedInputException(problems, total);
        }
        return value;
    }

    /** {@return the first {@value #LISTED} problems in the order of the document, those between two facts last; empty if there is none} */
    public List<Problem> problems() {
        return problems;
    }

    /** {@return how many problems there are, listed or not} */
    public int total() {
        return total;
    }

    /**
     * What was not read because a later minor version added it: keys and codes of a decision that this version does not
     * know. They are no problems, and what is left is the value; a program that shows or keeps the value names them.
     *
     * @return the first {@value #LISTED} in the order of the document, each with its pointer; empty if nothing was set aside
     */
    public List<Problem> setAside() {
        return setAside;
    }

    /** {@return whether something is wrong} */
    public boolean isRefused() {
        return value == null;
    }

    @Override
    public String toString() {
        return isRefused() ? "Reading{refused, problems=" + total + "}" : "Reading{accepted}";
    }
}
