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
import al.nrm.referral.Escalation;
import al.nrm.referral.ReferralProgress;
import al.nrm.referral.Step;
import al.nrm.referral.StepTable;
import al.nrm.rules.internal.language.Problems;
import al.nrm.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads {@code steps.yaml}: who may take which step in the life of a referral. */
final class StepReader {
    static final String PATH = "steps.yaml";
    private static final String AGENCIES = "by";
    private static final String STATES = "referral";
    private static final Set<String> STEP_KEYS =
            Set.of("meaning", "kind", "from", STATES, "to", AGENCIES, "requires", "inForce", "cite");
    private static final Set<String> ESCALATION_KEYS = Set.of("duties", "after", "counting", "to", "inForce", "cite");

    private final Problems problems;
    private final Set<String> sources;
    private final Map<String, Parameter> parameters;
    private final List<String> duties;

    private StepReader(Problems problems, Set<String> sources, Map<String, Parameter> parameters, List<String> duties) {
        this.problems = problems;
        this.sources = sources;
        this.parameters = parameters;
        this.duties = List.copyOf(duties);
    }

    /** What the files allow; the frozen default where they have no such file. */
    static StepTable read(
            PackFiles files,
            Problems problems,
            Set<String> sources,
            Map<String, Parameter> parameters,
            List<String> duties) {
        if (!files.paths().contains(PATH)) {
            List<String> frozen = DutyReader.read(PackFiles.NONE, problems, Set.of()).duties().stream()
                    .map(duty -> duty.action().name())
                    .toList();
            return new StepReader(problems, Set.of("policy"), Map.of(), frozen)
                    .read(FrozenDefaults.file(PATH, problems));
        }
        return files.text(PATH, problems)
                .flatMap(text -> Yaml.read(PATH, text, problems))
                .map(yaml -> new StepReader(problems, sources, parameters, duties).read(yaml))
                .orElse(StepTable.EMPTY);
    }

    private StepTable read(Yaml yaml) {
        Optional<Entry> file =
                Entry.of(PATH, yaml, problems, Set.of("steps", "closing", "escalation", "retention", "answerWithin"));
        if (file.isEmpty()) {
            return StepTable.EMPTY;
        }
        List<Step> steps = new ArrayList<>();
        if (file.get().get("steps").isEmpty()) {
            file.get().wrong("steps", Text.of("Është i detyrueshëm.", "It is required."));
        }
        file.get()
                .get("steps")
                .ifPresent(all -> Entry.eachById(
                        PATH,
                        all,
                        problems,
                        (id, place, value) -> Entry.of(PATH, value, problems, STEP_KEYS)
                                .flatMap(entry -> step(id, entry))
                                .ifPresent(steps::add)));
        List<Escalation> escalations = new ArrayList<>();
        for (Yaml item : file.get().list("escalation")) {
            Entry.of(PATH, item, problems, ESCALATION_KEYS)
                    .flatMap(this::escalation)
                    .ifPresent(escalations::add);
        }
        return new StepTable(
                steps,
                closing(file.get()),
                escalations,
                duration(file.get(), "retention"),
                duration(file.get(), "answerWithin"));
    }

    private Set<DutyAction> closing(Entry file) {
        Optional<Entry> closing =
                file.get("closing").flatMap(yaml -> Entry.of(PATH, yaml, problems, Set.of("noneOpen", "cite")));
        closing.ifPresent(entry -> entry.citations("cite", sources));
        return closing.map(entry -> actions(entry, "noneOpen")).orElse(Set.of());
    }

    private Set<DutyAction> actions(Entry entry, String key) {
        return new LinkedHashSet<>(entry.values(
                key, code -> Optional.of(code).filter(duties::contains).map(DutyAction::parse), duties));
    }

    private Optional<Step> step(String id, Entry entry) {
        Text meaning = entry.bilingual("meaning");
        Optional<EventContent.Kind> kind = entry.code("kind", followable());
        List<Stage> from = entry.codes("from", Stage.values());
        List<ReferralProgress.State> states = entry.codes(STATES, ReferralProgress.State.values());
        Optional<Stage> to = entry.get("to").isPresent() ? entry.code("to", Stage.values()) : Optional.empty();
        List<Agency> by = entry.codes(AGENCIES, agencies());
        List<Step.Requirement> requires = entry.codes("requires", Step.Requirement.values());
        Optional<InForce> days = entry.inForce();
        List<Citation> citations = entry.citations("cite", sources);
        kind.ifPresent(known -> fit(entry, known, states, to));
        for (String key : List.of("from", AGENCIES)) {
            if (entry.get(key).isPresent() && entry.list(key).isEmpty()) {
                entry.wrong(
                        key,
                        Text.of(
                                "Duhet së paku një vlerë; pa çelësin vlen për të gjitha.",
                                "At least one value is required; without the key all count."));
            }
        }
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

    /** Only a step between stages has an end, and only what happens to a referral that was sent begins in its states. */
    private static void fit(
            Entry entry, EventContent.Kind kind, List<ReferralProgress.State> states, Optional<Stage> to) {
        if ((kind == EventContent.Kind.STAGE) != to.isPresent()) {
            entry.wrong(
                    "to",
                    Text.of(
                            "Shkruhet me kind: STAGE dhe vetëm me të.",
                            "It is written with kind: STAGE and only with it."));
        }
        if (to.filter(Stage.CLOSED::equals).isPresent()) {
            entry.wrong("to", Text.of("Rasti mbyllet me kind: CLOSED.", "A case is closed with kind: CLOSED."));
        }
        if (OF_A_REFERRAL.contains(kind) == states.isEmpty()) {
            entry.wrong(
                    STATES,
                    Text.of(
                            "Shkruhet me ANSWERED, STARTED, SUSPENDED, RESUMED dhe ENDED, dhe vetëm me to.",
                            "It is written with ANSWERED, STARTED, SUSPENDED, RESUMED and ENDED, and only with them."));
        }
    }

    private static final Set<EventContent.Kind> OF_A_REFERRAL = Set.of(
            EventContent.Kind.ANSWERED,
            EventContent.Kind.STARTED,
            EventContent.Kind.SUSPENDED,
            EventContent.Kind.RESUMED,
            EventContent.Kind.ENDED);

    private Optional<Escalation> escalation(Entry entry) {
        Set<DutyAction> concerned = actions(entry, "duties");
        String text = entry.text("after");
        Optional<TimeLimit> after = TimeLimit.parse(text);
        if (after.isEmpty() && !text.isEmpty()) {
            entry.wrong(
                    "after", Text.of("Pritet IMMEDIATELY ose p.sh. P3D.", "IMMEDIATELY or such as P3D is expected."));
        }
        Counting counting = entry.get("counting")
                .flatMap(value -> entry.code("counting", Counting.values()))
                .orElse(Counting.CALENDAR);
        after.filter(limit -> !counting.fits(limit)).ifPresent(limit -> entry.wrong("after", LawReader.WORKING));
        Optional<Agency> to = entry.code("to", agencies());
        Optional<InForce> days = entry.inForce();
        List<Citation> citations = entry.citations("cite", sources);
        return after.isEmpty() || to.isEmpty() || days.isEmpty()
                ? Optional.empty()
                : Optional.of(new Escalation(concerned, after.get(), counting, to.get(), days.get(), citations));
    }

    /** The id of a parameter that is a time limit. */
    private Optional<String> duration(Entry file, String key) {
        return file.get(key)
                .flatMap(value -> file.value(
                        key,
                        id -> Optional.ofNullable(parameters.get(id))
                                .filter(parameter -> parameter.unit() == Parameter.Unit.DURATION)
                                .map(Parameter::id),
                        parameters.values().stream()
                                .filter(parameter -> parameter.unit() == Parameter.Unit.DURATION)
                                .map(Parameter::id)
                                .sorted()
                                .toList()));
    }

    /** A history opens by itself: OPENED is no step. */
    private static EventContent.Kind[] followable() {
        return Stream.of(EventContent.Kind.values())
                .filter(kind -> kind != EventContent.Kind.OPENED)
                .toArray(EventContent.Kind[]::new);
    }

    private static Agency[] agencies() {
        return Stream.of(Agency.values())
                .filter(agency -> agency != Agency.SELF)
                .toArray(Agency[]::new);
    }
}
