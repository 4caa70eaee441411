package al.nrm.document;

import al.nrm.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/** Collects problems while a document is read: keeps the first, counts all. */
final class Problems {
    private final List<Problem> listed = new ArrayList<>();
    private int total;

    void add(Problem problem) {
        total++;
        if (listed.size() < ReadResult.LISTED) {
            listed.add(problem);
        }
    }

    boolean isEmpty() {
        return total == 0;
    }

    <T> ReadResult<T> refusal() {
        return ReadResult.refused(listed, total);
    }
}
