package al.nrm.rules.question;

import al.nrm.casefile.CaseFile;
import al.nrm.decision.Question;
import al.nrm.decision.Status;
import al.nrm.rules.ReferralRules;
import al.nrm.rules.logic.CaseSpace;
import al.nrm.rules.logic.CaseVariable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * An interview from an empty form with a person whose case is known to the test.
 *
 * @param truth the full form, with what the empty one cannot take left out
 * @param end the form when status, urgency and basis were settled
 * @param asked how many questions it took
 */
record Interview(CaseFile truth, CaseFile end, int asked) {
    private static final CaseSpace SPACE = Openings.space();
    private static final Set<String> SETTLED = Set.of("status", "urgency", "referralBasis");
    private static final Map<Status, List<Integer>> COUNTS = new ConcurrentHashMap<>();

    /** Asks the best question until none is left that can change status, urgency or basis. */
    static Interview greedy(ReferralRules rules, CaseFile full) {
        CaseFile empty = Openings.emptied(full);
        CaseFile truth = empty;
        for (CaseVariable fact : SPACE.variables()) {
            int value = Openings.value(fact, full);
            if (fact.askable() && value != CaseVariable.UNKNOWN) {
                truth = fact.fill(truth, value);
            }
        }
        CaseFile form = empty;
        Set<String> closed = new HashSet<>();
        int asked = 0;
        for (Optional<Question> next = next(rules, form, closed); next.isPresent(); next = next(rules, form, closed)) {
            String pointer = next.get().pointer();
            CaseVariable fact = SPACE.variables().get(SPACE.place(pointer));
            int answer = Openings.value(fact, truth);
            asked++;
            if (answer == CaseVariable.UNKNOWN) {
                closed.add(pointer);
            } else {
                form = fact.fill(form, answer);
            }
        }
        return new Interview(truth, form, asked);
    }

    private static Optional<Question> next(ReferralRules rules, CaseFile form, Set<String> closed) {
        return rules.questions(form, closed).stream()
                .filter(question -> question.mayChange().stream().anyMatch(SETTLED::contains))
                .findFirst();
    }

    static void note(Status status, Interview interview) {
        COUNTS.computeIfAbsent(status, none -> new ArrayList<>()).add(interview.asked());
        if (COUNTS.values().stream().mapToInt(List::size).sum() % 200 == 0) {
            System.getLogger("interview").log(System.Logger.Level.INFO, summary());
        }
    }

    private static String summary() {
        Map<Status, String> summary = new TreeMap<>();
        COUNTS.forEach((status, counts) -> {
            List<Integer> sorted = counts.stream().sorted().toList();
            summary.put(
                    status,
                    sorted.size() + " cases, median " + sorted.get(sorted.size() / 2) + ", p90 "
                            + sorted.get(sorted.size() * 9 / 10));
        });
        return summary.toString();
    }
}
