package al.nrm.rules.internal.question;

import al.nrm.rules.internal.logic.CaseVariable;
import al.nrm.rules.internal.logic.Diagrams;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The smallest sets of facts that make a function hold when every other open fact stays unknown. No set contains another.
 *
 * <p>There may be millions, so of each branch only the first are kept, with a note up to where they are complete; the
 * order of sets stays the same when the same fact is added to both, so the first sets of a function are made of first
 * sets of its branches. Where the notes do not reach far enough, more are kept and the search begins again.
 */
final class MinimalSets {
    /** Upper bound on the sets kept of each branch, which bounds the time. */
    private static final int MOST_KEPT = 4_096;

    private static final int FIRST_KEPT = 64;

    private final Diagrams diagrams;
    private final FactOrder order;
    private final Map<Integer, int[]> alike = new HashMap<>();
    private final Map<Integer, Start> done = new HashMap<>();
    private int kept;

    MinimalSets(Diagrams diagrams, FactOrder order) {
        this.diagrams = diagrams;
        this.order = order;
    }

    /**
     * The first sets in order.
     *
     * @param until every set up to this one is among them; none: they are all
     */
    private record Start(List<FactSet> sets, @Nullable FactSet until) {}

    /** The first sets in order; none if the function never holds. */
    List<FactSet> of(int function, int most) {
        Map<Integer, List<Integer>> nodes = new HashMap<>();
        collect(function, new HashSet<>(), nodes);
        nodes.forEach((level, ofLevel) -> alike.put(level, firstAlike(level, ofLevel)));
        Start start;
        kept = FIRST_KEPT;
        do {
            kept = Math.min(MOST_KEPT, Math.max(kept, most));
            done.clear();
            start = sets(function);
            kept *= 4;
        } while (start.until() != null && start.sets().size() < most && kept <= MOST_KEPT);
        return List.copyOf(start.sets().subList(0, Math.min(most, start.sets().size())));
    }

    private void collect(int function, Set<Integer> seen, Map<Integer, List<Integer>> nodes) {
        if (function <= Diagrams.TRUE || !seen.add(function)) {
            return;
        }
        int level = diagrams.level(function);
        nodes.computeIfAbsent(level, none -> new ArrayList<>()).add(function);
        for (int value = 0; value < diagrams.values(level); value++) {
            collect(diagrams.next(function, value), seen, nodes);
        }
    }

    /** Values that lead to the same everywhere decide alike: for each value the first that does. */
    private int[] firstAlike(int level, List<Integer> nodes) {
        int[] first = new int[diagrams.values(level)];
        for (int value = 0; value < first.length; value++) {
            int same = 0;
            while (!alike(nodes, same, value)) {
                same++;
            }
            first[value] = same;
        }
        return first;
    }

    private boolean alike(List<Integer> nodes, int one, int other) {
        return nodes.stream().allMatch(node -> diagrams.next(node, one) == diagrams.next(node, other));
    }

    private Start sets(int function) {
        if (function <= Diagrams.TRUE) {
            return new Start(function == Diagrams.TRUE ? List.of(FactSet.EMPTY) : List.of(), null);
        }
        Start known = done.get(function);
        if (known != null) {
            return known;
        }
        int level = diagrams.level(function);
        int[] representatives = Objects.requireNonNull(alike.get(level));
        Start without = sets(diagrams.next(function, CaseVariable.UNKNOWN));
        List<FactSet> all = new ArrayList<>(without.sets());
        FactSet until = without.until();
        for (int value = 1; value < diagrams.values(level); value++) {
            if (representatives[value] == value) {
                Start rests = sets(diagrams.next(function, value));
                for (FactSet rest : rests.sets()) {
                    if (without.sets().stream().noneMatch(rest::contains)) {
                        all.add(order.with(rest, level, value));
                    }
                }
                until = rests.until() == null ? until : earlier(until, order.with(rests.until(), level, value));
            }
        }
        Start start = firstOf(all, until);
        done.put(function, start);
        return start;
    }

    private Start firstOf(List<FactSet> all, @Nullable FactSet until) {
        List<FactSet> first = all.stream()
                .filter(set -> until == null || set.compareTo(until) <= 0)
                .sorted()
                .limit(kept)
                .toList();
        boolean cut = first.size() == kept && kept < all.size();
        return new Start(first, cut ? first.get(kept - 1) : until);
    }

    private static FactSet earlier(@Nullable FactSet one, FactSet other) {
        return one == null || other.compareTo(one) < 0 ? other : one;
    }
}
