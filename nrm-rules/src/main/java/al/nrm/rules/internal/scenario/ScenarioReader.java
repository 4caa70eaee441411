package al.nrm.rules.internal.scenario;

import al.nrm.casefile.CaseFile;
import al.nrm.casefile.CaseTerms;
import al.nrm.document.CaseDocument;
import al.nrm.document.DirectoryDocument;
import al.nrm.document.ReadResult;
import al.nrm.problem.Problem;
import al.nrm.provider.Directory;
import al.nrm.rules.internal.language.Problems;
import al.nrm.rules.internal.pack.Entry;
import al.nrm.rules.internal.pack.PackFiles;
import al.nrm.rules.internal.pack.Yaml;
import al.nrm.rules.internal.rule.KeyCodes;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.rules.pack.Expectation;
import al.nrm.rules.pack.Scenario;
import al.nrm.text.Text;
import al.nrm.training.Exercise;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads the scenarios of a pack. */
public final class ScenarioReader {
    private static final Set<String> KEYS = Set.of("title", "source", "case", "directory", "expect", "exercise");
    private static final Set<String> EXPECT = expectKeys();
    private final CaseTerms terms;
    private final KeyCodes codes;
    private final Problems problems;

    public ScenarioReader(CaseTerms terms, KeyCodes codes, Problems problems) {
        this.terms = terms;
        this.codes = codes;
        this.problems = problems;
    }

    private static Set<String> expectKeys() {
        Set<String> keys = new TreeSet<>(Set.of("elements", "rules", "due", "identity", "unmet"));
        keys.addAll(Expectation.SINGLE);
        keys.addAll(Expectation.LISTS.keySet());
        return keys;
    }

    /** Every scenario that can be read, by path; a problem for whatever cannot. */
    public List<Scenario> read(PackFiles files) {
        return read(files, text -> true);
    }

    /** Those of which exercises are made; the other files are not read as YAML. */
    public List<Scenario> readExercises(PackFiles files) {
        return read(files, text -> text.contains("\nexercise:"));
    }

    private List<Scenario> read(PackFiles files, Predicate<String> wanted) {
        List<Scenario> scenarios = new ArrayList<>();
        for (String path : files.paths("scenarios/", ".yaml")) {
            files.text(path, problems)
                    .filter(wanted)
                    .flatMap(text -> Yaml.read(path, text, problems))
                    .flatMap(yaml -> Entry.of(path, yaml, problems, KEYS))
                    .flatMap(entry -> scenario(path, entry))
                    .ifPresent(scenarios::add);
        }
        ExerciseReader.noTwoAlike(scenarios, problems);
        return scenarios;
    }

    /**
     * Compares how many scenarios there are with how many were read, so that none is passed over without a word.
     *
     * @param read what was read of the files
     */
    public void count(PackFiles files, List<Scenario> read) {
        long written = files.paths().stream()
                .filter(path -> path.startsWith("scenarios/")
                        && path.toLowerCase(Locale.ROOT).matches(".*\\.ya?ml"))
                .count();
        if (problems.isEmpty() && written != read.size()) {
            problems.add(
                    new Rule.Place("scenarios", 1),
                    Text.of(
                            "Janë " + written + " skenarë, por u lexuan " + read.size() + ".",
                            "There are " + written + " scenarios, but " + read.size() + " were read."),
                    Text.of(
                            "Asgjë nuk duhet të humbasë pa fjalë; na tregoni skedarët.",
                            "Nothing may be lost without a word; show us the files."));
        }
    }

    private Optional<Scenario> scenario(String path, Entry entry) {
        Text title = entry.bilingual("title");
        String source = entry.text("source");
        Optional<CaseFile> file = caseFile(path, entry);
        Optional<Yaml> directory = entry.get("directory");
        Optional<Directory> own = directory.flatMap(yaml -> directory(path, yaml));
        Optional<Expectation> expectation = entry.get("expect").flatMap(yaml -> expectation(path, yaml));
        if (entry.get("expect").isEmpty()) {
            entry.wrong("expect", Text.of("Duhet të thuhet çfarë pritet.", "It must say what is expected."));
        }
        if (file.isEmpty() || expectation.isEmpty() || (directory.isPresent() && own.isEmpty())) {
            return Optional.empty();
        }
        Optional<Exercise> exercise = new ExerciseReader(path, problems)
                .read(entry, title, file.get(), seen -> CaseDocument.read(seen, terms));
        if (entry.get("exercise").isPresent() && exercise.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Scenario(path, title, source, file.get(), own, expectation.get(), exercise));
    }

    /** The keys that do not matter may be left out: the schema, an id, the person. */
    private Optional<CaseFile> caseFile(String path, Entry entry) {
        Optional<Yaml> yaml = entry.get("case");
        if (yaml.isEmpty() || !(yaml.get() instanceof Yaml.Mapping mapping)) {
            entry.wrong("case", Text.of("Duhet një rast.", "A case is required."));
            return Optional.empty();
        }
        refuseNames(path, mapping);
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("schema", "nrm/case/1");
        tree.put("id", "scenario");
        tree.put("person", Map.of());
        tree.putAll(mapping.plain());
        return value(path, mapping, CaseDocument.read(tree, terms));
    }

    /** A scenario travels with its pack, and no rule reads who the person is. */
    private void refuseNames(String path, Yaml.Mapping file) {
        Yaml person = file.entries().get("person");
        if (person instanceof Yaml.Mapping mapping && mapping.entries().containsKey("identity")) {
            refuseName(path, mapping.keyLines().getOrDefault("identity", mapping.line()), "identity");
        }
        if (file.entries().get("observations") instanceof Yaml.Sequence observations) {
            for (Yaml item : observations.items()) {
                if (item instanceof Yaml.Mapping one && one.entries().containsKey("note")) {
                    refuseName(path, one.keyLines().getOrDefault("note", one.line()), "note");
                }
            }
        }
    }

    private void refuseName(String path, int line, String key) {
        problems.add(
                new Rule.Place(path, line),
                Text.of(
                        "Një skenar nuk mban të dhëna vetjake: \"" + key + "\".",
                        "A scenario holds no personal data: \"" + key + "\"."),
                Text.of(
                        "Skenari shpërndahet bashkë me paketën, dhe asnjë rregull nuk e lexon; fshijeni.",
                        "The scenario is handed on with the pack, and no rule reads it; delete it."));
    }

    private Optional<Directory> directory(String path, Yaml yaml) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("schema", "nrm/directory/1");
        if (yaml instanceof Yaml.Mapping mapping) {
            tree.putAll(mapping.plain());
        }
        return value(path, yaml, DirectoryDocument.read(tree));
    }

    private <T> Optional<T> value(String path, Yaml yaml, ReadResult<T> reading) {
        for (Problem problem : reading.problems()) {
            problems.add(
                    new Rule.Place(path, line(yaml, problem.pointer())),
                    problem.what(),
                    problem.hint().orElse(Text.of(problem.pointer(), problem.pointer())));
        }
        return reading.isRefused() ? Optional.empty() : Optional.of(reading.value());
    }

    /** The line of the deepest part of a pointer that the file has. */
    private static int line(Yaml yaml, String pointer) {
        Yaml at = yaml;
        int line = yaml.line();
        for (String step : pointer.split("/", -1)) {
            if (at instanceof Yaml.Mapping mapping && mapping.entries().containsKey(step)) {
                line = mapping.keyLines().getOrDefault(step, line);
                at = java.util.Objects.requireNonNull(mapping.entries().get(step));
            } else if (at instanceof Yaml.Sequence list
                    && step.matches("[0-9]{1,4}")
                    && Integer.parseInt(step) < list.items().size()) {
                at = list.items().get(Integer.parseInt(step));
                line = at.line();
            }
        }
        return line;
    }

    /** How many single values a part of a file has; one that is left empty is one. */
    private static int values(Yaml yaml) {
        if (yaml instanceof Yaml.Mapping mapping) {
            return mapping.entries().values().stream()
                    .mapToInt(ScenarioReader::values)
                    .sum();
        }
        return yaml instanceof Yaml.Sequence sequence
                ? sequence.items().stream().mapToInt(ScenarioReader::values).sum()
                : 1;
    }

    private Optional<Expectation> expectation(String path, Yaml yaml) {
        int before = problems.count();
        return Entry.of(path, yaml, problems, EXPECT).map(entry -> {
            new ExpectationCheck(path, codes, problems).check(entry);
            Map<String, Object> expected = new LinkedHashMap<>();
            if (yaml instanceof Yaml.Mapping mapping) {
                mapping.plain().forEach((key, value) -> {
                    if (value != null) {
                        expected.put(key, value);
                    }
                });
            }
            Expectation read = new Expectation(expected);
            if (problems.count() == before && read.count() != values(yaml)) {
                problems.add(
                        new Rule.Place(path, yaml.line()),
                        Text.of(
                                "Nga ato që pret skenari u lexuan " + read.count() + " nga " + values(yaml) + ".",
                                "Of what the scenario expects " + read.count() + " of " + values(yaml) + " were read."),
                        Text.of(
                                "Një vlerë mungon ose nuk është në vendin e vet, p.sh. një listë pa kllapa: [A, B].",
                                "A value is missing or not at its place, such as a list without brackets: [A, B]."));
            }
            return read;
        });
    }
}
