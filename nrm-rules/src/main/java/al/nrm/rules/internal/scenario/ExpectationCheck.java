package al.nrm.rules.internal.scenario;

import al.nrm.casefile.Answer;
import al.nrm.casefile.Service;
import al.nrm.decision.DutyAction;
import al.nrm.decision.IdentitySharing;
import al.nrm.rules.internal.language.Problems;
import al.nrm.rules.internal.pack.Entry;
import al.nrm.rules.internal.pack.Yaml;
import al.nrm.rules.internal.rule.Key;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.text.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether what a scenario expects is said in words that there are; a slip would else be an expectation that always holds. */
final class ExpectationCheck {
    private static final Set<String> MEMBERS = Set.of("includes", "excludes");
    private static final Set<String> ELEMENTS = Set.of("act", "means", "purpose");
    private final String path;
    private final Problems problems;

    ExpectationCheck(String path, Problems problems) {
        this.path = path;
        this.problems = problems;
    }

    void check(Entry expect) {
        for (String key : Expectation.SINGLE) {
            expect.get(key).ifPresent(value -> code(value, family(key)));
        }
        for (String key : Expectation.LISTS.keySet()) {
            part(expect, key, MEMBERS)
                    .ifPresent(part -> MEMBERS.forEach(side -> {
                        if (!key.equals("unverified")) {
                            codes(part.get(side), family(key));
                        }
                    }));
        }
        part(expect, "elements", ELEMENTS)
                .ifPresent(part ->
                        ELEMENTS.forEach(element -> part.get(element).ifPresent(answer -> code(answer, Answer.class))));
        part(expect, "rules", Set.of("fired", "silent"));
        expect.get("due").ifPresent(this::keys);
        expect.get("identity").ifPresent(sharing -> {
            keys(sharing);
            if (sharing instanceof Yaml.Mapping mapping) {
                mapping.entries().values().forEach(value -> code(value, IdentitySharing.class));
            }
        });
        codes(expect.get("unmet"), Service.class);
    }

    private Optional<Entry> part(Entry expect, String key, Set<String> known) {
        return expect.get(key).flatMap(part -> Entry.of(path, part, problems, known));
    }

    private static Class<? extends Enum<?>> family(String key) {
        return Arrays.stream(Key.values())
                .filter(candidate -> candidate.wire().equals(key))
                .findFirst()
                .orElseThrow()
                .family();
    }

    /** Of {@code due} and {@code identity}: which duty is meant. */
    private void keys(Yaml part) {
        if (part instanceof Yaml.Mapping mapping) {
            mapping.entries()
                    .forEach((duty, value) ->
                            known(duty, mapping.keyLines().getOrDefault(duty, part.line()), DutyAction.class));
        }
    }

    private void codes(Optional<Yaml> list, Class<? extends Enum<?>> family) {
        if (list.isPresent() && list.get() instanceof Yaml.Sequence sequence) {
            sequence.items().forEach(item -> code(item, family));
        } else {
            list.ifPresent(other -> problems.add(
                    new Rule.Place(path, other.line()),
                    Text.of("Kjo nuk është listë.", "This is no list."),
                    Text.of("Shkruhet në kllapa: [A, B].", "It is written in brackets: [A, B].")));
        }
    }

    private void code(Yaml value, Class<? extends Enum<?>> family) {
        known(value instanceof Yaml.Scalar scalar ? scalar.text() : "", value.line(), family);
    }

    private void known(String word, int line, Class<? extends Enum<?>> family) {
        List<String> codes =
                Arrays.stream(family.getEnumConstants()).map(Enum::name).toList();
        if (!codes.contains(word)) {
            problems.unknown(
                    new Rule.Place(path, line),
                    Text.of("Kodi \"" + word + "\" nuk njihet këtu.", "The code \"" + word + "\" is not known here."),
                    word,
                    codes);
        }
    }
}
