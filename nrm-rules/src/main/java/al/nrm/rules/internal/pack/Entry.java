package al.nrm.rules.internal.pack;

import al.nrm.law.InForce;
import al.nrm.rules.internal.language.Problems;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.text.Text;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

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
                .forEach(key -> problems.unknown(
                        new Rule.Place(path, mapping.keyLines().getOrDefault(key, mapping.line())),
                        Text.of("Çelësi \"" + key + "\" nuk njihet.", "The key \"" + key + "\" is not known."),
                        key,
                        known));
        return Optional.of(new Entry(path, mapping, problems));
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
                wrong(key, noDay());
                return Optional.empty();
            } catch (DateTimeParseException noDay) {
                wrong(key, noDay());
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
                    text,
                    Arrays.stream(codes).map(Enum::name).toList());
        }
        return code;
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

    private void missing(String key) {
        problems.add(
                new Rule.Place(path, mapping.line()),
                Text.of("Mungon \"" + key + "\".", "\"" + key + "\" is missing."),
                Text.of("Është i detyrueshëm.", "It is required."));
    }
}
