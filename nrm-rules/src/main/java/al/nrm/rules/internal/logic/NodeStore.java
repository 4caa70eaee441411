package al.nrm.rules.internal.logic;

import java.util.Arrays;

/** The nodes of diagrams in plain arrays, each once. The first two are the terminals. */
final class NodeStore {
    private static final int EMPTY = 0;
    private final int[] sizes;
    private final int most;
    private int count;
    private int used;
    private int[] levels = new int[1 << 12];
    private int[] starts = new int[1 << 12];
    private int[] opposites = new int[1 << 12];
    private int[] branches = new int[1 << 14];
    /** Hash table of the nodes by variable and branches; open addressing, at most half full. */
    private int[] table = new int[1 << 13];

    NodeStore(int[] sizes, int most) {
        this.sizes = sizes;
        this.most = most;
        levels[Diagrams.FALSE] = sizes.length;
        levels[Diagrams.TRUE] = sizes.length;
        count = 2;
    }

    int size() {
        return count;
    }

    int level(int node) {
        return levels[node];
    }

    int next(int node, int value) {
        return branches[starts[node] + value];
    }

    /** The negation of a node, or 0 if it was not computed yet. */
    int opposite(int node) {
        return opposites[node];
    }

    void opposites(int one, int other) {
        opposites[one] = other;
        opposites[other] = one;
    }

    /**
     * The node for a variable with these branches; if all branches are equal, the branch itself.
     *
     * @throws TooManyBranchesException if there is no room for it
     */
    int node(int level, int[] next) {
        boolean matters = false;
        for (int i = 1; i < next.length && !matters; i++) {
            matters = next[i] != next[0];
        }
        if (!matters) {
            return next[0];
        }
        int slot = slot(level, next, 0);
        if (table[slot] != EMPTY) {
            return table[slot];
        }
        if (used > most - next.length) {
            throw new TooManyBranchesException(most);
        }
        makeRoom(next.length);
        int fresh = count++;
        levels[fresh] = level;
        starts[fresh] = used;
        System.arraycopy(next, 0, branches, used, next.length);
        used += next.length;
        table[slot] = fresh;
        if (count > table.length / 2) {
            enlargeTable();
        }
        return fresh;
    }

    private void makeRoom(int width) {
        if (count == levels.length) {
            levels = Arrays.copyOf(levels, 2 * count);
            starts = Arrays.copyOf(starts, 2 * count);
            opposites = Arrays.copyOf(opposites, 2 * count);
        }
        if (used + width > branches.length) {
            branches = Arrays.copyOf(branches, Math.max(used + width, 2 * branches.length));
        }
    }

    private void enlargeTable() {
        table = new int[2 * table.length];
        for (int node = 2; node < count; node++) {
            table[slot(levels[node], branches, starts[node])] = node;
        }
    }

    /** The index in the table of the node with these branches, or the index for a new one. */
    private int slot(int level, int[] next, int start) {
        int hash = level;
        for (int i = start; i < start + sizes[level]; i++) {
            hash = hash * 0x01000193 ^ next[i];
        }
        hash *= 0x9E3779B1;
        int mask = table.length - 1;
        int slot = (hash ^ hash >>> 15) & mask;
        while (table[slot] != EMPTY && !is(table[slot], level, next, start)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private boolean is(int node, int level, int[] next, int start) {
        int from = starts[node];
        int width = sizes[level];
        return levels[node] == level && Arrays.equals(branches, from, from + width, next, start, start + width);
    }
}
