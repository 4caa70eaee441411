package al.nrm.referral;

import al.nrm.casefile.Agency;
import al.nrm.comparison.DecisionComparison;
import al.nrm.decision.Decision;
import al.nrm.decision.Reason;
import al.nrm.document.Pointer;
import al.nrm.document.ReadResult;
import al.nrm.event.CaseEvent;
import al.nrm.event.EventContent;
import al.nrm.problem.Problem;
import al.nrm.text.Text;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The history of one case: an append-only list of events, each with the hash of the one before it. The state of the
 * case at a moment is computed from the events by a fold; no other state is kept. Immutable.
 *
 * <pre>{@code
 * CaseHistory history = CaseHistory.of(lines, rules).value();
 * CaseState now = history.stateAt(OffsetDateTime.parse("2026-03-05T09:00:00+01:00"));
 * now.openTasks().forEach(task -> System.out.println(task.duty().action() + " until " + task.until()));
 * }</pre>
 */
public final class CaseHistory {
    /** Maximum number of unknown keys that a notice lists. */
    private static final int SHOWN = 5;

    private final List<HistoryLine> lines;
    private final HistoryRules rules;

    private CaseHistory(List<HistoryLine> lines, HistoryRules rules) {
        this.lines = List.copyOf(lines);
        this.rules = rules;
    }

    /**
     * Creates a history from its lines, in any order. A line that is given twice counts once.
     *
     * @param lines the lines of one case
     * @param rules the rules by which they are checked
     * @return the history, or every error in it, each at {@code /n} of its event
     */
    public static ReadResult<CaseHistory> of(List<HistoryLine> lines, HistoryRules rules) {
        List<HistoryLine> ordered = new ArrayList<>(lines);
        ordered.sort(Comparator.comparingInt(HistoryLine::n));
        for (int i = ordered.size() - 1; i > 0; i--) {
            if (ordered.get(i).document().equals(ordered.get(i - 1).document())) {
                ordered.remove(i);
            }
        }
        List<Problem> problems = new ArrayList<>(HistoryForm.problems(ordered));
        if (problems.isEmpty()) {
            problems.addAll(new HistoryCheck(rules).problems(events(ordered)));
        }
        return problems.isEmpty() ? ReadResult.of(new CaseHistory(ordered, rules)) : ReadResult.refused(problems);
    }

    /** The events; of those with the same idempotency key only the first. */
    private static List<CaseEvent> events(List<HistoryLine> lines) {
        Set<String> keys = new HashSet<>();
        return lines.stream()
                .flatMap(line -> line.event().stream())
                .filter(event -> event.key().isEmpty() || keys.add(event.key().get()))
                .toList();
    }

    /**
     * The lines.
     *
     * @return in the order of recording
     */
    public List<HistoryLine> lines() {
        return lines;
    }

    /**
     * The events, without those of kinds that a later version added.
     *
     * @return in the order of recording
     */
    public List<CaseEvent> events() {
        return events(lines);
    }

    /**
     * Content that a later minor version added and this one does not read: kinds of events, and keys of known kinds.
     *
     * @return one notice for each line concerned, in the order of recording
     */
    public List<HistoryNotice> setAside() {
        return lines.stream()
                .filter(line -> !line.unknown().isEmpty())
                .map(line -> new HistoryNotice(
                        line.n(),
                        line.event().isEmpty()
                                ? Text.of(
                                        "Lloj i panjohur ngjarjeje, i lënë mënjanë: " + shown(line),
                                        "Unknown kind of event, set aside: " + shown(line))
                                : Text.of(
                                        "Çelësa të panjohur, të lënë mënjanë: " + shown(line),
                                        "Unknown keys, set aside: " + shown(line))))
                .toList();
    }

    /** The unknown keys as in pointers, without control characters. */
    private static String shown(HistoryLine line) {
        return line.unknown().stream()
                .limit(SHOWN)
                .map(key -> Pointer.ROOT.child(key).toString())
                .collect(Collectors.joining(", "));
    }

    /**
     * The hash that the next line must contain.
     *
     * @return 64 hexadecimal digits
     */
    public String head() {
        return lines.get(lines.size() - 1).sha256();
    }

    /**
     * The state of the case at a moment, by all events of this history.
     *
     * @param moment the moment
     * @return its state
     */
    public CaseState stateAt(OffsetDateTime moment) {
        return state(moment, events());
    }

    /**
     * The state of the case at a moment, by the events that were recorded until then.
     *
     * @param moment the moment
     * @return its state at that moment
     */
    public CaseState knownAt(OffsetDateTime moment) {
        return stateAt(moment, moment);
    }

    /**
     * The state of the case at one moment, by the events that were recorded until another.
     *
     * @param moment the moment of the state
     * @param known the moment until which events were recorded
     * @return its state
     */
    public CaseState stateAt(OffsetDateTime moment, OffsetDateTime known) {
        return state(
                moment,
                events().stream()
                        .filter(event -> !event.recorded().isAfter(known))
                        .toList());
    }

    private CaseState state(OffsetDateTime moment, List<CaseEvent> events) {
        return HistoryCheck.state(moment, events, rules);
    }

    /**
     * The steps that an agency may take next.
     *
     * @param agency the agency that would take the step
     * @param moment the moment of the step
     * @return the steps that the pack allows
     */
    public List<StepTable.Allowed> allowedNext(Agency agency, OffsetDateTime moment) {
        return rules.steps().allowedNext(stateAt(moment), agency);
    }

    /**
     * The tasks that are not done.
     *
     * @param moment the moment
     * @return open and overdue tasks, the earliest limit first; none of a closed case
     */
    public List<DueTask> due(OffsetDateTime moment) {
        CaseState state = stateAt(moment);
        return (state.isClosed() ? List.<Task>of() : state.openTasks())
                .stream()
                        .map(task -> new DueTask(caseId(), task, rules.turnTo(task, moment)))
                        .toList();
    }

    /**
     * The id of the case.
     *
     * @return a pseudonym
     */
    public String caseId() {
        return lines.get(0).caseId();
    }

    /**
     * The departures from the advice, with the rules concerned.
     *
     * @return in the order in which it happened
     */
    public List<Departure> departures() {
        List<Departure> departures = new ArrayList<>();
        Optional<Decision> advice = Optional.empty();
        for (CaseEvent event : asItHappened()) {
            Optional<Decision> given = advice(event);
            advice = given.isPresent() ? given : advice;
            if (event.content() instanceof EventContent.Overridden overridden) {
                departures.add(new Departure(
                        event.n(),
                        overridden.what(),
                        overridden.reason(),
                        advice.stream()
                                .flatMap(decision -> decision.reasons().stream())
                                .filter(reason -> reason.concludes().contains(overridden.what()))
                                .map(Reason::rule)
                                .distinct()
                                .toList()));
            }
        }
        return departures;
    }

    /**
     * The differences between each new advice and the one before.
     *
     * @return in the order in which it was given; advice that is kept elsewhere and was not found is left out
     */
    public List<AdviceChange> adviceChanges() {
        List<AdviceChange> changes = new ArrayList<>();
        Optional<Decision> before = Optional.empty();
        for (CaseEvent event : asItHappened()) {
            Optional<Decision> given = advice(event);
            if (given.isPresent() && before.isPresent()) {
                changes.add(
                        new AdviceChange(event.n(), event.at(), DecisionComparison.compare(before.get(), given.get())));
            }
            before = given.isPresent() ? given : before;
        }
        return changes;
    }

    private Optional<Decision> advice(CaseEvent event) {
        return event.content() instanceof EventContent.Advised advised
                ? advised.decision()
                        .or(() -> advised.reference()
                                .flatMap(kept -> rules.decisions().apply(kept.sha256())))
                : Optional.empty();
    }

    /** The events by the moment at which they happened. */
    private List<CaseEvent> asItHappened() {
        return events().stream().sorted(CaseEvent.AS_IT_HAPPENED).toList();
    }

    /**
     * The line that records an event already, with the same idempotency key and content.
     *
     * @param line a line with an idempotency key
     * @return empty where the line is new
     */
    public Optional<HistoryLine> delivered(HistoryLine line) {
        @Nullable Object key = line.document().get("key");
        return key == null
                ? Optional.empty()
                : lines.stream()
                        .filter(known -> key.equals(known.document().get("key")) && HistoryForm.isSame(known, line))
                        .findFirst();
    }

    /**
     * This history with one more line. A line that it already has changes nothing.
     *
     * @param line the line; its {@code n} and {@code previous} continue this history
     * @return the longer history and the effects of a late event, or every error in the line
     */
    public ReadResult<Appended> append(HistoryLine line) {
        if (delivered(line).isPresent()) {
            return ReadResult.of(new Appended(this, List.of()));
        }
        List<HistoryLine> longer = new ArrayList<>(lines);
        longer.add(line);
        ReadResult<CaseHistory> history = of(longer, rules);
        if (history.isRefused()) {
            return ReadResult.refused(history.problems());
        }
        return ReadResult.of(new Appended(
                history.value(), line.event().map(this::lateEffects).orElse(List.of())));
    }

    /**
     * The steps that the agency of an event may take instead of a refused event.
     *
     * @param event the event
     * @return the steps that the pack allows to the agency at the moment of the event
     */
    public List<StepTable.Allowed> instead(CaseEvent event) {
        return allowedNext(event.by().agency(), event.at());
    }

    /** Events that happened later and would not have been allowed if the late event had been known. */
    private List<HistoryNotice> lateEffects(CaseEvent late) {
        Map<Integer, Boolean> later = new HashMap<>();
        events().stream()
                .filter(event -> CaseEvent.AS_IT_HAPPENED.compare(event, late) > 0)
                .forEach(event -> later.put(event.n(), true));
        if (later.isEmpty()) {
            return List.of();
        }
        List<CaseEvent> all = new ArrayList<>(events());
        all.add(late);
        all.sort(CaseEvent.AS_IT_HAPPENED);
        List<HistoryNotice> effects = new ArrayList<>();
        List<CaseEvent> before = new ArrayList<>();
        HistoryCheck check = new HistoryCheck(rules);
        for (CaseEvent event : all) {
            if (later.containsKey(event.n())) {
                check.refusal(before, event)
                        .forEach(refused -> effects.add(new HistoryNotice(event.n(), refused.what())));
            }
            before.add(event);
        }
        return effects;
    }

    /**
     * A history after a line was added.
     *
     * @param history the longer history
     * @param lateEffects later events that would not have been allowed if the added one had been known in time
     */
    public record Appended(CaseHistory history, List<HistoryNotice> lateEffects) {
        /** Copies the list. */
        public Appended {
            lateEffects = List.copyOf(lateEffects);
        }
    }

    /**
     * The rules by which the history is checked.
     *
     * @return the rules
     */
    public HistoryRules rules() {
        return rules;
    }

    /** A problem of an event, with a hint. */
    static Problem problem(int n, String key, Text what, Text hint) {
        return Problem.at("/" + n + (key.isEmpty() ? "" : "/" + key), what, hint);
    }

    /** A problem of an event. */
    static Problem problem(int n, String key, Text what) {
        return Problem.at("/" + n + (key.isEmpty() ? "" : "/" + key), what);
    }
}
