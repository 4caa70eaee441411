package al.nrm.rules.internal.pack;

import al.nrm.casefile.LastContact;
import al.nrm.law.Counting;
import al.nrm.law.InForce;
import al.nrm.law.Parameter;
import al.nrm.law.Source;
import al.nrm.law.TimeLimit;
import al.nrm.rules.internal.language.DurationWords;
import al.nrm.rules.internal.rule.Codes;
import al.nrm.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Reads the sources and the parameters of a pack. */
final class LawReader {
    static final String SOURCES = "sources.yaml";
    static final String PARAMETERS = "parameters.yaml";

    private static final String CODE = "[A-Z][A-Z0-9_]*";

    private final PackFiles files;
    private final PackFile file;

    /**
     * A reader of one of the two files.
     *
     * @param file for parameters with the sources that they may cite
     */
    LawReader(PackFiles files, PackFile file) {
        this.files = files;
        this.file = file;
    }

    Map<String, Source> sources() {
        return all(this::source, "title", "kind", "number", "date", "inForce", "verified", "corrects", "uncited");
    }

    Map<String, Parameter> parameters() {
        return all(this::parameter, "meaning", "unit", "counting", "values");
    }

    /**
     * The values that a function reads of the entries of the file, by id; an id without a value is marked as defective.
     */
    private <T> Map<String, T> all(BiFunction<String, Entry, Optional<T>> read, String... known) {
        Map<String, Entry> entries = new TreeMap<>();
        files.yaml(file)
                .ifPresent(yaml -> Entry.eachById(
                        file,
                        yaml,
                        (id, line, value) -> Entry.of(file, value, known)
                                .ifPresentOrElse(
                                        entry -> entries.put(id, entry),
                                        () -> file.problems().defective(id))));
        Map<String, T> all = new TreeMap<>();
        entries.forEach((id, entry) -> read.apply(id, entry)
                .ifPresentOrElse(
                        value -> all.put(id, value), () -> file.problems().defective(id)));
        return all;
    }

    private Optional<Source> source(String id, Entry entry) {
        Optional<InForce> inForce = entry.inForce();
        Optional<Source.Kind> kind = entry.code("kind", Source.Kind.values());
        Text title = entry.bilingual("title");
        Optional<Source.Verification> verified =
                entry.entry("verified", "on", "by", "passages").map(LawReader::reading);
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
                .uncited(entry.optionalBilingual("uncited"))
                .build());
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

    private Optional<Parameter> parameter(String id, Entry entry) {
        Optional<Parameter.Unit> unit = entry.code("unit", Parameter.Unit.values());
        Text meaning = entry.bilingual("meaning");
        Counting counting = counting(entry, unit, Counting.CALENDAR);
        List<PlacedValue> values = new ArrayList<>(entry.items(
                "values",
                value -> Optional.of(new PlacedValue(
                        value(id, value, unit, counting), value.place("from").line())),
                "from",
                "to",
                "value",
                "counting",
                "source",
                "verified",
                "corrects"));
        if (values.isEmpty()) {
            entry.wrong("values", "one-value");
        }
        values.sort(Comparator.comparing(value -> value.inForce().from()));
        for (int i = 1; i < values.size(); i++) {
            if (values.get(i - 1).inForce().overlaps(values.get(i).inForce())) {
                PlacedValue later = values.get(i);
                file.problem(later.line(), "values-overlap", id, later.inForce().from());
                return Optional.empty();
            }
        }
        if (file.problems().isDefective(id)) {
            return Optional.empty();
        }
        return unit.map(known -> Parameter.builder()
                .id(id)
                .meaning(meaning)
                .unit(known)
                .values(values.stream().map(PlacedValue::value).toList())
                .build());
    }

    /**
     * A value with the line on which it begins.
     *
     * @param line from 1
     */
    private record PlacedValue(Parameter.DatedValue value, int line) {
        InForce inForce() {
            return value.inForce();
        }
    }

    /** How a time limit is counted: as the entry says, else as a default. */
    private static Counting counting(Entry entry, Optional<Parameter.Unit> unit, Counting otherwise) {
        if (entry.has("counting")
                && unit.filter(known -> known != Parameter.Unit.DURATION).isPresent()) {
            entry.wrong("counting", "only-limits");
        }
        return entry.optionalCode("counting", Counting.values()).orElse(otherwise);
    }

    private Parameter.DatedValue value(String id, Entry value, Optional<Parameter.Unit> unit, Counting usual) {
        String text = value.text("value");
        Counting counting = counting(value, unit, usual);
        if (TimeLimit.parse(text).filter(limit -> !counting.fits(limit)).isPresent()) {
            value.wrong("value", "working-days");
        }
        unit.ifPresent(known -> checkUnit(value, known, text));
        int line = value.place("value").line();
        if (unit.filter(Parameter.Unit.CODE::equals).isPresent()
                && text.matches(CODE)
                && Codes.families().values().stream()
                        .allMatch(family -> Codes.find(family, text).isEmpty())) {
            file.problems().defective(id);
            file.unknown(
                    line,
                    "code.unknown",
                    text,
                    Stream.of(LastContact.values()).map(Enum::name).toList());
        }
        String source = value.text("source");
        if (!source.isEmpty() && !file.sources().contains(source)) {
            file.unknown(value.place("source").line(), "source.unknown", source, file.sources());
        }
        Optional<Source.Verification> reading = value.get("verified")
                .filter(Yaml.Mapping.class::isInstance)
                .flatMap(yaml -> Entry.of(file, yaml, "on", "by"))
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
            case CODE -> text.matches(CODE);
        };
        if (!fits && !text.isEmpty()) {
            switch (unit) {
                case YEARS -> value.wrong("value", "years");
                case COUNT -> value.wrong("value", "count");
                case DURATION -> value.wrong("value", DurationWords.form(text), DurationWords.meant(text));
                case CODE -> value.wrong("value", "code");
            }
        }
    }

    /** Whether it is a time limit that can be added to any day. */
    private static boolean isTimeLimit(String text) {
        return text.matches("IMMEDIATELY|P(?=.)(?:[0-9]{1,3}[YMWD])*+(?:T(?:[0-9]{1,4}[HMS])++)?")
                && TimeLimit.parse(text).isPresent();
    }
}
