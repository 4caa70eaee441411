package al.nrm.rules.authoring;

import al.nrm.duty.DutyDeclaration;
import al.nrm.duty.SafeguardDeclaration;
import al.nrm.indicator.Indicator;
import al.nrm.indicator.WeightSet;
import al.nrm.law.Correction;
import al.nrm.law.Counting;
import al.nrm.law.InForce;
import al.nrm.law.Parameter;
import al.nrm.law.Source;
import al.nrm.privacy.DisclosureEntry;
import al.nrm.privacy.SharingLimit;
import al.nrm.referral.Escalation;
import al.nrm.rules.internal.rule.CheckedPack;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.text.Text;
import al.nrm.text.TextLanguage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a pack changes in the law of days before an amendment, compared with an older version of it. Law of the past changes
 * only by a correction, so each change must say which version it corrects and why.
 */
final class EarlierLaw {
    private static final String PACK = "pack.yaml";
    private static final String CALENDAR = "calendar.yaml";
    private static final String WEIGHTS = "weights.yaml";

    private final CheckedPack old;
    private final CheckedPack now;
    private final LocalDate amendment;
    private final List<Finding> findings = new ArrayList<>();

    private EarlierLaw(CheckedPack old, CheckedPack now, LocalDate amendment) {
        this.old = old;
        this.now = now;
        this.amendment = amendment;
    }

    /**
     * The changes: a problem each that is not acknowledged, a note each that is.
     *
     * @param amendment the first day on which the law may be another
     */
    static List<Finding> changes(CheckedPack old, CheckedPack now, LocalDate amendment) {
        EarlierLaw law = new EarlierLaw(old, now, amendment);
        law.version();
        law.rules();
        law.parameters();
        law.sources();
        law.indicators();
        law.weights();
        law.duties();
        law.disclosure();
        law.calendar();
        return law.findings;
    }

    private void version() {
        if (old.id().equals(now.id())
                && !old.sha256().equals(now.sha256())
                && compare(old.version(), now.version()) >= 0) {
            findings.add(Finding.at(
                    Finding.Severity.ERROR,
                    new Rule.Place(PACK, 1),
                    Text.of(
                            "Versioni nuk është rritur: " + now.version() + ", pas " + old.version() + ".",
                            "The version did not rise: " + now.version() + ", after " + old.version() + "."),
                    Text.of(
                            "Dy paketa të ndryshme nuk mund të quhen njësoj; vendimet e tregojnë paketën me version.",
                            "Two different packs must not have one name; decisions name the pack by its version.")));
        }
    }

    /** By number; what comes after a hyphen is left out. */
    private static int compare(String one, String other) {
        return Arrays.compare(numbers(one), numbers(other));
    }

    private static int[] numbers(String version) {
        return Arrays.stream(version.replaceFirst("-.*", "").split("\\.", -1))
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    private void rules() {
        Map<String, Rule> before = byId(old);
        Map<String, Rule> after = byId(now);
        for (String id : union(before.keySet(), after.keySet())) {
            Optional<Rule> then = Optional.ofNullable(before.get(id));
            Optional<Rule> today = Optional.ofNullable(after.get(id));
            report(
                    today.map(Rule::place).orElse(new Rule.Place(PACK, 1)),
                    Text.of("rregulli \"" + id + "\"", "the rule \"" + id + "\""),
                    timeline(then, Rule::inForce, EarlierLaw::content)
                            .differences(timeline(today, Rule::inForce, EarlierLaw::content), amendment),
                    differing -> today.flatMap(Rule::corrects).or(() -> ofPack(id, PACK)));
        }
    }

    private static Map<String, Rule> byId(CheckedPack pack) {
        return pack.rules().stream().collect(Collectors.toMap(Rule::id, Function.identity()));
    }

    private static <E> Timeline<Map<Text, Object>> timeline(
            Optional<E> entry, Function<E, InForce> days, Function<E, Map<Text, Object>> content) {
        return entry.map(some -> Timeline.of(days.apply(some), content.apply(some)))
                .orElseGet(Timeline::empty);
    }

    /** What a rule says, each part with its name. */
    private static Map<Text, Object> content(Rule rule) {
        Map<Text, Object> content = new LinkedHashMap<>();
        content.put(Text.of("kushti", "the condition"), rule.when().inOneLine());
        content.put(Text.of("përfundimet", "the conclusions"), rule.then());
        content.put(Text.of("fjalia", "the sentence"), rule.sentence());
        content.put(Text.of("citimet", "the citations"), rule.citations());
        content.put(Text.of("@policy", "@policy"), rule.policy());
        content.put(
                Text.of("@overrides", "@overrides"),
                rule.overrides().stream().map(Rule.Overridden::rule).toList());
        return content;
    }

    private void parameters() {
        for (String id : union(old.parameters().keySet(), now.parameters().keySet())) {
            List<Parameter.DatedValue> values = Optional.ofNullable(
                            now.parameters().get(id))
                    .map(Parameter::values)
                    .orElse(List.of());
            report(
                    now.place("parameters.yaml", id),
                    Text.of("parametri \"" + id + "\"", "the parameter \"" + id + "\""),
                    values(old, id).differences(values(now, id), amendment),
                    differing -> values.stream()
                            .filter(value -> value.inForce().overlaps(differing))
                            .flatMap(value -> value.corrects().stream())
                            .findFirst()
                            .or(() -> ofPack(id, "parameters.yaml")));
        }
    }

    private static Timeline<Map<Text, Object>> values(CheckedPack pack, String id) {
        return Optional.ofNullable(pack.parameters().get(id))
                .map(parameter -> new Timeline<>(parameter.values().stream()
                        .map(value -> new Timeline.Piece<>(value.inForce(), content(value)))
                        .toList()))
                .orElseGet(Timeline::empty);
    }

    private static Map<Text, Object> content(Parameter.DatedValue value) {
        Map<Text, Object> content = new LinkedHashMap<>();
        content.put(Text.of("vlera", "the value"), value.value());
        content.put(Text.of("burimi", "the source"), value.source());
        content.put(Text.of("numërimi", "the counting"), value.counting());
        return content;
    }

    private void sources() {
        for (String id : union(old.sources().keySet(), now.sources().keySet())) {
            Optional<Source> today = Optional.ofNullable(now.sources().get(id));
            Optional<Source> before = Optional.ofNullable(old.sources().get(id));
            // A source that nothing rested on changes no law; what rests on it is compared by itself.
            if (today.isPresent() && before.isPresent()) {
                report(
                        now.place("sources.yaml", id),
                        Text.of("burimi \"" + id + "\"", "the source \"" + id + "\""),
                        timeline(before, Source::inForce, source -> Map.of())
                                .differences(timeline(today, Source::inForce, source -> Map.of()), amendment),
                        differing -> today.flatMap(Source::corrects).or(() -> ofPack(id, "sources.yaml")));
            }
        }
    }

    private void indicators() {
        Map<String, Indicator> before = old.catalogue().byId();
        Map<String, Indicator> after = now.catalogue().byId();
        for (String id : union(before.keySet(), after.keySet())) {
            report(
                    now.place("indicators.csv", id),
                    Text.of("treguesi \"" + id + "\"", "the indicator \"" + id + "\""),
                    indicator(old, before.get(id)).differences(indicator(now, after.get(id)), amendment),
                    differing -> ofPack(id, "indicators.csv"));
        }
    }

    private static Timeline<Map<Text, Object>> indicator(
            CheckedPack pack, @org.jspecify.annotations.Nullable Indicator indicator) {
        return timeline(
                Optional.ofNullable(indicator),
                some -> LawDays.common(some.inForce(), pack.inForce()).orElse(some.inForce()),
                EarlierLaw::content);
    }

    private static Map<Text, Object> content(Indicator indicator) {
        Map<Text, Object> content = new LinkedHashMap<>();
        content.put(Text.of("elementi", "the element"), indicator.element());
        content.put(Text.of("dimensioni", "the dimension"), indicator.dimension());
        content.put(
                Text.of("pesha", "the weight"),
                List.of(indicator.strengthForAdults(), indicator.strengthForChildren(), indicator.otherStrengths()));
        content.put(Text.of("emërtimi", "the label"), indicator.label());
        return content;
    }

    private void weights() {
        Map<String, WeightSet> before = byColumn(old);
        Map<String, WeightSet> after = byColumn(now);
        for (String column : union(before.keySet(), after.keySet())) {
            report(
                    now.place(WEIGHTS, column),
                    Text.of("grupi i peshave \"" + column + "\"", "the set of weights \"" + column + "\""),
                    weights(old, before.get(column)).differences(weights(now, after.get(column)), amendment),
                    differing -> ofPack(column, WEIGHTS));
        }
    }

    private static Map<String, WeightSet> byColumn(CheckedPack pack) {
        return pack.catalogue().sets().stream().collect(Collectors.toMap(WeightSet::column, Function.identity()));
    }

    private static Timeline<Map<Text, Object>> weights(
            CheckedPack pack, @org.jspecify.annotations.Nullable WeightSet set) {
        return timeline(
                Optional.ofNullable(set),
                some -> LawDays.common(some.inForce(), pack.inForce()).orElse(some.inForce()),
                some -> Map.of(
                        Text.of("personi", "the person"), some.child(),
                        Text.of("format e shfrytëzimit", "the forms of exploitation"), some.types()));
    }

    private void duties() {
        Map<String, Timeline<Map<Text, Object>>> before = declared(old);
        Map<String, Timeline<Map<Text, Object>>> after = declared(now);
        for (String code : union(before.keySet(), after.keySet())) {
            report(
                    now.place("duties.yaml", code),
                    Text.of(code, code),
                    before.getOrDefault(code, Timeline.empty())
                            .differences(after.getOrDefault(code, Timeline.empty()), amendment),
                    differing -> ofPack(code, "duties.yaml"));
        }
    }

    private static Map<String, Timeline<Map<Text, Object>>> declared(CheckedPack pack) {
        Map<String, Timeline<Map<Text, Object>>> declared = new LinkedHashMap<>();
        for (DutyDeclaration duty : pack.duties().duties()) {
            declared.put(
                    duty.action().name(),
                    new Timeline<>(duty.terms().stream()
                            .map(terms -> {
                                Map<Text, Object> content = new LinkedHashMap<>();
                                content.put(Text.of("fjalia", "the sentence"), duty.label());
                                content.put(Text.of("kush vepron", "who acts"), terms.actor());
                                content.put(Text.of("kujt i drejtohet", "who is told"), terms.recipient());
                                content.put(Text.of("kur jepet emri", "when the name is given"), terms.grounds());
                                return new Timeline.Piece<>(terms.inForce(), content);
                            })
                            .toList()));
        }
        for (SafeguardDeclaration safeguard : pack.duties().safeguards()) {
            declared.put(
                    safeguard.code().name(),
                    Timeline.of(
                            safeguard.inForce(),
                            Map.of(
                                    Text.of("fjalia", "the sentence"), safeguard.label(),
                                    Text.of("çfarë zbulon", "what it reveals"), safeguard.reveals())));
        }
        return declared;
    }

    private void disclosure() {
        Map<String, Timeline<Map<Text, Object>>> before = disclosed(old);
        Map<String, Timeline<Map<Text, Object>>> after = disclosed(now);
        for (String id : union(before.keySet(), after.keySet())) {
            report(
                    now.place("disclosure.yaml", id),
                    Text.of("çfarë mësohet, \"" + id + "\"", "what is learned, \"" + id + "\""),
                    before.getOrDefault(id, Timeline.empty())
                            .differences(after.getOrDefault(id, Timeline.empty()), amendment),
                    differing -> ofPack(id, "disclosure.yaml"));
        }
    }

    private static Map<String, Timeline<Map<Text, Object>>> disclosed(CheckedPack pack) {
        Map<String, Timeline<Map<Text, Object>>> disclosed = new LinkedHashMap<>();
        for (DisclosureEntry entry : pack.disclosure().entries()) {
            Map<Text, Object> content = new LinkedHashMap<>();
            content.put(Text.of("kush", "who"), entry.to());
            content.put(Text.of("mbi çfarë baze", "on which ground"), entry.on());
            content.put(Text.of("çfarë", "what"), entry.learns());
            content.put(Text.of("përveç kur", "except where"), entry.unless());
            disclosed.put(entry.id(), Timeline.of(entry.inForce(), content));
        }
        for (SharingLimit limit : pack.disclosure().limits()) {
            Map<Text, Object> content = new LinkedHashMap<>();
            content.put(Text.of("mbi çfarë baze", "on which ground"), limit.on());
            content.put(Text.of("vetëm kush", "only who"), limit.only());
            content.put(Text.of("kush", "who"), limit.to());
            content.put(Text.of("me çfarë pëlqimi", "with which consent"), limit.needs());
            disclosed.put(limit.id(), Timeline.of(limit.inForce(), content));
        }
        return disclosed;
    }

    /** The days by which limits were counted. A calendar by which the older pack counted nothing changes no law. */
    private void calendar() {
        boolean counted = Stream.concat(
                        old.parameters().values().stream()
                                .flatMap(parameter -> parameter.values().stream())
                                .map(Parameter.DatedValue::counting),
                        old.steps().escalations().stream().map(Escalation::counting))
                .anyMatch(counting -> counting != Counting.CALENDAR);
        if (!counted) {
            return;
        }
        Map<String, Timeline<Map<Text, Object>>> before = freeDays(old);
        Map<String, Timeline<Map<Text, Object>>> after = freeDays(now);
        for (String day : union(before.keySet(), after.keySet())) {
            report(
                    new Rule.Place(CALENDAR, 1),
                    Text.of("dita e pushimit " + day, "the free day " + day),
                    before.getOrDefault(day, Timeline.empty())
                            .differences(after.getOrDefault(day, Timeline.empty()), amendment),
                    differing -> ofPack(day, CALENDAR));
        }
    }

    /** The free days of a pack by what they are called: a day of the week, of every year, or of one year. */
    private static Map<String, Timeline<Map<Text, Object>>> freeDays(CheckedPack pack) {
        Map<String, Timeline<Map<Text, Object>>> days = new LinkedHashMap<>();
        pack.calendar().weekend().forEach(day -> days.put(day.name(), Timeline.of(pack.inForce(), Map.of())));
        pack.calendar()
                .fixed()
                .forEach(holiday -> days.merge(
                        holiday.day().toString(),
                        Timeline.of(holiday.inForce(), Map.of()),
                        (one, other) -> new Timeline<>(Stream.concat(one.pieces().stream(), other.pieces().stream())
                                .toList())));
        pack.calendar()
                .dated()
                .forEach(holiday -> days.put(
                        holiday.date().toString(),
                        Timeline.of(InForce.of(holiday.date(), Optional.of(holiday.date())), Map.of())));
        return days;
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> all = new TreeSet<>(one);
        all.addAll(other);
        return all;
    }

    /** What the head of the pack says of an entry, or of the file in which it is. */
    private Optional<Correction> ofPack(String id, String file) {
        return Optional.ofNullable(now.corrections().get(id))
                .or(() -> Optional.ofNullable(now.corrections().get(file)));
    }

    /** A correction counts if it is of the older version, or of one between the two. */
    private boolean counts(Correction correction) {
        return compare(correction.version(), old.version()) >= 0 && compare(correction.version(), now.version()) < 0;
    }

    private void report(
            Rule.Place place,
            Text entry,
            List<Timeline.Difference<Map<Text, Object>>> all,
            Function<InForce, Optional<Correction>> corrections) {
        List<Timeline.Difference<Map<Text, Object>>> differences = all.stream()
                .filter(difference -> difference.days().overlaps(old.inForce())
                        || difference.days().overlaps(now.inForce()))
                .toList();
        if (differences.isEmpty()) {
            return;
        }
        List<Optional<Correction>> said = differences.stream()
                .map(difference -> corrections.apply(difference.days()).filter(this::counts))
                .toList();
        InForce days = InForce.of(
                later(
                        differences.get(0).days().from(),
                        earlier(old.inForce().from(), now.inForce().from())),
                differences.get(differences.size() - 1).days().to());
        Text changed = changed(differences);
        String range =
                " " + days.from() + ".." + days.to().map(LocalDate::toString).orElse("");
        Text what = Text.of(
                "Ligji i ditëve të shkuara ndryshon: " + entry.sq() + " (" + changed.sq() + ")," + range + ".",
                "The law of past days changes: " + entry.en() + " (" + changed.en() + ")," + range + ".");
        boolean acknowledged = said.stream().allMatch(Optional::isPresent);
        Text reasons = Text.of(reasons(said, TextLanguage.SQ), reasons(said, TextLanguage.EN));
        Text why = acknowledged
                ? Text.of(
                        "Pranohet si korrigjim i " + reasons.sq() + ".",
                        "Acknowledged as a correction of " + reasons.en() + ".")
                : Text.of(
                        "Ligji i së shkuarës ndryshon vetëm me korrigjim: shkruani " + how(place) + " \""
                                + old.version() + ": arsyeja\". Një ligj i ri fillon në ditën e vet.",
                        "Law of the past changes only by a correction: write " + how(place) + " \"" + old.version()
                                + ": the reason\". A new law begins on its own day.");
        findings.add(Finding.at(acknowledged ? Finding.Severity.NOTE : Finding.Severity.ERROR, place, what, why));
    }

    private static String reasons(List<Optional<Correction>> said, TextLanguage language) {
        String reasons = said.stream()
                .flatMap(Optional::stream)
                .map(correction -> correction.version() + ": " + correction.reason(language))
                .distinct()
                .collect(Collectors.joining("; "));
        return reasons.isEmpty() ? "-" : reasons;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static String how(Rule.Place place) {
        return switch (place.path()) {
            case "parameters.yaml", "sources.yaml" -> "corrects:";
            case PACK, CALENDAR, WEIGHTS, "indicators.csv", "duties.yaml", "disclosure.yaml" -> "pack.yaml, corrects:";
            default -> "@corrects";
        };
    }

    private static Text changed(List<Timeline.Difference<Map<Text, Object>>> differences) {
        List<Text> parts = new ArrayList<>();
        for (Timeline.Difference<Map<Text, Object>> difference : differences) {
            parts.add(changed(difference));
        }
        List<Text> once = parts.stream().distinct().toList();
        return Text.of(
                once.stream().map(Text::sq).collect(Collectors.joining("; ")),
                once.stream().map(Text::en).collect(Collectors.joining("; ")));
    }

    private static Text changed(Timeline.Difference<Map<Text, Object>> difference) {
        if (difference.before().isEmpty()) {
            return Text.of("i ri në këto ditë", "new on these days");
        } else if (difference.after().isEmpty()) {
            return Text.of("nuk vlen më në këto ditë", "no longer in force on these days");
        }
        Map<Text, Object> before = difference.before().get();
        Map<Text, Object> after = difference.after().get();
        List<Text> parts = new ArrayList<>();
        for (Map.Entry<Text, Object> part : after.entrySet()) {
            Object then = before.get(part.getKey());
            if (!Objects.equals(then, part.getValue())) {
                boolean shown =
                        part.getValue() instanceof String && part.getKey().en().matches("the (value|source)");
                String values = shown ? " " + then + " → " + part.getValue() : "";
                parts.add(Text.of(part.getKey().sq() + values, part.getKey().en() + values));
            }
        }
        return Text.of(
                parts.stream().map(Text::sq).collect(Collectors.joining(", ")),
                parts.stream().map(Text::en).collect(Collectors.joining(", ")));
    }
}
