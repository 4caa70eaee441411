package al.nrm.rules.internal.scenario;

import al.nrm.decision.IdentitySharing;
import al.nrm.law.Counting;
import al.nrm.law.TimeLimit;
import al.nrm.rules.internal.language.DurationWords;
import al.nrm.rules.internal.pack.Entry;
import al.nrm.rules.internal.pack.PackFile;
import al.nrm.rules.internal.pack.Yaml;
import al.nrm.rules.internal.rule.Key;
import al.nrm.rules.internal.rule.KeyCodes;
import al.nrm.rules.pack.Expectation;
import al.nrm.text.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Checks the keys and codes of an expectation: with a misspelt one it would always hold. */
final class ExpectationCheck {
    private static final String INCLUDES = "includes";
    private static final String EXCLUDES = "excludes";
    private static final String[] ELEMENTS = {"act", "means", "purpose"};
    private static final List<String> IDENTITY =
            Arrays.stream(IdentitySharing.values()).map(Enum::name).toList();
    private final PackFile file;
    private final KeyCodes codes;

    ExpectationCheck(PackFile file, KeyCodes codes) {
        this.file = file;
        this.codes = codes;
    }

    void check(Entry expect) {
        for (String key : Expectation.SINGLE) {
            expect.get(key).ifPresent(value -> code(value, codes(key)));
        }
        for (String key : Expectation.LISTS.keySet()) {
            expect.entry(key, INCLUDES, EXCLUDES).ifPresent(part -> {
                if (!key.equals("unverified")) {
                    codes(part.get(INCLUDES), codes(key));
                    codes(part.get(EXCLUDES), codes(key));
                }
                both(part, INCLUDES, EXCLUDES);
            });
        }
        expect.entry("elements", ELEMENTS)
                .ifPresent(part -> List.of(ELEMENTS)
                        .forEach(
                                element -> part.get(element).ifPresent(answer -> code(answer, codes("elements.act")))));
        expect.entry("rules", "fired", "silent").ifPresent(part -> both(part, "fired", "silent"));
        expect.get("due").ifPresent(due -> {
            keys(due);
            limits(due);
        });
        expect.get("identity").ifPresent(sharing -> {
            keys(sharing);
            if (sharing instanceof Yaml.Mapping mapping) {
                mapping.entries().values().stream()
                        .filter(value -> !isNull(value))
                        .forEach(value -> code(value, IDENTITY));
            }
        });
        codes(expect.get("unmet"), codes("services"));
    }

    /** Whether a value is null, as the identity of a duty without a recipient is. */
    private static boolean isNull(Yaml value) {
        return value instanceof Yaml.Scalar scalar && scalar.kind() == Yaml.Scalar.Kind.NULL;
    }

    /** Reports words that are expected and excluded at once. */
    private void both(Entry part, String one, String other) {
        List<String> excluded =
                words(part.get(other)).stream().map(Yaml.Scalar::text).toList();
        for (Yaml.Scalar word : words(part.get(one))) {
            if (excluded.contains(word.text())) {
                file.problem(word.line(), "expect.both", word.text(), one, other);
            }
        }
    }

    private static List<Yaml.Scalar> words(Optional<Yaml> list) {
        return list.filter(Yaml.Sequence.class::isInstance).map(Yaml.Sequence.class::cast).stream()
                .flatMap(sequence -> sequence.items().stream())
                .filter(Yaml.Scalar.class::isInstance)
                .map(Yaml.Scalar.class::cast)
                .toList();
    }

    private void limits(Yaml due) {
        if (due instanceof Yaml.Mapping mapping) {
            mapping.entries().values().stream()
                    .filter(Yaml.Scalar.class::isInstance)
                    .map(Yaml.Scalar.class::cast)
                    .filter(value -> !isNull(value) && !isLimit(value.text()))
                    .forEach(this::noLimit);
        }
    }

    private void noLimit(Yaml.Scalar value) {
        Text form = DurationWords.form();
        boolean meant = DurationWords.meant(value.text()).isPresent();
        file.problems()
                .add(
                        file.place(value.line()),
                        PackFile.text("expect.limit", value.text()),
                        meant ? form : PackFile.text("expect.limit.form", form));
    }

    /** Whether a text is a length, a length with its counting, or the last day of a limit. */
    private static boolean isLimit(String text) {
        if (text.matches(Expectation.DAY)) {
            return true;
        }
        String[] parts = text.split(" ", -1);
        Optional<TimeLimit> limit = TimeLimit.parse(parts[0]);
        return limit.isPresent()
                && (parts.length == 1
                        || (parts.length == 2
                                && Arrays.stream(Counting.values())
                                        .anyMatch(counting ->
                                                counting.name().equals(parts[1]) && counting.fits(limit.get()))));
    }

    /** The codes of a key of the decision. */
    private List<String> codes(String key) {
        return Arrays.stream(Key.values())
                .filter(candidate -> candidate.wire().equals(key))
                .findFirst()
                .map(codes::names)
                .orElseThrow();
    }

    /** Checks the keys of {@code due} and {@code identity}, which are duties. */
    private void keys(Yaml part) {
        if (part instanceof Yaml.Mapping mapping) {
            mapping.entries().forEach((duty, value) -> known(duty, mapping.lineOf(duty), codes("duties")));
        }
    }

    private void codes(Optional<Yaml> list, List<String> known) {
        if (list.isPresent() && list.get() instanceof Yaml.Sequence sequence) {
            sequence.items().forEach(item -> code(item, known));
        } else {
            list.ifPresent(other -> file.problem(other.line(), "expect.list"));
        }
    }

    private void code(Yaml value, List<String> known) {
        known(value instanceof Yaml.Scalar scalar ? scalar.text() : "", value.line(), known);
    }

    private void known(String word, int line, List<String> codes) {
        if (!codes.contains(word)) {
            file.unknown(line, "expect.code", word, codes);
        }
    }
}
