package al.nrm.rules.internal.pack;

import al.nrm.law.Citation;
import al.nrm.law.InForce;
import al.nrm.rules.internal.language.DayWords;
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
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads one mapping of a YAML file by its known keys. What is missing, unknown or of the wrong kind becomes a problem with
 * its line, and reading goes on.
 */
public final class Entry {
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,2}");

    private final PackFile file;
    private final Yaml.Mapping mapping;

    private Entry(PackFile file, Yaml.Mapping mapping) {
        this.file = file;
        this.mapping = mapping;
    }

    /** A mapping; empty, with a problem, if the value is none. An unknown key is a problem. */
    public static Optional<Entry> of(PackFile file, Yaml yaml, String... known) {
        return of(file, yaml, Set.of(known));
    }

    /** The same with a set of known keys. */
    public static Optional<Entry> of(PackFile file, Yaml yaml, Set<String> known) {
        if (!(yaml instanceof Yaml.Mapping mapping)) {
            file.problem(yaml.line(), "keys", String.join(", ", new TreeSet<>(known)));
            return Optional.empty();
        }
        mapping.entries().keySet().stream()
                .filter(key -> !known.contains(key))
                .forEach(key -> unknownKey(file, mapping.lineOf(key), key, known));
        return Optional.of(new Entry(file, mapping));
    }

    private static void unknownKey(PackFile file, int line, String key, Set<String> known) {
        int colon = key.indexOf(':');
        if (colon > 0 && known.contains(key.substring(0, colon))) {
            String meant = key.substring(0, colon) + ": " + key.substring(colon + 1);
            file.problems()
                    .add(file.place(line), PackFile.text("key.unknown", key), PackFile.text("colon-space"), meant);
        } else {
            file.unknown(line, "key.unknown", key, known);
        }
    }

    public Rule.Place place(String key) {
        return file.place(mapping.lineOf(key));
    }

    public Optional<Yaml> get(String key) {
        return Optional.ofNullable(mapping.entries().get(key))
                .filter(value -> !(value instanceof Yaml.Scalar scalar && scalar.kind() == Yaml.Scalar.Kind.NULL));
    }

    public boolean has(String key) {
        return get(key).isPresent();
    }

    /** The mapping below a key; empty if there is none. */
    public Optional<Entry> entry(String key, String... known) {
        return get(key).flatMap(yaml -> of(file, yaml, known));
    }

    /** The text of a key; empty, with a problem, if it is missing. */
    public String text(String key) {
        return optionalText(key).orElseGet(() -> {
            missing(key);
            return "";
        });
    }

    public Optional<String> optionalText(String key) {
        Optional<Yaml> value = get(key);
        if (value.isPresent() && !(value.get() instanceof Yaml.Scalar)) {
            wrong(key, "single-value");
            return Optional.empty();
        }
        return value.map(yaml -> ((Yaml.Scalar) yaml).text()).filter(text -> !text.isBlank());
    }

    /** Both languages; a dash, with a problem, in place of a missing one. */
    public Text bilingual(String key) {
        if (!has(key)) {
            missing(key);
        }
        return entry(key, "sq", "en")
                .map(both -> {
                    String sq = both.text("sq");
                    String en = both.text("en");
                    return Text.of(sq.isEmpty() ? "-" : sq, en.isEmpty() ? "-" : en);
                })
                .orElse(Text.of("-", "-"));
    }

    Optional<Text> optionalBilingual(String key) {
        return get(key).map(yaml -> bilingual(key));
    }

    /** The day of a key; {@link LocalDate#MAX}, with a problem, if it is missing or no day. */
    LocalDate day(String key) {
        if (!has(key)) {
            missing(key);
        }
        return optionalDay(key).orElse(LocalDate.MAX);
    }

    Optional<LocalDate> optionalDay(String key) {
        Optional<String> text = optionalText(key);
        Optional<LocalDate> day = text.flatMap(Entry::parsed);
        if (text.isPresent() && day.isEmpty()) {
            wrong(key, PackFile.text("day"), DayWords.meant(text.get()));
        }
        return day;
    }

    private static Optional<LocalDate> parsed(String text) {
        try {
            return text.length() == "2018-08-29".length() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    /** The days {@code from} and {@code to} of this mapping. */
    InForce days() {
        LocalDate from = day("from");
        Optional<LocalDate> to = optionalDay("to");
        if (to.filter(last -> last.isBefore(from)).isPresent() && !from.equals(LocalDate.MAX)) {
            wrong("to", "ends-before");
        }
        return InForce.of(from, to.filter(last -> !last.isBefore(from)));
    }

    /** The days below {@code inForce}; empty, with a problem, if there are none. */
    Optional<InForce> inForce() {
        Optional<Entry> days = entry("inForce", "from", "to");
        if (days.isEmpty()) {
            wrong("inForce", "in-force");
        }
        return days.map(Entry::days);
    }

    boolean flag(String key) {
        Optional<String> text = optionalText(key);
        if (text.isEmpty()) {
            missing(key);
        } else if (!text.get().equals("true") && !text.get().equals("false")) {
            wrong(key, "true-or-false");
        }
        return text.filter("true"::equals).isPresent();
    }

    /** Whether a key is there and true. */
    boolean optionalFlag(String key) {
        return has(key) && flag(key);
    }

    /** A number from 1 to 999; empty if the key is missing, or, with a problem, if it is no such number. */
    Optional<Integer> number(String key) {
        Optional<String> text = optionalText(key);
        if (text.filter(number -> !NUMBER.matcher(number).matches()).isPresent()) {
            wrong(key, "number");
            return Optional.empty();
        }
        return text.map(Integer::valueOf);
    }

    /** A code, in capital or small letters; empty, with a problem, if it is missing or unknown. */
    <E extends Enum<E>> Optional<E> code(String key, E[] codes) {
        String text = text(key);
        Optional<E> code = Arrays.stream(codes)
                .filter(constant -> constant.name().equalsIgnoreCase(text))
                .findFirst();
        if (code.isEmpty() && !text.isEmpty()) {
            file.problems()
                    .unknown(
                            place(key),
                            PackFile.text("word", text),
                            labelled(text, codes).orElse(text),
                            names(codes));
        }
        return code;
    }

    <E extends Enum<E>> Optional<E> optionalCode(String key, E[] codes) {
        return get(key).flatMap(yaml -> code(key, codes));
    }

    private static List<String> names(Enum<?>[] codes) {
        return Arrays.stream(codes).map(Enum::name).toList();
    }

    /** The code whose label in one of the languages is this text. */
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

    /** The values of a list of codes; a problem for each one that is unknown, or occurs twice. */
    <E extends Enum<E>> List<E> codes(String key, E[] codes) {
        return values(
                key,
                text -> Arrays.stream(codes)
                        .filter(constant -> constant.name().equals(text))
                        .findFirst(),
                names(codes));
    }

    /**
     * The values of a list, each by its text; a problem for each one that is unknown, or occurs twice.
     *
     * @param known the texts of all values
     */
    <T> List<T> values(String key, Function<String, Optional<T>> find, Collection<String> known) {
        List<T> values = new ArrayList<>();
        for (Yaml item : list(key)) {
            String text = item instanceof Yaml.Scalar scalar ? scalar.text() : "";
            Optional<T> value = find.apply(text);
            if (value.isEmpty()) {
                file.unknown(item.line(), "word", text, known);
            } else if (values.contains(value.get())) {
                file.problem(item.line(), "word.twice", text);
            } else {
                values.add(value.get());
            }
        }
        return values;
    }

    /** A single value by its text; empty if the key is missing, or, with a problem, if the text is unknown. */
    <T> Optional<T> value(String key, Function<String, Optional<T>> find, Collection<String> known) {
        Optional<String> text = optionalText(key);
        Optional<T> value = text.flatMap(find);
        if (text.isPresent() && value.isEmpty()) {
            file.unknown(mapping.lineOf(key), "word", text.get(), known);
        }
        return value;
    }

    /** Citations as a rule writes them: {@code source: pinpoint; source}. */
    List<Citation> citations(String key) {
        List<Citation> citations = new ArrayList<>();
        String text = text(key);
        for (String part : text.isEmpty() ? new String[0] : text.split(";", -1)) {
            String[] both = part.split(":", 2);
            String source = both[0].strip();
            if (!file.sources().contains(source)) {
                file.unknown(mapping.lineOf(key), "source.not-listed", source, file.sources());
            }
            citations.add(Citation.of(source, both.length > 1 ? both[1].strip() : ""));
        }
        return citations;
    }

    public List<Yaml> list(String key) {
        Optional<Yaml> value = get(key);
        if (value.isPresent() && !(value.get() instanceof Yaml.Sequence)) {
            wrong(key, "list");
        }
        return value.filter(Yaml.Sequence.class::isInstance)
                .map(yaml -> ((Yaml.Sequence) yaml).items())
                .orElse(List.of());
    }

    /** The values that a function reads of the mappings of a list; mappings of which it reads none are left out. */
    <T> List<T> items(String key, Function<Entry, Optional<T>> read, String... known) {
        List<T> items = new ArrayList<>();
        list(key).forEach(yaml -> of(file, yaml, known).flatMap(read).ifPresent(items::add));
        return items;
    }

    /** Adds a problem if a list has no items. */
    void requireItems(String key) {
        if (list(key).isEmpty()) {
            wrong(key, "one-value");
        }
    }

    /** Reads one entry of a mapping whose keys are names. */
    @FunctionalInterface
    interface Named {
        void read(String name, int line, Yaml value);
    }

    /**
     * Reads each entry of a mapping whose keys are names, in the order of the file; adds a problem if the value is no
     * mapping.
     */
    static void each(PackFile file, Yaml yaml, Named read) {
        if (yaml instanceof Yaml.Mapping mapping) {
            mapping.entries().forEach((name, value) -> {
                file.entry(name, mapping.lineOf(name));
                read.read(name, mapping.lineOf(name), value);
            });
        } else {
            file.problem(yaml.line(), "names");
        }
    }

    /** Reads each entry of a mapping whose keys are ids; adds a problem for each malformed id. */
    static void eachById(PackFile file, Yaml yaml, Named read) {
        each(file, yaml, (id, line, value) -> {
            if (!EntryId.isWellFormed(id)) {
                file.problem(line, "id", id);
            }
            read.read(id, line, value);
        });
    }

    /** The values that a function reads of the mappings by id in a mapping. */
    static <T> List<T> allById(PackFile file, Yaml yaml, BiFunction<String, Entry, Optional<T>> read, String... known) {
        List<T> all = new ArrayList<>();
        eachById(
                file,
                yaml,
                (id, line, value) -> of(file, value, known)
                        .flatMap(entry -> read.apply(id, entry))
                        .ifPresent(all::add));
        return all;
    }

    /** The values that a function reads of the mappings by id below a key; empty if the key is missing. */
    <T> List<T> allById(String key, BiFunction<String, Entry, Optional<T>> read, String... known) {
        return get(key).map(yaml -> allById(file, yaml, read, known)).orElse(List.of());
    }

    /** Adds a problem if a key is missing. */
    void require(String key) {
        if (!has(key)) {
            wrong(key, "required");
        }
    }

    /**
     * Adds the problem that the value of a key is refused.
     *
     * @param why the text of the reason
     * @param values the values of its places
     */
    public void wrong(String key, String why, Object... values) {
        wrong(key, PackFile.text(why, values), Optional.empty());
    }

    /**
     * Adds the problem that the value of a key is refused.
     *
     * @param maybe what was perhaps meant
     */
    void wrong(String key, Text why, Optional<String> maybe) {
        Text what = PackFile.text("value", key);
        maybe.ifPresentOrElse(
                meant -> file.problems().add(place(key), what, why, meant),
                () -> file.problems().add(place(key), what, why));
    }

    private void missing(String key) {
        file.problem(mapping.line(), "missing", key);
    }
}
