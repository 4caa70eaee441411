package al.nrm.rules.internal.question;

import al.nrm.rules.internal.logic.CaseSpace;
import al.nrm.rules.internal.logic.Diagrams;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The given facts that prevent a conclusion which no unknown fact can bring about. */
final class BlockingFacts {
    /** The number of changes where no change is enough; more than any case has facts. */
    private static final int NEVER = Short.MAX_VALUE;

    private final CaseSpace space;
    private final Diagrams diagrams;
    private final int[] known;
    private final Map<Integer, Integer> changes = new HashMap<>();

    /**
     * Prepares the search.
     *
     * @param diagrams functions of all facts, the given ones too
     * @param known the case, with its open facts free
     */
    BlockingFacts(CaseSpace space, Diagrams diagrams, int[] known) {
        this.space = space;
        this.diagrams = diagrams;
        this.known = known.clone();
    }

    /** Whether no change of given facts would bring the conclusion about. */
    boolean isBeyondFacts(int function) {
        return changes(function) >= NEVER;
    }

    /** Whether a change of one given fact is enough, together with answers to open ones. */
    boolean isOne(int function) {
        return changes(function) == 1;
    }

    /**
     * Pointers of the facts each of which would be enough if it had another value, or, where none would, of the fewest that
     * would do together.
     */
    List<String> pointers(int function) {
        return isOne(function) ? alone(function) : together(function);
    }

    private List<String> alone(int function) {
        List<String> pointers = new ArrayList<>();
        diagrams.support(function).stream()
                .filter(place -> known[place] != Diagrams.FREE)
                .forEach(place -> {
                    int[] changed = known.clone();
                    changed[place] = Diagrams.FREE;
                    if (diagrams.restrict(function, changed) != Diagrams.FALSE) {
                        pointers.add(space.pointer(place));
                    }
                });
        return pointers.stream().distinct().toList();
    }

    private List<String> together(int function) {
        List<String> pointers = new ArrayList<>();
        int at = function;
        while (at > Diagrams.TRUE) {
            int level = diagrams.level(at);
            int best = 0;
            for (int value = 1; value < diagrams.values(level); value++) {
                if (changes(at, level, value) < changes(at, level, best)) {
                    best = value;
                }
            }
            if (isChange(level, best)) {
                pointers.add(space.pointer(level));
            }
            at = diagrams.next(at, best);
        }
        return pointers.stream().distinct().toList();
    }

    private boolean isChange(int level, int value) {
        return known[level] != Diagrams.FREE && known[level] != value;
    }

    private int changes(int function, int level, int value) {
        return changes(diagrams.next(function, value)) + (isChange(level, value) ? 1 : 0);
    }

    private int changes(int function) {
        if (function <= Diagrams.TRUE) {
            return function == Diagrams.TRUE ? 0 : NEVER;
        }
        Integer done = changes.get(function);
        if (done != null) {
            return done;
        }
        int level = diagrams.level(function);
        int fewest = NEVER;
        for (int value = 0; value < diagrams.values(level); value++) {
            fewest = Math.min(fewest, changes(function, level, value));
        }
        changes.put(function, fewest);
        return fewest;
    }
}
