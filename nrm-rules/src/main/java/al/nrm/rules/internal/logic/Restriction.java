package al.nrm.rules.internal.logic;

import java.util.Arrays;

/** Copies functions into diagrams over the same variables, with some variables fixed. */
public final class Restriction {
    private static final int NOT_COPIED = -1;

    private final Diagrams from;
    private final int[] fixed;
    private final Diagrams into;
    private final int[] copies;

    /**
     * Prepares copies.
     *
     * @param from the diagrams that are copied from; they are only read
     * @param fixed for each variable its value, or {@link Diagrams#FREE}
     * @param into the diagrams that are copied into
     */
    public Restriction(Diagrams from, int[] fixed, Diagrams into) {
        this.from = from;
        this.fixed = fixed.clone();
        this.into = into;
        this.copies = new int[from.size()];
        Arrays.fill(copies, NOT_COPIED);
    }

    /**
     * The copy of a function.
     *
     * @param function a function that was in the diagrams when the copies were prepared
     * @return what is left of it
     * @throws TooManyBranchesException if there is no room for it
     */
    public int of(int function) {
        if (function <= Diagrams.TRUE) {
            return function;
        }
        if (copies[function] == NOT_COPIED) {
            copies[function] = copy(function);
        }
        return copies[function];
    }

    private int copy(int function) {
        int variable = from.level(function);
        if (fixed[variable] != Diagrams.FREE) {
            return of(from.next(function, fixed[variable]));
        }
        int[] next = new int[from.values(variable)];
        for (int value = 0; value < next.length; value++) {
            next[value] = of(from.next(function, value));
        }
        return into.node(variable, next);
    }
}
