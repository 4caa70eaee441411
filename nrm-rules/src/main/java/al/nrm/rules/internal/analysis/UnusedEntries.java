package al.nrm.rules.internal.analysis;

import al.nrm.casefile.AgeOfMajority;
import al.nrm.law.Citation;
import al.nrm.law.InForce;
import al.nrm.law.Source;
import al.nrm.provider.Capacity;
import al.nrm.rules.internal.rule.CheckedPack;
import al.nrm.rules.internal.rule.Code;
import al.nrm.rules.internal.rule.Key;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Entries of a pack or codes of the vocabulary that no rule uses, and rules on days without a citation in force. */
final class UnusedEntries {
    /** Parameters that the product itself reads. */
    private static final Set<String> READ_ANYWAY = Set.of(AgeOfMajority.PARAMETER, Capacity.FRESH);

    private final CheckedPack pack;
    private final List<Finding> findings;

    UnusedEntries(CheckedPack pack, List<Finding> findings) {
        this.pack = pack;
        this.findings = findings;
    }

    /** Adds what it finds. */
    void run() {
        codes();
        retired();
        parameters();
        pack.rules().forEach(this::citations);
    }

    private void codes() {
        Set<Object> concluded = new HashSet<>();
        pack.rules().forEach(rule -> rule.codes().forEach(of -> concluded.add(List.of(of.key(), of.code()))));
        boolean anyNeed = pack.rules().stream().anyMatch(Rule::concludesNeeds);
        for (Key key : Key.ofRules()) {
            // A case may name any service as a need, and then the product itself concludes it.
            boolean byProduct = key == Key.SERVICES && anyNeed;
            for (Code code : pack.codes().of(key)) {
                if (!byProduct && !concluded.contains(List.of(key, code))) {
                    String written = key.with(code);
                    add(
                            FindingKind.CODE_NOT_CONCLUDED,
                            new Rule.Place("pack.yaml", 1),
                            Text.of("Asnjë rregull nuk nxjerr " + written + ".", "No rule concludes " + written + "."),
                            Text.of("Asnjë vendim nuk mund ta thotë.", "No decision can say it."));
                }
            }
        }
    }

    /** The codes whose last rule ends before the pack does. */
    private void retired() {
        Map<String, Optional<LocalDate>> ends = new TreeMap<>();
        Map<String, Rule> last = new TreeMap<>();
        for (Rule rule : pack.rules()) {
            Optional<LocalDate> end = rule.inForce().to();
            rule.codes().filter(of -> !of.key().isSingle()).forEach(of -> {
                String written = of.key().with(of.code());
                Optional<LocalDate> before = ends.getOrDefault(written, Optional.of(LocalDate.MIN));
                if (before.isPresent() && (end.isEmpty() || end.get().isAfter(before.get()))) {
                    ends.put(written, end);
                    last.put(written, rule);
                }
            });
        }
        boolean needs = pack.rules().stream().anyMatch(Rule::concludesNeeds);
        ends.forEach((written, end) -> {
            boolean byProduct = needs && written.startsWith(Key.SERVICES.wire() + "=");
            Optional<LocalDate> after = end.map(day -> day.plusDays(1));
            if (!byProduct && after.filter(pack.inForce()::covers).isPresent()) {
                InForce days = InForce.of(after.get(), pack.inForce().to());
                Rule rule = Objects.requireNonNull(last.get(written));
                findings.add(new Finding(
                        FindingKind.CODE_NO_LONGER_CONCLUDED,
                        List.of(rule.id()),
                        List.of(rule.place()),
                        days,
                        Text.of(
                                "Nga " + after.get() + " asnjë rregull nuk përfundon " + written + ".",
                                "From " + after.get() + " no rule concludes " + written + "."),
                        Text.of(
                                "I fundit është rregulli \"" + rule.id() + "\".",
                                "The last one is the rule \"" + rule.id() + "\"."),
                        Optional.empty()));
            }
        });
    }

    private void parameters() {
        Set<String> read = new HashSet<>(READ_ANYWAY);
        pack.rules().forEach(rule -> read.addAll(rule.parametersRead()));
        pack.steps().retention().ifPresent(read::add);
        pack.steps().answerWithin().ifPresent(read::add);
        for (String id : new TreeSet<>(pack.parameters().keySet())) {
            if (!read.contains(id)) {
                add(
                        FindingKind.PARAMETER_NOT_READ,
                        pack.place("parameters.yaml", id),
                        Text.of(
                                "Asnjë rregull nuk e lexon parametrin \"" + id + "\".",
                                "No rule reads the parameter \"" + id + "\"."),
                        Text.of("Vlera e tij nuk ndryshon asgjë.", "Its value changes nothing."));
            }
        }
    }

    /** The days of a rule on which none of its citations is in force, from the first such day on. */
    private void citations(Rule rule) {
        if (!rule.inForce().overlaps(pack.inForce())) {
            findings.add(new Finding(
                    FindingKind.NEVER_FIRES,
                    List.of(rule.id()),
                    List.of(rule.place()),
                    rule.inForce(),
                    Text.of(
                            "Rregulli \"" + rule.id() + "\" nuk zbatohet kurrë.",
                            "The rule \"" + rule.id() + "\" never fires."),
                    Text.of(
                            "Ditët e tij janë jashtë ditëve të paketës.",
                            "Its days lie outside of the days of the pack."),
                    Optional.empty()));
            return;
        }
        LocalDate day = later(rule.inForce().from(), pack.inForce().from());
        Optional<LocalDate> last = earlier(rule.inForce().to(), pack.inForce().to());
        List<InForce> cited = new ArrayList<>();
        for (Citation citation : rule.citations()) {
            Source source = pack.sources().get(citation.source());
            if (source != null) {
                cited.add(source.inForce());
            }
        }
        Optional<LocalDate> bare = firstUncovered(day, cited);
        if (bare.isEmpty() || last.filter(bare.get()::isAfter).isPresent()) {
            return;
        }
        Optional<LocalDate> next = cited.stream()
                .map(InForce::from)
                .filter(bare.get()::isBefore)
                .min(LocalDate::compareTo)
                .map(from -> from.minusDays(1));
        InForce days = InForce.of(bare.get(), earlier(next, last));
        Text range = Finding.range(days);
        findings.add(new Finding(
                FindingKind.CITATION_NOT_IN_FORCE,
                List.of(rule.id()),
                List.of(rule.place()),
                days,
                Text.of(
                        "Rregulli \"" + rule.id() + "\" nuk ka asnjë burim në fuqi " + range.sq() + ".",
                        "The rule \"" + rule.id() + "\" has no source in force " + range.en() + "."),
                Text.of(
                        "Në këto ditë vendimi e tregon rregullin pa asnjë citim.",
                        "On these days a decision shows the rule without a citation."),
                Optional.empty()));
    }

    private static Optional<LocalDate> firstUncovered(LocalDate from, List<InForce> ranges) {
        LocalDate day = from;
        boolean moved = true;
        while (moved) {
            moved = false;
            for (InForce range : ranges) {
                if (range.covers(day)) {
                    if (range.to().isEmpty()) {
                        return Optional.empty();
                    }
                    day = range.to().get().plusDays(1);
                    moved = true;
                }
            }
        }
        return Optional.of(day);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isEmpty() || (other.isPresent() && other.get().isBefore(one.get())) ? other : one;
    }

    private void add(FindingKind kind, Rule.Place place, Text what, Text why) {
        findings.add(new Finding(kind, List.of(), List.of(place), pack.inForce(), what, why, Optional.empty()));
    }
}
