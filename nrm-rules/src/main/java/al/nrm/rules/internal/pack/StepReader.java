package al.nrm.rules.internal.pack;

import al.nrm.casefile.Agency;
import al.nrm.decision.DutyAction;
import al.nrm.event.EventContent;
import al.nrm.event.Stage;
import al.nrm.law.Citation;
import al.nrm.law.Counting;
import al.nrm.law.InForce;
import al.nrm.law.Parameter;
import al.nrm.law.TimeLimit;
import al.nrm.referral.ClosingTerms;
import al.nrm.referral.Escalation;
import al.nrm.referral.ReferralProgress;
import al.nrm.referral.Step;
import al.nrm.referral.StepTable;
import al.nrm.text.Text;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code steps.yaml}: who may take which step in the life of a referral. */
final class StepReader {
    static final String PATH = "steps.yaml";
    private static final String AGENCIES = "by";
    private static final String STATES = "referral";
    private static final String RISK_ASSESSED = "riskAssessed";
    private static final Set<EventContent.Kind> OF_A_REFERRAL = EnumSet.of(
            EventContent.Kind.ANSWERED,
            EventContent.Kind.STARTED,
            EventContent.Kind.SUSPENDED,
            EventContent.Kind.RESUMED,
            EventContent.Kind.ENDED);

    private final List<String> limits;
    private final List<String> duties;

    private StepReader(Map<String, Parameter> parameters, List<String> duties) {
        this.limits = parameters.values().stream()
                .filter(parameter -> parameter.unit() == Parameter.Unit.DURATION)
                .map(Parameter::id)
                .sorted()
                .toList();
        this.duties = List.copyOf(duties);
    }

    /**
     * The table of the file; the frozen default if there is no such file.
     *
     * @param duties the names of the duties that steps may name
     */
    static StepTable read(PackFiles files, PackFile file, Map<String, Parameter> parameters, List<String> duties) {
        if (files.has(PATH)) {
            return files.yaml(file)
                    .map(yaml -> new StepReader(parameters, duties).read(file, yaml))
                    .orElse(StepTable.EMPTY);
        }
        List<String> frozen = DutyReader.frozen(file.problems()).duties().stream()
                .map(duty -> duty.action().name())
                .toList();
        return FrozenDefaults.read(PATH, file.problems(), new StepReader(Map.of(), frozen)::read);
    }

    private StepTable read(PackFile file, Yaml yaml) {
        return Entry.of(file, yaml, "steps", "closing", "escalation", "retention", "answerWithin")
                .map(this::table)
                .orElse(StepTable.EMPTY);
    }

    private StepTable table(Entry file) {
        file.require("steps");
        return new StepTable(
                file.allById(
                        "steps",
                        this::step,
                        "meaning",
                        "kind",
                        "from",
                        STATES,
                        "to",
                        AGENCIES,
                        "requires",
                        "inForce",
                        "cite"),
                closing(file),
                file.items("escalation", this::escalation, "duties", "after", "counting", "to", "inForce", "cite"),
                limit(file, "retention"),
                limit(file, "answerWithin"));
    }

    private ClosingTerms closing(Entry file) {
        return file.entry("closing", "noneOpen", RISK_ASSESSED, "cite")
                .map(entry -> {
                    notEmpty(entry, RISK_ASSESSED, "closing.reasons");
                    return new ClosingTerms(
                            actions(entry, "noneOpen"),
                            entry.has(RISK_ASSESSED)
                                    ? Set.copyOf(entry.codes(RISK_ASSESSED, EventContent.Closed.Reason.values()))
                                    : ClosingTerms.LEAVING,
                            entry.citations("cite"));
                })
                .orElse(new ClosingTerms(Set.of(), ClosingTerms.LEAVING, List.of()));
    }

    private Set<DutyAction> actions(Entry entry, String key) {
        return new LinkedHashSet<>(entry.values(
                key, code -> Optional.of(code).filter(duties::contains).map(DutyAction::parse), duties));
    }

    private Optional<Step> step(String id, Entry entry) {
        Text meaning = entry.bilingual("meaning");
        // A history opens without a step.
        EventContent.Kind[] kinds =
                EnumSet.complementOf(EnumSet.of(EventContent.Kind.OPENED)).toArray(EventContent.Kind[]::new);
        Optional<EventContent.Kind> kind = entry.code("kind", kinds);
        List<Stage> from = entry.codes("from", Stage.values());
        List<ReferralProgress.State> states = entry.codes(STATES, ReferralProgress.State.values());
        Optional<Stage> to = entry.optionalCode("to", Stage.values());
        List<Agency> by = entry.codes(AGENCIES, DutyReader.agencies());
        List<Step.Requirement> requires = entry.codes("requires", Step.Requirement.values());
        Optional<InForce> days = entry.inForce();
        List<Citation> citations = entry.citations("cite");
        kind.ifPresent(known -> fit(entry, known, states, to));
        notEmpty(entry, "from", "one-value-or-no-key");
        notEmpty(entry, AGENCIES, "one-value-or-no-key");
        return kind.isEmpty() || days.isEmpty()
                ? Optional.empty()
                : Optional.of(new Step(
                        id,
                        meaning,
                        kind.get(),
                        Set.copyOf(from),
                        Set.copyOf(states),
                        to,
                        Set.copyOf(by),
                        Set.copyOf(requires),
                        citations,
                        days.get()));
    }

    /** A list without a value would say the opposite of no list. */
    private static void notEmpty(Entry entry, String key, String otherwise) {
        if (entry.has(key) && entry.list(key).isEmpty()) {
            entry.wrong(key, otherwise);
        }
    }

    /** Only a step between stages has an end, and only what happens to a referral that was sent begins in its states. */
    private static void fit(
            Entry entry, EventContent.Kind kind, List<ReferralProgress.State> states, Optional<Stage> to) {
        if ((kind == EventContent.Kind.STAGE) != to.isPresent()) {
            entry.wrong("to", "step.stage");
        }
        if (to.filter(Stage.CLOSED::equals).isPresent()) {
            entry.wrong("to", "step.closed");
        }
        if (OF_A_REFERRAL.contains(kind) == states.isEmpty()) {
            entry.wrong(STATES, "step.states");
        }
    }

    private Optional<Escalation> escalation(Entry entry) {
        Set<DutyAction> concerned = actions(entry, "duties");
        String text = entry.text("after");
        Optional<TimeLimit> after = TimeLimit.parse(text);
        if (after.isEmpty() && !text.isEmpty()) {
            entry.wrong("after", "step.after");
        }
        Counting counting = entry.optionalCode("counting", Counting.values()).orElse(Counting.CALENDAR);
        if (after.filter(limit -> !counting.fits(limit)).isPresent()) {
            entry.wrong("after", "working-days");
        }
        Optional<Agency> to = entry.code("to", DutyReader.agencies());
        Optional<InForce> days = entry.inForce();
        List<Citation> citations = entry.citations("cite");
        return after.isEmpty() || to.isEmpty() || days.isEmpty()
                ? Optional.empty()
                : Optional.of(new Escalation(concerned, after.get(), counting, to.get(), days.get(), citations));
    }

    /** The id of a parameter that is a time limit. */
    private Optional<String> limit(Entry file, String key) {
        return file.value(key, id -> Optional.of(id).filter(limits::contains), limits);
    }
}
