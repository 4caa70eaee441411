package al.nrm.training;

import al.nrm.decision.Reason;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What groups got right and wrong in an exercise, as counts.
 *
 * @param key the answers
 * @param groups what each group answered
 */
public record Marking(AnswerKey key, List<GivenAnswers> groups) {
    /** Copies the groups. */
    public Marking {
        groups = List.copyOf(groups);
    }

    /**
     * How often a point was answered.
     *
     * @param right by so many groups rightly
     * @param wrong by so many groups wrongly
     * @param open by so many groups not at all
     */
    public record Tally(int right, int wrong, int open) {}

    /**
     * How often a point was answered rightly, wrongly and not at all.
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
     * Which rules people get wrong: for each rule the number of wrong answers that it would have made right.
     *
     * @return by id of the rule; rules without a wrong answer are absent. An agency that was told though no rule demands it
     *     counts for no rule
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
