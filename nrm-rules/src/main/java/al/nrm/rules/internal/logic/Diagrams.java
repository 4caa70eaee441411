package al.nrm.rules.internal.logic;

import java.util.BitSet;

/**
 * Multi-valued decision diagrams, reduced and ordered: two functions are equal exactly when their numbers are, and a
 * function depends on a variable exactly when the variable is in its support. Not safe for several threads; diagrams to which
 * nothing is added any more may be read by many through a {@link Restriction} each.
 */
public final class Diagrams {
    /** The function that never holds. */
    public static final int FALSE = 0;
    /** The function that always holds. */
    public static final int TRUE = 1;
    /** Of a variable that is not fixed. */
    public static final int FREE = -1;

    private final int[] sizes;
    private final NodeStore nodes;
    private final AnswerCache answers = new AnswerCache();

    /**
     * Makes room for functions.
     *
     * @param sizes the number of values of each variable, in the order of the variables
     */
    public Diagrams(int[] sizes) {
        this(sizes, Integer.MAX_VALUE);
    }

    /**
     * Makes room for functions up to a limit of memory.
     *
     * @param sizes the number of values of each variable, in the order of the variables
     * @param most how many branches may be kept; one more is a {@link TooManyBranchesException}
     */
    public Diagrams(int[] sizes, int most) {
        this.sizes = sizes.clone();
        this.nodes = new NodeStore(this.sizes, most);
    }

    /** The number of functions kept. */
    public int size() {
        return nodes.size();
    }

    /** The function that goes on with one of some functions of later variables, depending on the value of a variable. */
    int node(int variable, int[] next) {
        return nodes.node(variable, next);
    }

    /** The function that holds when a variable has one of some values. */
    public int literal(int variable, BitSet values) {
        int[] next = new int[sizes[variable]];
        for (int value = 0; value < next.length; value++) {
            next[value] = values.get(value) ? TRUE : FALSE;
        }
        return nodes.node(variable, next);
    }

    /** Both hold. */
    public int and(int one, int other) {
        return join(AnswerCache.AND, FALSE, one, other);
    }

    /** At least one holds. */
    public int or(int one, int other) {
        return join(AnswerCache.OR, TRUE, one, other);
    }

    /**
     * Joins two functions.
     *
     * @param deciding the result wherever one of the two has it
     */
    private int join(int operation, int deciding, int one, int other) {
        int neutral = TRUE - deciding;
        if (one == deciding || other == deciding) {
            return deciding;
        }
        if (one == neutral || one == other) {
            return other;
        }
        if (other == neutral) {
            return one;
        }
        int known = answers.find(operation, one, other);
        if (known >= 0) {
            return known;
        }
        int level = Math.min(nodes.level(one), nodes.level(other));
        int[] next = new int[sizes[level]];
        for (int value = 0; value < next.length; value++) {
            next[value] = join(operation, deciding, at(one, level, value), at(other, level, value));
        }
        return answers.keep(operation, one, other, nodes.node(level, next));
    }

    private int at(int function, int level, int value) {
        return nodes.level(function) == level ? nodes.next(function, value) : function;
    }

    /** It does not hold. */
    public int not(int function) {
        if (function <= TRUE) {
            return TRUE - function;
        }
        int known = nodes.opposite(function);
        if (known > TRUE) {
            return known;
        }
        int[] next = new int[sizes[nodes.level(function)]];
        for (int value = 0; value < next.length; value++) {
            next[value] = not(nodes.next(function, value));
        }
        int result = nodes.node(nodes.level(function), next);
        nodes.opposites(function, result);
        return result;
    }

    /** Whether the one never holds without the other. */
    public boolean implies(int one, int other) {
        return exclude(one, not(other));
    }

    /** Whether the two never hold together. Cheaper than computing {@link #and}. */
    public boolean exclude(int one, int other) {
        if (one == FALSE || other == FALSE) {
            return true;
        }
        if (one == TRUE || other == TRUE || one == other) {
            return false;
        }
        int known = answers.find(AnswerCache.EXCLUDE, one, other);
        if (known >= 0) {
            return known == TRUE;
        }
        int level = Math.min(nodes.level(one), nodes.level(other));
        boolean exclude = true;
        for (int value = 0; value < sizes[level] && exclude; value++) {
            exclude = exclude(at(one, level, value), at(other, level, value));
        }
        answers.keep(AnswerCache.EXCLUDE, one, other, exclude ? TRUE : FALSE);
        return exclude;
    }

    /** The same function with some variables fixed. */
    public int restrict(int function, int[] fixed) {
        return new Restriction(this, fixed, this).of(function);
    }

    /** Whether it holds at a point that gives every variable a value. */
    public boolean holds(int function, int[] point) {
        int at = function;
        while (at > TRUE) {
            at = nodes.next(at, point[nodes.level(at)]);
        }
        return at == TRUE;
    }

    /** The variables that at least one of some functions depends on. */
    public BitSet support(int... functions) {
        BitSet support = new BitSet();
        BitSet seen = new BitSet();
        for (int function : functions) {
            support(function, support, seen);
        }
        return support;
    }

    private void support(int function, BitSet support, BitSet seen) {
        if (function <= TRUE || seen.get(function)) {
            return;
        }
        seen.set(function);
        int level = nodes.level(function);
        support.set(level);
        for (int value = 0; value < sizes[level]; value++) {
            support(nodes.next(function, value), support, seen);
        }
    }

    /**
     * The plainest point at which it holds; see {@link PlainestPoint}.
     *
     * @throws IllegalArgumentException if it never holds
     */
    public int[] witness(int function) {
        return new PlainestPoint(this, sizes.length).of(function);
    }

    /** The first variable that a function depends on; the number of variables for a constant. */
    public int level(int function) {
        return nodes.level(function);
    }

    /** The function that remains when the first variable has a value. */
    public int next(int function, int value) {
        return nodes.next(function, value);
    }

    /** The number of values of a variable. */
    public int values(int variable) {
        return sizes[variable];
    }
}
