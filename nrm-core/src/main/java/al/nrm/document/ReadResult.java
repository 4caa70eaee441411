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

    private ReadResult(@Nullable T value, List<Problem> problems, int total) {
        this.value = value;
        this.problems = List.copyOf(problems);
        this.total = total;
    }

    /** A document in which nothing is wrong. */
    public static <T> ReadResult<T> of(T value) {
        return new ReadResult<>(Objects.requireNonNull(value), List.of(), 0);
    }

    /**
     * A document that was refused.
     *
     * @param problems at least one; those after the first {@value #LISTED} are only counted
     */
    public static <T> ReadResult<T> refused(List<Problem> problems) {
        return refused(problems, problems.size());
    }

    /**
     * A document that was refused, of whose problems only some are at hand.
     *
     * @param problems at least one
     * @param total how many there are in all
     * @throws IllegalArgumentException if there is none, or the total is less than those at hand
     */
    public static <T> ReadResult<T> refused(List<Problem> problems, int total) {
        if (problems.isEmpty() || total < problems.size()) {
            throw new IllegalArgumentException("A refusal has at least one problem, and counts all of them.");
        }
        return new ReadResult<>(null, problems.subList(0, Math.min(LISTED, problems.size())), total);
    }

    /** This reading with problems that were found before it, at an earlier step. */
    public ReadResult<T> after(List<Problem> earlier, int earlierTotal) {
        if (earlier.isEmpty()) {
            return this;
        }
        List<Problem> all = new ArrayList<>(earlier);
        all.addAll(problems);
        return refused(all, earlierTotal + total);
    }

    /**
     * The value.
     *
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

    /** {@return whether something is wrong} */
    public boolean isRefused() {
        return value == null;
    }

    @Override
    public String toString() {
        return isRefused() ? "Reading{refused, problems=" + total + "}" : "Reading{accepted}";
    }
}
