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
import al.nrm.rules.internal.pack.PackFile;
import al.nrm.rules.internal.pack.PackFiles;
import al.nrm.rules.internal.pack.Yaml;
import al.nrm.rules.internal.rule.KeyCodes;
import al.nrm.rules.pack.Expectation;
import al.nrm.rules.pack.Scenario;
import al.nrm.text.Text;
import al.nrm.training.Exercise;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads the scenarios of a pack. */
public final class ScenarioReader {
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

    /** Every scenario that can be read, by path; problems for the others. */
    public List<Scenario> read(PackFiles files) {
        return read(files, text -> true);
    }

    /** The scenarios of which exercises are made; the other files are not read as YAML. */
    public List<Scenario> readExercises(PackFiles files) {
        return read(files, text -> text.contains("\nexercise:"));
    }

    private List<Scenario> read(PackFiles files, Predicate<String> wanted) {
        List<Scenario> scenarios = new ArrayList<>();
        for (String path : files.paths("scenarios/", ".yaml")) {
            PackFile file = new PackFile(path, problems);
            files.text(path, problems)
                    .filter(wanted)
                    .flatMap(text -> Yaml.read(file, text))
                    .flatMap(yaml -> Entry.of(file, yaml, "title", "source", "case", "directory", "expect", "exercise"))
                    .flatMap(entry -> scenario(file, entry))
                    .ifPresent(scenarios::add);
        }
        ExerciseReader.noTwoAlike(scenarios, problems);
        return scenarios;
    }

    /**
     * Compares how many scenarios there are with how many were read, so that none is skipped without a problem.
     *
     * @param read the scenarios that were read of the files
     */
    public void count(PackFiles files, List<Scenario> read) {
        long written = files.paths().stream()
                .filter(path -> path.startsWith("scenarios/")
                        && path.toLowerCase(Locale.ROOT).matches(".*\\.ya?ml"))
                .count();
        if (problems.isEmpty() && written != read.size()) {
            new PackFile("scenarios", problems).problem(1, "net.scenarios", written, read.size());
        }
    }

    private Optional<Scenario> scenario(PackFile file, Entry entry) {
        Text title = entry.bilingual("title");
        String source = entry.text("source");
        Optional<CaseFile> caseFile = caseFile(file, entry);
        Optional<Yaml> directory = entry.get("directory");
        Optional<Directory> own = directory.flatMap(yaml -> directory(file, yaml));
        Optional<Expectation> expectation = entry.get("expect").flatMap(yaml -> expectation(file, yaml));
        if (entry.get("expect").isEmpty()) {
            entry.wrong("expect", "scenario.expect");
        }
        if (caseFile.isEmpty() || expectation.isEmpty() || (directory.isPresent() && own.isEmpty())) {
            return Optional.empty();
        }
        Optional<Exercise> exercise =
                new ExerciseReader(file).read(entry, title, caseFile.get(), seen -> CaseDocument.read(seen, terms));
        if (entry.get("exercise").isPresent() && exercise.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Scenario(file.path(), title, source, caseFile.get(), own, expectation.get(), exercise));
    }

    /** A case; schema, id and person may be left out. */
    private Optional<CaseFile> caseFile(PackFile file, Entry entry) {
        Optional<Yaml> yaml = entry.get("case");
        if (yaml.isEmpty() || !(yaml.get() instanceof Yaml.Mapping mapping)) {
            entry.wrong("case", "scenario.case");
            return Optional.empty();
        }
        refusePersonalData(file, mapping);
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("schema", "nrm/case/1");
        tree.put("id", "scenario");
        tree.put("person", Map.of());
        tree.putAll(mapping.plain());
        return value(file, mapping, CaseDocument.read(tree, terms));
    }

    /** Reports an identity and notes: a scenario is distributed with its pack, and no rule reads them. */
    private static void refusePersonalData(PackFile file, Yaml.Mapping written) {
        Yaml person = written.entries().get("person");
        if (person instanceof Yaml.Mapping mapping && mapping.entries().containsKey("identity")) {
            file.problem(mapping.lineOf("identity"), "scenario.personal", "identity");
        }
        if (written.entries().get("observations") instanceof Yaml.Sequence observations) {
            for (Yaml item : observations.items()) {
                if (item instanceof Yaml.Mapping one && one.entries().containsKey("note")) {
                    file.problem(one.lineOf("note"), "scenario.personal", "note");
                }
            }
        }
    }

    private Optional<Directory> directory(PackFile file, Yaml yaml) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("schema", "nrm/directory/1");
        if (yaml instanceof Yaml.Mapping mapping) {
            tree.putAll(mapping.plain());
        }
        return value(file, yaml, DirectoryDocument.read(tree));
    }

    private static <T> Optional<T> value(PackFile file, Yaml yaml, ReadResult<T> reading) {
        for (Problem problem : reading.problems()) {
            file.problems()
                    .add(
                            file.place(line(yaml, problem.pointer())),
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
                line = mapping.lineOf(step);
                at = Objects.requireNonNull(mapping.entries().get(step));
            } else if (at instanceof Yaml.Sequence list
                    && step.matches("[0-9]{1,4}")
                    && Integer.parseInt(step) < list.items().size()) {
                at = list.items().get(Integer.parseInt(step));
                line = at.line();
            }
        }
        return line;
    }

    /** The number of single values in a part of a file; an empty one counts. */
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

    private Optional<Expectation> expectation(PackFile file, Yaml yaml) {
        int before = problems.count();
        return Entry.of(file, yaml, EXPECT).map(entry -> {
            new ExpectationCheck(file, codes).check(entry);
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
                file.problem(yaml.line(), "net.expected", read.count(), values(yaml));
            }
            return read;
        });
    }
}
