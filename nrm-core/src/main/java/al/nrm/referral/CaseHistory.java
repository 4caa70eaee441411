package al.nrm.referral;

import al.nrm.casefile.Agency;
import al.nrm.document.ReadResult;
import al.nrm.problem.Problem;
import al.nrm.text.Text;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The history of one case: events that are only ever added, each naming the one before it by its hash. What follows from
 * them at a moment is a fold; nothing else is kept. Immutable.
 *
 * <pre>{@code
 * CaseHistory history = CaseHistory.of(lines, rules).value();
 * CaseState now = history.stateAt(OffsetDateTime.parse("2026-03-05T09:00:00+01:00"));
 * now.openTasks().forEach(task -> System.out.println(task.duty().action() + " until " + task.until()));
 * }</pre>
 */
public final class CaseHistory {
    private final List<HistoryLine> lines;
    private final HistoryRules rules;

    private CaseHistory(List<HistoryLine> lines, HistoryRules rules) {
        this.lines = List.copyOf(lines);
        this.rules = rules;
    }

    /**
     * A history from its lines, delivered in any order.
     *
     * @param lines the lines of one case
     * @param rules what they are checked by
     * @return the history, or every fault of it, each at {@code /n} of its event
     */
    public static ReadResult<CaseHistory> of(List<HistoryLine> lines, HistoryRules rules) {
        List<HistoryLine> ordered = new ArrayList<>(lines);
        ordered.sort(Comparator.comparingInt(CaseHistory::number));
        List<Problem> problems = new ArrayList<>(HistoryForm.problems(ordered));
        if (problems.isEmpty()) {
            problems.addAll(new HistoryCheck(rules).problems(events(ordered)));
        }
        return problems.isEmpty() ? ReadResult.of(new CaseHistory(ordered, rules)) : ReadResult.refused(problems);
    }

    /** The place of a line in the recording; 0 where it has none. */
    static int number(HistoryLine line) {
        return line.document().get("n") instanceof Number n ? n.intValue() : 0;
    }

    private static List<CaseEvent> events(List<HistoryLine> lines) {
        return lines.stream().flatMap(line -> line.event().stream()).toList();
    }

    /**
     * Its lines.
     *
     * @return in the order of recording
     */
    public List<HistoryLine> lines() {
        return lines;
    }

    /**
     * Its events; kinds that a later version added are left out.
     *
     * @return in the order of recording
     */
    public List<CaseEvent> events() {
        return events(lines);
    }

    /**
     * What a later minor version added and this one cannot read.
     *
     * @return the codes of the kinds, in the order of recording
     */
    public List<String> setAside() {
        return lines.stream()
                .filter(line -> line.event().isEmpty())
                .map(line -> String.valueOf(line.document().get("kind")))
                .toList();
    }

    /**
     * The hash that the next line must name.
     *
     * @return 64 hexadecimal digits
     */
    public String head() {
        return lines.get(lines.size() - 1).hash();
    }

    /**
     * The case as it was at a moment, by all that is known today.
     *
     * @param moment the moment
     * @return its state
     */
    public CaseState stateAt(OffsetDateTime moment) {
        return state(moment, events());
    }

    /**
     * The case as it was known at a moment: by the events that were recorded until then.
     *
     * @param moment the moment
     * @return its state at that moment
     */
    public CaseState knownAt(OffsetDateTime moment) {
        return stateAt(moment, moment);
    }

    /**
     * The case as it was at one moment, by what was known at another.
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
     * What an agency may do next.
     *
     * @param agency who asks
     * @param moment when
     * @return the steps that the pack allows
     */
    public List<StepTable.Allowed> allowedNext(Agency agency, OffsetDateTime moment) {
        return rules.steps().allowedNext(stateAt(moment), agency);
    }

    /**
     * The line that is already there for an event delivered again.
     *
     * @param event an event with an idempotency key
     * @return the event that has the same key; empty where none has
     */
    public Optional<CaseEvent> delivered(CaseEvent event) {
        return event.key()
                .flatMap(key -> events().stream()
                        .filter(known -> known.key().filter(key::equals).isPresent())
                        .findFirst());
    }

    /**
     * This history with one more line.
     *
     * @param line the line; its {@code n} and {@code previous} continue this history
     * @return the longer history and what a late event changes, or every fault of the line
     */
    public ReadResult<Appended> append(HistoryLine line) {
        List<HistoryLine> longer = new ArrayList<>(lines);
        longer.add(line);
        ReadResult<CaseHistory> history = of(longer, rules);
        if (history.isRefused()) {
            return ReadResult.refused(history.problems());
        }
        return ReadResult.of(new Appended(
                history.value(), line.event().map(this::lateEffects).orElse(List.of())));
    }

    /** Events that happened later and would not have been allowed if this one had been known. */
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
                check.refusal(before, event).ifPresent(why -> effects.add(new HistoryNotice(event.n(), why)));
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

    /** The problem of an event. */
    static Problem problem(int n, String key, Text what) {
        return Problem.at("/" + n + (key.isEmpty() ? "" : "/" + key), what);
    }
}
