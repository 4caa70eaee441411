package al.nrm.training;

import al.nrm.casefile.Agency;
import al.nrm.decision.Decider;
import al.nrm.decision.Decision;
import al.nrm.decision.Duty;
import al.nrm.decision.IdentitySharing;
import al.nrm.decision.Reason;
import al.nrm.decision.Safeguard;
import al.nrm.decision.SafeguardCode;
import al.nrm.decision.Status;
import al.nrm.decision.Urgency;
import al.nrm.duty.DutyCatalogue;
import al.nrm.duty.DutyTerms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The answers to an exercise, computed from a decision of the case as its audience sees it.
 *
 * <pre>{@code
 * AnswerKey key = AnswerKey.of(exercise, rules, rules.pack().duties());
 * key.points().get(0).right(); // "POTENTIAL_VICTIM"
 * }</pre>
 *
 * @param exercise the exercise
 * @param decision the decision of the case as the audience sees it
 * @param whole the decision of the case with everything that was found out later
 * @param points what is asked, in the order of asking: status, urgency, each agency, each safeguard
 */
public record AnswerKey(Exercise exercise, Decision decision, Decision whole, List<Point> points) {
    /** Number of safeguards to choose from: more if more apply, fewer if the pack declares fewer. */
    private static final int SAFEGUARDS = 8;
    /** Minimum number of safeguards that do not apply, if the pack declares as many. */
    private static final int WRONG_SAFEGUARDS = 3;

    /** Copies the points. */
    public AnswerKey {
        points = List.copyOf(points);
    }

    /**
     * Computes the answers to an exercise.
     *
     * @param exercise the exercise
     * @param decider decides the case; its reasons explain the answers
     * @param duties the duties and safeguards that the pack declares; the choices come from these
     * @return the answers
     */
    public static AnswerKey of(Exercise exercise, Decider decider, DutyCatalogue duties) {
        Decision decision = decider.decide(exercise.seen());
        Decision whole = exercise.seen().equals(exercise.whole()) ? decision : decider.decide(exercise.whole());
        List<Point> points = new ArrayList<>();
        points.add(new Point(
                Point.Kind.STATUS,
                "",
                Arrays.stream(Status.values()).map(Enum::name).toList(),
                decision.status().name(),
                concluding(decision, "status=" + decision.status().name())));
        points.add(new Point(
                Point.Kind.URGENCY,
                "",
                Arrays.stream(Urgency.values()).map(Enum::name).toList(),
                decision.urgency().name(),
                concluding(decision, "urgency=" + decision.urgency().name())));
        points.addAll(tellings(exercise, decision, duties));
        points.addAll(safeguards(exercise, decision, duties));
        return new AnswerKey(exercise, decision, whole, points);
    }

    private static List<Point> tellings(Exercise exercise, Decision decision, DutyCatalogue duties) {
        Map<Agency, Telling> told = new EnumMap<>(Agency.class);
        Map<Agency, Set<Integer>> reasons = new EnumMap<>(Agency.class);
        for (Duty duty : decision.duties()) {
            duty.recipient().ifPresent(agency -> {
                boolean named =
                        duty.identity().filter(IdentitySharing.SHARED::equals).isPresent();
                Telling telling = named ? Telling.WITH_NAME : Telling.WITHOUT_NAME;
                told.merge(agency, telling, (one, other) -> one.compareTo(other) > 0 ? one : other);
                reasons.computeIfAbsent(agency, any -> new TreeSet<>()).addAll(duty.reasons());
            });
        }
        List<Integer> basis =
                concluding(decision, "referralBasis=" + decision.referralBasis().name());
        Set<Agency> asked = recipients(duties, exercise.seen().asOf());
        asked.addAll(told.keySet());
        asked.remove(exercise.seen().detection().agency());
        List<String> choices = Arrays.stream(Telling.values()).map(Enum::name).toList();
        return asked.stream()
                .map(agency -> {
                    Set<Integer> because = new TreeSet<>(reasons.getOrDefault(agency, Set.of()));
                    if (!because.isEmpty()) {
                        because.addAll(basis);
                    }
                    String right = told.getOrDefault(agency, Telling.NOT_TOLD).name();
                    return new Point(Point.Kind.TELL, agency.name(), choices, right, List.copyOf(because));
                })
                .toList();
    }

    /** Every agency that a duty of the pack tells or asks on a day, in the order of the vocabulary. */
    private static Set<Agency> recipients(DutyCatalogue duties, LocalDate day) {
        Set<Agency> recipients = new TreeSet<>();
        duties.duties().stream()
                .flatMap(duty -> duty.on(day).flatMap(DutyTerms::recipient).stream())
                .forEach(rule -> recipients.add(rule.agency()));
        return recipients;
    }

    private static List<Point> safeguards(Exercise exercise, Decision decision, DutyCatalogue duties) {
        Set<SafeguardCode> apply = new TreeSet<>();
        decision.safeguards().forEach(safeguard -> apply.add(safeguard.code()));
        List<SafeguardCode> others = duties.safeguards().stream()
                .map(declared -> declared.code())
                .filter(code -> !apply.contains(code))
                .toList();
        int wrong = Math.min(others.size(), Math.max(WRONG_SAFEGUARDS, SAFEGUARDS - apply.size()));
        // The choice depends on the exercise only, so that it is the same on every machine.
        int start = others.isEmpty() ? 0 : exercise.id().chars().sum() % others.size();
        Set<SafeguardCode> shown = new TreeSet<>(apply);
        IntStream.range(0, wrong).forEach(step -> shown.add(others.get((start + step) % others.size())));
        return shown.stream()
                .map(code -> new Point(
                        Point.Kind.KEEP,
                        code.name(),
                        List.of(Point.APPLIES, Point.DOES_NOT_APPLY),
                        apply.contains(code) ? Point.APPLIES : Point.DOES_NOT_APPLY,
                        decision.safeguards().stream()
                                .filter(safeguard -> safeguard.code().equals(code))
                                .map(Safeguard::reasons)
                                .findFirst()
                                .orElse(List.of())))
                .toList();
    }

    private static List<Integer> concluding(Decision decision, String conclusion) {
        return IntStream.range(0, decision.reasons().size())
                .filter(index -> decision.reasons().get(index).concludes().contains(conclusion))
                .boxed()
                .toList();
    }

    /**
     * The reasons for an answer.
     *
     * @param point a point of this key
     * @return the rules with their sentences and citations; empty where no rule demands anything
     */
    public List<Reason> reasons(Point point) {
        return point.reasons().stream()
                .map(index -> decision.reasons().get(index))
                .toList();
    }

    /**
     * The points of one kind.
     *
     * @param kind what is asked
     * @return in the order of asking
     */
    public List<Point> of(Point.Kind kind) {
        return points.stream().filter(point -> point.kind() == kind).toList();
    }

    /**
     * The points that another key answers differently, or for other rules: those to rewrite when a pack changes.
     *
     * @param other the answers to the same exercise under another pack
     * @return the points of this key that differ; a point that only one of the keys has differs too
     */
    public List<Point> differing(AnswerKey other) {
        List<Point> differing = new ArrayList<>();
        for (Point point : points) {
            boolean same = other.points.stream()
                    .anyMatch(there -> there.kind() == point.kind()
                            && there.subject().equals(point.subject())
                            && there.right().equals(point.right())
                            && rules(other.reasons(there)).equals(rules(reasons(point))));
            // A safeguard that does not apply is only a distractor.
            if (!same && !point.right().equals(Point.DOES_NOT_APPLY)) {
                differing.add(point);
            }
        }
        other.points.stream()
                .filter(there -> there.right().equals(Point.APPLIES))
                .filter(there -> points.stream()
                        .noneMatch(point -> point.subject().equals(there.subject())
                                && point.right().equals(there.right())))
                .forEach(differing::add);
        return differing;
    }

    private static List<String> rules(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> reason.rule() + " " + reason.sentence())
                .sorted()
                .toList();
    }
}
