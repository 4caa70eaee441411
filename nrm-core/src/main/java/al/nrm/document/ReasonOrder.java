package al.nrm.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * Finds the reasons of a decision document that do not depend on a cycle. Time and memory grow with the number of
 * indexes.
 */
final class ReasonOrder {
    private ReasonOrder() {}

    /**
     * The reasons that can be put into an order in which each rests only on earlier ones.
     *
     * @param restsOn for each reason the indexes of those it rests on; an index without a reason is ignored
     * @return the indexes of these reasons; the others depend on a cycle, directly or through other reasons
     */
    static BitSet grounded(List<List<Integer>> restsOn) {
        int size = restsOn.size();
        int[] open = new int[size];
        List<List<Integer>> carries = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            carries.add(List.of());
        }
        for (int i = 0; i < size; i++) {
            for (int below : restsOn.get(i)) {
                if (below >= 0 && below < size) {
                    open[i]++;
                    if (carries.get(below).isEmpty()) {
                        carries.set(below, new ArrayList<>(2));
                    }
                    carries.get(below).add(i);
                }
            }
        }
        BitSet grounded = new BitSet(size);
        Deque<Integer> next = new ArrayDeque<>();
        for (int i = 0; i < size; i++) {
            if (open[i] == 0) {
                next.add(i);
            }
        }
        while (!next.isEmpty()) {
            int reason = next.remove();
            grounded.set(reason);
            for (int above : carries.get(reason)) {
                if (--open[above] == 0) {
                    next.add(above);
                }
            }
        }
        return grounded;
    }
}
