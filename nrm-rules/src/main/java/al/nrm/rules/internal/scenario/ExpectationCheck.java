package al.nrm.rules.internal.scenario;

import al.nrm.decision.IdentitySharing;
import al.nrm.law.Counting;
import al.nrm.law.TimeLimit;
import al.nrm.rules.internal.language.DurationWords;
import al.nrm.rules.internal.language.Problems;
import al.nrm.rules.internal.pack.Entry;
import al.nrm.rules.internal.pack.Yaml;
import al.nrm.rules.internal.rule.Key;
import al.nrm.rules.internal.rule.KeyCodes;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.rules.pack.Expectation;
import al.nrm.text.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether what a scenario expects is said in words that there are; a slip would else be an expectation that always holds. */
final class ExpectationCheck {
    private static final Set<String> MEMBERS = Set.of("includes", "excludes");
    private static final Set<String> ELEMENTS = Set.of("act", "means", "purpose");
    private static final List<String> IDENTITY =
            Arrays.stream(IdentitySharing.values()).map(Enum::name).toList();
    private final String path;
    private final KeyCodes codes;
    private final Problems problems;

    ExpectationCheck(String path, KeyCodes codes, Problems problems) {
        this.path = path;
        this.codes = codes;
        this.problems = problems;
    }

    void check(Entry expect) {
        for (String key : Expectation.SINGLE) {
            expect.get(key).ifPresent(value -> code(value, codes(key)));
        }
        for (String key : Expectation.LISTS.keySet()) {
            part(expect, key, MEMBERS).ifPresent(part -> {
                MEMBERS.forEach(side -> {
                    if (!key.equals("unverified")) {
                        codes(part.get(side), codes(key));
                    }
                });
                both(part, "includes", "excludes");
            });
        }
        part(expect, "elements", ELEMENTS)
                .ifPresent(part -> ELEMENTS.forEach(
                        element -> part.get(element).ifPresent(answer -> code(answer, codes("elements.act")))));
        part(expect, "rules", Set.of("fired", "silent")).ifPresent(part -> both(part, "fired", "silent"));
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

    /** Of a duty without a recipient, which has no identity. */
    private static boolean isNull(Yaml value) {
        return value instanceof Yaml.Scalar scalar && scalar.kind() == Yaml.Scalar.Kind.NULL;
    }

    private Optional<Entry> part(Entry expect, String key, Set<String> known) {
        return expect.get(key).flatMap(part -> Entry.of(path, part, problems, known));
    }

    /** What is expected and excluded at once can never hold. */
    private void both(Entry part, String one, String other) {
        List<String> excluded =
                words(part.get(other)).stream().map(Yaml.Scalar::text).toList();
        for (Yaml.Scalar word : words(part.get(one))) {
            if (excluded.contains(word.text())) {
                problems.add(
                        new Rule.Place(path, word.line()),
                        Text.of(
                                "\"" + word.text() + "\" gjendet te " + one + " dhe te " + other + ".",
                                "\"" + word.text() + "\" is in " + one + " and in " + other + "."),
                        Text.of("Të dyja bashkë nuk plotësohen kurrë.", "Both together never hold."));
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
                    .forEach(value -> problems.add(
                            new Rule.Place(path, value.line()),
                            Text.of(
                                    "\"" + value.text() + "\" nuk është afat.",
                                    "\"" + value.text() + "\" is no time limit."),
                            DurationWords.meant(value.text()).isPresent()
                                    ? DurationWords.form()
                                    : Text.of(
                                            DurationWords.form().sq()
                                                    + " Ose dita e fundit: 2027-01-11; ose \"P5D WORKING_DAYS\".",
                                            DurationWords.form().en()
                                                    + " Or the last day: 2027-01-11; or \"P5D WORKING_DAYS\".")));
        }
    }

    /** A length, a length and how it is counted, or the last day of the limit. */
    private static boolean isLimit(String text) {
        if (text.matches(Expectation.DAY)) {
            return true;
        }
        String[] parts = text.split(" ", -1);
        Optional<TimeLimit> limit = TimeLimit.parse(parts[0]);
        return limit.isPresent()
                && (parts.length == 1
                        || parts.length == 2
                                && Arrays.stream(Counting.values())
                                        .anyMatch(counting ->
                                                counting.name().equals(parts[1]) && counting.fits(limit.get())));
    }

    /** The codes of a key of the decision. */
    private List<String> codes(String key) {
        return Arrays.stream(Key.values())
                .filter(candidate -> candidate.wire().equals(key))
                .findFirst()
                .map(codes::names)
                .orElseThrow();
    }

    /** Of {@code due} and {@code identity}: which duty is meant. */
    private void keys(Yaml part) {
        if (part instanceof Yaml.Mapping mapping) {
            mapping.entries()
                    .forEach((duty, value) ->
                            known(duty, mapping.keyLines().getOrDefault(duty, part.line()), codes("duties")));
        }
    }

    private void codes(Optional<Yaml> list, List<String> known) {
        if (list.isPresent() && list.get() instanceof Yaml.Sequence sequence) {
            sequence.items().forEach(item -> code(item, known));
        } else {
            list.ifPresent(other -> problems.add(
                    new Rule.Place(path, other.line()),
                    Text.of("Kjo nuk është listë.", "This is no list."),
                    Text.of("Shkruhet në kllapa: [A, B].", "It is written in brackets: [A, B].")));
        }
    }

    private void code(Yaml value, List<String> known) {
        known(value instanceof Yaml.Scalar scalar ? scalar.text() : "", value.line(), known);
    }

    private void known(String word, int line, List<String> codes) {
        if (!codes.contains(word)) {
            problems.unknown(
                    new Rule.Place(path, line),
                    Text.of("Kodi \"" + word + "\" nuk njihet këtu.", "The code \"" + word + "\" is not known here."),
                    word,
                    codes);
        }
    }
}
