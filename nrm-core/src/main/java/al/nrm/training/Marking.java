package al.nrm.training;

import al.nrm.decision.Reason;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts of right and wrong answers of groups in an exercise.
 *
 * @param key the answers
 * @param groups the answers of each group
 */
public record Marking(AnswerKey key, List<GivenAnswers> groups) {
    /** Copies the groups. */
    public Marking {
        groups = List.copyOf(groups);
    }

    /**
     * How many groups answered a point right, wrong and not at all.
     *
     * @param right the number of groups that answered right
     * @param wrong the number of groups that answered wrong
     * @param open the number of groups that did not answer
     */
    public record Tally(int right, int wrong, int open) {}

    /**
     * The counts of a point.
     *
     * @param point a point of the key
     * @return the counts; their sum is the number of groups
     */
    public Tally tally(Point point) {
        int right = 0;
        int open = 0;
        for (GivenAnswers given : groups) {
            String answer = given.to(point).orElse("");
            right += answer.equals(point.right()) ? 1 : 0;
            open += answer.isEmpty() ? 1 : 0;
        }
        return new Tally(right, groups.size() - right - open, open);
    }

    /**
     * The counts of all points together.
     *
     * @return sums over the points
     */
    public Tally total() {
        int right = 0;
        int wrong = 0;
        int open = 0;
        for (Point point : key.points()) {
            Tally tally = tally(point);
            right += tally.right();
            wrong += tally.wrong();
            open += tally.open();
        }
        return new Tally(right, wrong, open);
    }

    /**
     * For each rule the number of wrong answers for which it gives the right one.
     *
     * @return by id of the rule; rules without a wrong answer are absent. An agency that was told though no rule
     *     demands it counts for no rule
     */
    public Map<String, Integer> rules() {
        Map<String, Integer> rules = new TreeMap<>();
        for (Point point : key.points()) {
            int wrong = tally(point).wrong();
            if (wrong > 0) {
                key.reasons(point).stream()
                        .map(Reason::rule)
                        .distinct()
                        .forEach(rule -> rules.merge(rule, wrong, Integer::sum));
            }
        }
        return rules;
    }
}
