package al.nrm.document;

import al.nrm.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Collects problems while a document is read: keeps the first ones and counts all. */
final class Problems {
    private final List<Problem> listed = new ArrayList<>();
    private int total;

    void add(Problem problem) {
        total++;
        if (listed.size() < ReadResult.LISTED) {
            listed.add(problem);
        }
    }

    /** Adds a problem. It is created only if it will be listed, since the search for the nearest word takes time. */
    void add(Supplier<Problem> problem) {
        if (listed.size() < ReadResult.LISTED) {
            add(problem.get());
        } else {
            total++;
        }
    }

    /** The first problems, in their order. */
    List<Problem> listed() {
        return List.copyOf(listed);
    }

    boolean isEmpty() {
        return total == 0;
    }

    <T> ReadResult<T> refusal() {
        return ReadResult.refused(listed, total);
    }
}
