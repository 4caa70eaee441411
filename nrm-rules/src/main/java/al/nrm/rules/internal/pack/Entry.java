package al.nrm.rules.internal.pack;

import al.nrm.law.Citation;
import al.nrm.law.InForce;
import al.nrm.rules.internal.language.DayWords;
import al.nrm.rules.internal.language.Problems;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.text.DomainLabels;
import al.nrm.text.EntryId;
import al.nrm.text.Text;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Reads one mapping of a YAML file by its known keys. Whatever is missing, unknown or of the wrong kind becomes a problem
 * with its line, and reading goes on.
 */
public final class Entry {
    private final String path;
    private final Yaml.Mapping mapping;
    private final Problems problems;

    private Entry(String path, Yaml.Mapping mapping, Problems problems) {
        this.path = path;
        this.mapping = mapping;
        this.problems = problems;
    }

    /** The mapping with its keys checked; nothing, and a problem, if it is none. */
    public static Optional<Entry> of(String path, Yaml yaml, Problems problems, Set<String> known) {
        if (!(yaml instanceof Yaml.Mapping mapping)) {
            String keys = String.join(", ", new TreeSet<>(known));
            problems.add(
                    new Rule.Place(path, yaml.line()),
                    Text.of("Këtu duhen çelësa me vlera.", "Keys with values are expected here."),
                    Text.of("Njihen: " + keys + ".", "Known: " + keys + "."));
            return Optional.empty();
        }
        mapping.entries().keySet().stream()
                .filter(key -> !known.contains(key))
                .forEach(key -> unknownKey(
                        new Rule.Place(path, mapping.keyLines().getOrDefault(key, mapping.line())),
                        key,
                        known,
                        problems));
        return Optional.of(new Entry(path, mapping, problems));
    }

    private static void unknownKey(Rule.Place place, String key, Set<String> known, Problems problems) {
        Text what = Text.of("Çelësi \"" + key + "\" nuk njihet.", "The key \"" + key + "\" is not known.");
        int colon = key.indexOf(':');
        if (colon > 0 && known.contains(key.substring(0, colon))) {
            problems.add(
                    place,
                    what,
                    Text.of("Pas dy pikave duhet një hapësirë.", "A space is needed after the colon."),
                    key.substring(0, colon) + ": " + key.substring(colon + 1));
        } else {
            problems.unknown(place, what, key, known);
        }
    }

    int line() {
        return mapping.line();
    }

    public Rule.Place place(String key) {
        return new Rule.Place(path, mapping.keyLines().getOrDefault(key, mapping.line()));
    }

    public Optional<Yaml> get(String key) {
        return Optional.ofNullable(mapping.entries().get(key))
                .filter(value -> !(value instanceof Yaml.Scalar scalar && scalar.kind() == Yaml.Scalar.Kind.NULL));
    }

    public String text(String key) {
        return optionalText(key).orElseGet(() -> {
            missing(key);
            return "";
        });
    }

    Optional<String> optionalText(String key) {
        Optional<Yaml> value = get(key);
        if (value.isPresent() && !(value.get() instanceof Yaml.Scalar)) {
            wrong(key, Text.of("Pritet një vlerë e vetme.", "A single value is expected."));
            return Optional.empty();
        }
        return value.map(yaml -> ((Yaml.Scalar) yaml).text()).filter(text -> !text.isBlank());
    }

    /** Both languages; where one is missing, a problem and a dash. */
    public Text bilingual(String key) {
        return get(key).flatMap(yaml -> Entry.of(path, yaml, problems, Set.of("sq", "en")))
                .map(both -> {
                    String sq = both.text("sq");
                    String en = both.text("en");
                    return Text.of(sq.isEmpty() ? "-" : sq, en.isEmpty() ? "-" : en);
                })
                .orElseGet(() -> {
                    if (get(key).isEmpty()) {
                        missing(key);
                    }
                    return Text.of("-", "-");
                });
    }

    LocalDate day(String key) {
        return optionalDay(key).orElseGet(() -> {
            if (get(key).isEmpty()) {
                missing(key);
            }
            return LocalDate.MAX;
        });
    }

    Optional<LocalDate> optionalDay(String key) {
        return optionalText(key).flatMap(text -> {
            try {
                if (text.length() == "2018-08-29".length()) {
                    return Optional.of(LocalDate.parse(text));
                }
                wrong(key, noDay(), DayWords.meant(text));
                return Optional.empty();
            } catch (DateTimeParseException noDay) {
                wrong(key, noDay(), DayWords.meant(text));
                return Optional.empty();
            }
        });
    }

    private static Text noDay() {
        return Text.of(
                "Pritet një ditë që ekziston, p.sh. 2018-08-29.", "A day that exists is expected, such as 2018-08-29.");
    }

    /** {@code from} and {@code to} of this mapping. */
    InForce days() {
        LocalDate from = day("from");
        Optional<LocalDate> to = optionalDay("to");
        if (to.filter(last -> last.isBefore(from)).isPresent() && !from.equals(LocalDate.MAX)) {
            wrong("to", Text.of("Mbaron para se të fillojë.", "It ends before it begins."));
        }
        return InForce.of(from, to.filter(last -> !last.isBefore(from)));
    }

    boolean flag(String key) {
        Optional<String> text = optionalText(key);
        if (text.isEmpty()) {
            missing(key);
        } else if (!text.get().equals("true") && !text.get().equals("false")) {
            wrong(key, Text.of("Pritet true ose false.", "true or false is expected."));
        }
        return text.filter("true"::equals).isPresent();
    }

    <E extends Enum<E>> Optional<E> code(String key, E[] codes) {
        String text = text(key);
        Optional<E> code = Arrays.stream(codes)
                .filter(constant -> constant.name().equalsIgnoreCase(text))
                .findFirst();
        if (code.isEmpty() && !text.isEmpty()) {
            problems.unknown(
                    place(key),
                    Text.of("\"" + text + "\" nuk njihet.", "\"" + text + "\" is not known."),
                    labelled(text, codes).orElse(text),
                    Arrays.stream(codes).map(Enum::name).toList());
        }
        return code;
    }

    /** The code that is called so in one of the languages. */
    private static <E extends Enum<E>> Optional<String> labelled(String text, E[] codes) {
        String word = text.toLowerCase(Locale.ROOT);
        return Arrays.stream(codes)
                .filter(constant -> DomainLabels.bundle()
                        .find(DomainLabels.key(constant))
                        .filter(label -> label.sq().toLowerCase(Locale.ROOT).equals(word)
                                || label.en().toLowerCase(Locale.ROOT).equals(word))
                        .isPresent())
                .map(Enum::name)
                .findFirst();
    }

    /** The values of a list of codes; a problem for each that is not known, or comes twice. */
    <E extends Enum<E>> List<E> codes(String key, E[] codes) {
        return values(
                key,
                text -> Arrays.stream(codes)
                        .filter(constant -> constant.name().equals(text))
                        .findFirst(),
                Arrays.stream(codes).map(Enum::name).toList());
    }

    /**
     * The values of a list, each by its text; a problem for each that is not known, or comes twice.
     *
     * @param known the texts that are known
     */
    <T> List<T> values(String key, Function<String, Optional<T>> find, Collection<String> known) {
        List<T> values = new ArrayList<>();
        for (Yaml item : list(key)) {
            String text = item instanceof Yaml.Scalar scalar ? scalar.text() : "";
            Optional<T> value = find.apply(text);
            if (value.isEmpty()) {
                unknown(new Rule.Place(path, item.line()), text, known);
            } else if (values.contains(value.get())) {
                problems.add(
                        new Rule.Place(path, item.line()),
                        Text.of("\"" + text + "\" gjendet dy herë.", "\"" + text + "\" stands twice."),
                        Text.of("Mjafton një herë.", "Once is enough."));
            }
            value.filter(one -> !values.contains(one)).ifPresent(values::add);
        }
        return values;
    }

    /** A single value by its text; a problem if it is not known. */
    <T> Optional<T> value(String key, Function<String, Optional<T>> find, Collection<String> known) {
        Optional<String> text = optionalText(key);
        Optional<T> value = text.flatMap(find);
        if (text.isPresent() && value.isEmpty()) {
            unknown(place(key), text.get(), known);
        }
        return value;
    }

    private void unknown(Rule.Place place, String text, Collection<String> known) {
        problems.unknown(place, Text.of("\"" + text + "\" nuk njihet.", "\"" + text + "\" is not known."), text, known);
    }

    /** Citations as a rule writes them: {@code source: pinpoint; source}. */
    List<Citation> citations(String key, Set<String> sources) {
        List<Citation> citations = new ArrayList<>();
        String text = text(key);
        for (String part : text.isEmpty() ? new String[0] : text.split(";", -1)) {
            String[] both = part.split(":", 2);
            String source = both[0].strip();
            if (!sources.contains(source)) {
                problems.unknown(
                        place(key),
                        Text.of(
                                "Burimi \"" + source + "\" nuk është te sources.yaml.",
                                "The source \"" + source + "\" is not in sources.yaml."),
                        source,
                        sources);
            }
            citations.add(Citation.of(source, both.length > 1 ? both[1].strip() : ""));
        }
        return citations;
    }

    /** The days under {@code inForce}; a problem if there are none. */
    Optional<InForce> inForce() {
        Optional<Entry> days = get("inForce").flatMap(yaml -> Entry.of(path, yaml, problems, Set.of("from", "to")));
        if (days.isEmpty()) {
            wrong("inForce", Text.of("Duhet dita e hyrjes në fuqi.", "The day of entry into force is required."));
        }
        return days.map(Entry::days);
    }

    /** What is done with one entry of a mapping whose keys are not known beforehand. */
    @FunctionalInterface
    interface Named {
        void read(String name, Rule.Place place, Yaml value);
    }

    /** Each entry of a mapping whose keys are names, in the order of the file; a problem if it is no mapping. */
    static void each(String path, Yaml yaml, Problems problems, Named read) {
        if (yaml instanceof Yaml.Mapping mapping) {
            mapping.entries()
                    .forEach((name, value) -> read.read(
                            name, new Rule.Place(path, mapping.keyLines().getOrDefault(name, mapping.line())), value));
        } else {
            problems.add(
                    new Rule.Place(path, yaml.line()),
                    Text.of("Priten zëra me emër.", "Named entries are expected."),
                    Text.of(
                            "Një emër me dy pika, dhe poshtë tij çelësat.",
                            "A name with a colon, and its keys below."));
        }
    }

    /** Likewise, where the names are ids in small letters. */
    static void eachById(String path, Yaml yaml, Problems problems, Named read) {
        each(path, yaml, problems, (id, place, value) -> {
            requireId(id, place, problems);
            read.read(id, place, value);
        });
    }

    /** A problem if a name is no id in small letters. */
    static void requireId(String id, Rule.Place place, Problems problems) {
        if (!EntryId.isWellFormed(id)) {
            problems.add(
                    place,
                    Text.of("Emri \"" + id + "\" nuk pranohet.", "The id \"" + id + "\" is refused."),
                    Text.of(
                            "Lejohen shkronja të vogla a-z, shifra, vizë dhe pikë.",
                            "Allowed are small letters a-z, digits, hyphens and dots."));
        }
    }

    List<Yaml> list(String key) {
        Optional<Yaml> value = get(key);
        if (value.isPresent() && !(value.get() instanceof Yaml.Sequence)) {
            wrong(key, Text.of("Pritet një listë.", "A list is expected."));
        }
        return value.filter(Yaml.Sequence.class::isInstance)
                .map(yaml -> ((Yaml.Sequence) yaml).items())
                .orElse(List.of());
    }

    public void wrong(String key, Text why) {
        problems.add(
                place(key),
                Text.of("Vlera e \"" + key + "\" nuk pranohet.", "The value of \"" + key + "\" is refused."),
                why);
    }

    /** Likewise, with what was perhaps meant. */
    void wrong(String key, Text why, Optional<String> maybe) {
        if (maybe.isEmpty()) {
            wrong(key, why);
            return;
        }
        problems.add(
                place(key),
                Text.of("Vlera e \"" + key + "\" nuk pranohet.", "The value of \"" + key + "\" is refused."),
                why,
                maybe.get());
    }

    private void missing(String key) {
        problems.add(
                new Rule.Place(path, mapping.line()),
                Text.of("Mungon \"" + key + "\".", "\"" + key + "\" is missing."),
                Text.of("Është i detyrueshëm.", "It is required."));
    }
}
