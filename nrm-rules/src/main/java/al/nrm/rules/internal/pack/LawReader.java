package al.nrm.rules.internal.pack;

import al.nrm.casefile.LastContact;
import al.nrm.law.Counting;
import al.nrm.law.InForce;
import al.nrm.law.Parameter;
import al.nrm.law.Source;
import al.nrm.law.TimeLimit;
import al.nrm.rules.internal.language.DurationWords;
import al.nrm.rules.internal.language.Problems;
import al.nrm.rules.internal.rule.Codes;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.text.EntryId;
import al.nrm.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the sources and the parameters of a pack. */
final class LawReader {
    private static final String SOURCES = "sources.yaml";
    private static final String PARAMETERS = "parameters.yaml";
    private static final Set<String> VALUE =
            Set.of("from", "to", "value", "counting", "source", "verified", "corrects");
    /** Why a time limit that is counted in working days is refused. */
    static final Text WORKING = Text.of(
            "Ditët e punës numërohen vetëm si ditë: P5D = 5 ditë pune. Orët, javët dhe muajt nuk kanë ditë pune.",
            "Working days are counted as days: P5D = 5 working days. Hours, weeks and months have no working days.");

    private final PackFiles files;
    private final Problems problems;

    LawReader(PackFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    Map<String, Source> sources() {
        Map<String, Source> sources = new TreeMap<>();
        entries(SOURCES, Set.of("title", "kind", "number", "date", "inForce", "verified", "corrects", "uncited"))
                .forEach((id, entry) -> source(id, entry)
                        .ifPresentOrElse(source -> sources.put(id, source), () -> problems.defective(id)));
        return sources;
    }

    private Optional<Source> source(String id, Entry entry) {
        Optional<Entry> days =
                entry.get("inForce").flatMap(yaml -> Entry.of(SOURCES, yaml, problems, Set.of("from", "to")));
        if (days.isEmpty()) {
            entry.wrong("inForce", Text.of("Duhet dita e hyrjes në fuqi.", "The day of entry into force is required."));
        }
        Optional<Source.Kind> kind = entry.code("kind", Source.Kind.values());
        Text title = entry.bilingual("title");
        Optional<InForce> inForce = days.map(Entry::days);
        Optional<Source.Verification> verified = verification(entry);
        if (inForce.isEmpty() || kind.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Source.builder()
                .id(id)
                .title(title)
                .kind(kind.get())
                .number(entry.optionalText("number"))
                .date(entry.optionalDay("date"))
                .inForce(inForce.get())
                .verified(verified)
                .corrects(Corrections.of(entry))
                .uncited(entry.get("uncited").map(yaml -> entry.bilingual("uncited")))
                .build());
    }

    private Optional<Source.Verification> verification(Entry entry) {
        return entry.get("verified")
                .flatMap(yaml -> Entry.of(SOURCES, yaml, problems, Set.of("on", "by", "passages")))
                .map(LawReader::reading);
    }

    private static Source.Verification reading(Entry reading) {
        return Source.Verification.builder()
                .on(reading.day("on"))
                .by(reading.text("by"))
                .addAllPassages(reading.list("passages").stream()
                        .filter(Yaml.Scalar.class::isInstance)
                        .map(yaml -> ((Yaml.Scalar) yaml).text())
                        .toList())
                .build();
    }

    Map<String, Parameter> parameters(Set<String> sources) {
        Map<String, Parameter> parameters = new TreeMap<>();
        entries(PARAMETERS, Set.of("meaning", "unit", "counting", "values"))
                .forEach((id, entry) -> parameter(id, entry, sources)
                        .ifPresentOrElse(value -> parameters.put(id, value), () -> problems.defective(id)));
        return parameters;
    }

    private Optional<Parameter> parameter(String id, Entry entry, Set<String> sources) {
        Optional<Parameter.Unit> unit = entry.code("unit", Parameter.Unit.values());
        Text meaning = entry.bilingual("meaning");
        Counting counting = counting(entry, unit, Counting.CALENDAR);
        List<Parameter.DatedValue> values = new ArrayList<>();
        IdentityHashMap<Parameter.DatedValue, Rule.Place> places = new IdentityHashMap<>();
        for (Yaml yaml : entry.list("values")) {
            Entry.of(PARAMETERS, yaml, problems, VALUE).ifPresent(value -> {
                Parameter.DatedValue dated = value(id, value, unit, sources, counting);
                values.add(dated);
                places.put(dated, value.place("from"));
            });
        }
        if (values.isEmpty()) {
            entry.wrong("values", Text.of("Duhet së paku një vlerë.", "At least one value is required."));
        }
        values.sort(Comparator.comparing(value -> value.inForce().from()));
        for (int i = 1; i < values.size(); i++) {
            if (values.get(i - 1).inForce().overlaps(values.get(i).inForce())) {
                problems.add(
                        places.getOrDefault(values.get(i), entry.place("values")),
                        Text.of(
                                "Dy vlera të \"" + id + "\" vlejnë më "
                                        + values.get(i).inForce().from() + ".",
                                "Two values of \"" + id + "\" are in force on "
                                        + values.get(i).inForce().from() + "."),
                        Text.of(
                                "Në një ditë vlen një vlerë; mbylleni të parën me to.",
                                "On a day one value counts; close the first one with to."));
                return Optional.empty();
            }
        }
        if (problems.isDefective(id)) {
            return Optional.empty();
        }
        return unit.map(known -> Parameter.builder()
                .id(id)
                .meaning(meaning)
                .unit(known)
                .values(values)
                .build());
    }

    /** How time limits are counted: the values of a parameter may each be counted in their own way. */
    private static Counting counting(Entry entry, Optional<Parameter.Unit> unit, Counting otherwise) {
        if (entry.get("counting").isEmpty()) {
            return otherwise;
        }
        if (unit.filter(known -> known != Parameter.Unit.DURATION).isPresent()) {
            entry.wrong("counting", Text.of("Vetëm afatet numërohen.", "Only time limits are counted."));
        }
        return entry.code("counting", Counting.values()).orElse(otherwise);
    }

    private Parameter.DatedValue value(
            String id, Entry value, Optional<Parameter.Unit> unit, Set<String> sources, Counting usual) {
        String text = value.text("value");
        Counting counting = counting(value, unit, usual);
        if (counting == Counting.WORKING_DAYS && !text.isEmpty()) {
            TimeLimit.parse(text)
                    .filter(limit -> !counting.fits(limit))
                    .ifPresent(limit -> value.wrong("value", WORKING));
        }
        unit.ifPresent(known -> checkUnit(value, known, text));
        if (unit.filter(Parameter.Unit.CODE::equals).isPresent()
                && text.matches("[A-Z][A-Z0-9_]*")
                && Codes.families().values().stream()
                        .allMatch(family -> Codes.find(family, text).isEmpty())) {
            problems.defective(id);
            problems.unknown(
                    value.place("value"),
                    Text.of("Kodi \"" + text + "\" nuk njihet.", "The code \"" + text + "\" is not known."),
                    text,
                    Stream.of(LastContact.values()).map(Enum::name).toList());
        }
        String source = value.text("source");
        if (!source.isEmpty() && !sources.contains(source)) {
            problems.unknown(
                    value.place("source"),
                    Text.of("Burimi \"" + source + "\" nuk njihet.", "The source \"" + source + "\" is not known."),
                    source,
                    sources);
        }
        Optional<Source.Verification> reading = value.get("verified")
                .filter(Yaml.Mapping.class::isInstance)
                .flatMap(yaml -> Entry.of(PARAMETERS, yaml, problems, Set.of("on", "by")))
                .map(LawReader::reading);
        return Parameter.DatedValue.builder()
                .inForce(value.days())
                .value(text)
                .counting(counting)
                .source(source)
                .verified(reading.isPresent() || value.flag("verified"))
                .reading(reading)
                .corrects(Corrections.of(value))
                .build();
    }

    private static void checkUnit(Entry value, Parameter.Unit unit, String text) {
        boolean fits = switch (unit) {
            case YEARS, COUNT -> text.matches("[0-9]{1,3}");
            case DURATION -> isTimeLimit(text);
            case CODE -> text.matches("[A-Z][A-Z0-9_]*");
        };
        if (!fits && !text.isEmpty()) {
            switch (unit) {
                case YEARS ->
                    value.wrong("value", Text.of("Pritet një numër vitesh.", "A number of years is expected."));
                case COUNT -> value.wrong("value", Text.of("Pritet një numër i plotë.", "A whole number is expected."));
                case DURATION -> value.wrong("value", DurationWords.form(text), DurationWords.meant(text));
                case CODE ->
                    value.wrong(
                            "value",
                            Text.of("Pritet një kod si WITHIN_A_WEEK.", "A code such as WITHIN_A_WEEK is expected."));
            }
        }
    }

    /** Upper bound that can be added to any day. */
    private static boolean isTimeLimit(String text) {
        return text.matches("IMMEDIATELY|P(?=.)(?:[0-9]{1,3}[YMWD])*+(?:T(?:[0-9]{1,4}[HMS])++)?")
                && TimeLimit.parse(text).isPresent();
    }

    /** The entries of a file that maps ids to mappings. */
    private Map<String, Entry> entries(String path, Set<String> known) {
        Map<String, Entry> entries = new TreeMap<>();
        Optional<Yaml> yaml = files.text(path, problems).flatMap(text -> Yaml.read(path, text, problems));
        if (yaml.isEmpty()) {
            return entries;
        }
        if (!(yaml.get() instanceof Yaml.Mapping mapping)) {
            problems.add(
                    new Rule.Place(path, 1),
                    Text.of("Priten zëra me emër.", "Named entries are expected."),
                    Text.of(
                            "Një emër me dy pika, dhe poshtë tij çelësat.",
                            "A name with a colon, and its keys below."));
            return entries;
        }
        mapping.entries().forEach((id, value) -> {
            if (!EntryId.isWellFormed(id)) {
                problems.add(
                        new Rule.Place(path, mapping.keyLines().getOrDefault(id, 1)),
                        Text.of("Emri \"" + id + "\" nuk pranohet.", "The id \"" + id + "\" is refused."),
                        Text.of(
                                "Lejohen shkronja të vogla a-z, shifra, vizë dhe pikë.",
                                "Allowed are small letters a-z, digits, hyphens and dots."));
            }
            Entry.of(path, value, problems, known)
                    .ifPresentOrElse(entry -> entries.put(id, entry), () -> problems.defective(id));
        });
        return entries;
    }
}
