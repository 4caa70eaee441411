package al.nrm.rules.authoring;

import al.nrm.law.Correction;
import al.nrm.law.Counting;
import al.nrm.law.InForce;
import al.nrm.law.Parameter;
import al.nrm.law.Source;
import al.nrm.referral.Escalation;
import al.nrm.rules.internal.pack.Periods;
import al.nrm.rules.internal.rule.CheckedPack;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.text.Text;
import al.nrm.text.TextLanguage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a pack changes in the law of days before an amendment, compared with an older version of it. The law of past days
 * changes only by a correction, so each change must name the version that it corrects and the reason.
 */
final class EarlierLaw {
    private static final String PACK = "pack.yaml";
    private static final String PARAMETERS = "parameters.yaml";
    private static final String SOURCES = "sources.yaml";
    /** Parts whose values, being short, are shown. */
    private static final Set<String> SHOWN = Set.of("part.value", "part.source");

    private final CheckedPack old;
    private final CheckedPack now;
    private final LocalDate amendment;
    private final Findings findings = new Findings();

    private EarlierLaw(CheckedPack old, CheckedPack now, LocalDate amendment) {
        this.old = old;
        this.now = now;
        this.amendment = amendment;
    }

    /**
     * The changes: an error for each that no correction acknowledges, a note for each other one.
     *
     * @param amendment the first day on which the law may differ
     */
    static List<Finding> changes(CheckedPack old, CheckedPack now, LocalDate amendment) {
        EarlierLaw law = new EarlierLaw(old, now, amendment);
        law.version();
        law.compare(PACK, "rule", LawTimelines.rules(old), LawTimelines.rules(now));
        law.compare(PARAMETERS, "parameter", LawTimelines.parameters(old), LawTimelines.parameters(now));
        law.compare(SOURCES, "source", LawTimelines.sources(old, now), LawTimelines.sources(now, old));
        law.compare("indicators.csv", "indicator", LawTimelines.indicators(old), LawTimelines.indicators(now));
        law.compare("weights.yaml", "weights", LawTimelines.weights(old), LawTimelines.weights(now));
        law.compare("duties.yaml", "code", LawTimelines.duties(old), LawTimelines.duties(now));
        law.compare("disclosure.yaml", "disclosure", LawTimelines.disclosure(old), LawTimelines.disclosure(now));
        if (countsFreeDays(old)) {
            law.compare("calendar.yaml", "free-day", LawTimelines.calendar(old), LawTimelines.calendar(now));
        }
        return law.findings.all();
    }

    private void version() {
        if (old.id().equals(now.id())
                && !old.sha256().equals(now.sha256())
                && compare(old.version(), now.version()) >= 0) {
            findings.error(new Rule.Place(PACK, 1), "version", now.version(), old.version());
        }
    }

    /** Compares two versions by their numbers; what follows a hyphen makes no difference. */
    private static int compare(String one, String other) {
        return Arrays.compare(numbers(one), numbers(other));
    }

    private static int[] numbers(String version) {
        return Arrays.stream(version.replaceFirst("-.*", "").split("\\.", -1))
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    /** Whether the calendar makes a difference to a time limit of a pack. */
    private static boolean countsFreeDays(CheckedPack pack) {
        return Stream.concat(
                        pack.parameters().values().stream()
                                .flatMap(parameter -> parameter.values().stream())
                                .map(Parameter.DatedValue::counting),
                        pack.steps().escalations().stream().map(Escalation::counting))
                .anyMatch(counting -> counting != Counting.CALENDAR);
    }

    /**
     * Reports the entries of one kind that differ.
     *
     * @param file the file of the entries; of rules that of the pack
     * @param kind the text that names an entry, a key of the texts of findings
     */
    private void compare(String file, String kind, LawTimelines before, LawTimelines after) {
        Set<String> ids = new TreeSet<>(before.ids());
        ids.addAll(after.ids());
        for (String id : ids) {
            List<Timeline.Difference> differences = before.of(id).differences(after.of(id), amendment).stream()
                    .filter(difference -> difference.days().overlaps(old.inForce())
                            || difference.days().overlaps(now.inForce()))
                    .toList();
            if (!differences.isEmpty()) {
                report(file, id, Findings.text(kind, id), differences);
            }
        }
    }

    private void report(String file, String id, Text entry, List<Timeline.Difference> differences) {
        Optional<Rule> rule = file.equals(PACK) ? rule(id) : Optional.empty();
        List<Correction> corrections = differences.stream()
                .flatMap(difference -> correction(file, id, rule, difference.days()).stream())
                .filter(this::counts)
                .toList();
        LocalDate first = differences.get(0).days().from();
        LocalDate begin = old.inForce().from().isBefore(now.inForce().from())
                ? old.inForce().from()
                : now.inForce().from();
        Optional<LocalDate> last =
                differences.get(differences.size() - 1).days().to();
        boolean acknowledged = corrections.size() == differences.size();
        findings.add(
                acknowledged ? Finding.Severity.NOTE : Finding.Severity.ERROR,
                rule.map(Rule::place).orElseGet(() -> now.place(file, id)),
                acknowledged ? "past.corrected" : "past.changed",
                entry,
                Findings.joined(
                        differences.stream().map(EarlierLaw::changed).distinct().toList(), "; "),
                Periods.later(first, begin),
                last.map(LocalDate::toString).orElse(""),
                acknowledged ? reasons(corrections) : key(file, rule),
                old.version());
    }

    private Optional<Rule> rule(String id) {
        return now.rules().stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** The correction that an entry has itself, else that which the head of the pack has for it or for its file. */
    private Optional<Correction> correction(String file, String id, Optional<Rule> rule, InForce days) {
        Optional<Correction> own = rule.flatMap(Rule::corrects);
        if (file.equals(PARAMETERS)) {
            own = Stream.ofNullable(now.parameters().get(id))
                    .flatMap(parameter -> parameter.values().stream())
                    .filter(value -> value.inForce().overlaps(days))
                    .flatMap(value -> value.corrects().stream())
                    .findFirst();
        } else if (file.equals(SOURCES)) {
            own = Optional.ofNullable(now.sources().get(id)).flatMap(Source::corrects);
        }
        return own.or(() -> Optional.ofNullable(now.corrections().get(id)))
                .or(() -> Optional.ofNullable(now.corrections().get(file)));
    }

    /** A correction counts if it is of the older version, or of one between the two. */
    private boolean counts(Correction correction) {
        return compare(correction.version(), old.version()) >= 0 && compare(correction.version(), now.version()) < 0;
    }

    /** The key under which a correction of an entry is written. */
    private static String key(String file, Optional<Rule> rule) {
        if (rule.isPresent()) {
            return "@corrects";
        }
        return file.equals(PARAMETERS) || file.equals(SOURCES) ? "corrects:" : "pack.yaml, corrects:";
    }

    private static Text reasons(List<Correction> corrections) {
        return Text.of(reasons(corrections, TextLanguage.SQ), reasons(corrections, TextLanguage.EN));
    }

    private static String reasons(List<Correction> corrections, TextLanguage language) {
        return corrections.stream()
                .map(correction -> correction.version() + ": " + correction.reason(language))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static Text changed(Timeline.Difference difference) {
        if (difference.before().isEmpty()) {
            return Findings.text("past.new");
        } else if (difference.after().isEmpty()) {
            return Findings.text("past.gone");
        }
        List<Text> changed = new ArrayList<>();
        List<Timeline.Part> before = difference.before().get();
        List<Timeline.Part> after = difference.after().get();
        for (int i = 0; i < after.size(); i++) {
            Timeline.Part part = after.get(i);
            if (!part.equals(before.get(i))) {
                String values =
                        SHOWN.contains(part.name()) ? " " + before.get(i).value() + " → " + part.value() : "";
                changed.add(Findings.text(part.name(), values));
            }
        }
        return Findings.joined(changed, ", ");
    }
}
