package al.nrm.rules.authoring;

import al.nrm.criteria.CriteriaBook;
import al.nrm.rules.ReferralRules;
import al.nrm.rules.internal.book.RuleCatalogue;
import al.nrm.rules.internal.language.Problems;
import al.nrm.rules.internal.pack.BundledPack;
import al.nrm.rules.internal.pack.PackFiles;
import al.nrm.rules.internal.pack.PackReader;
import al.nrm.rules.internal.rule.CheckedPack;
import al.nrm.rules.internal.scenario.ScenarioReader;
import al.nrm.rules.pack.RulePack;
import al.nrm.rules.pack.RulePackException;
import al.nrm.rules.pack.RulePackProblem;
import al.nrm.rules.pack.Scenario;
import al.nrm.training.Exercise;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A pack with its scenarios, for its author.
 *
 * <pre>{@code
 * PackDraft draft = PackDraft.open(path);
 * boolean sound = draft.problems().isEmpty() && PackCheck.of(draft).findings().isEmpty();
 * }</pre>
 *
 * @param rules the rules, with the bundled directory
 * @param scenarios every scenario that could be read, by path
 * @param problems what is wrong with the other scenarios
 * @param texts texts of law that the pack has, by source and place, such as {@code palermo-2000/art-3}
 */
public record PackDraft(
        ReferralRules rules, List<Scenario> scenarios, List<RulePackProblem> problems, Map<String, String> texts) {
    private static final String TEXTS = "texts/";
    private static final String ENDING = ".md";

    public PackDraft {
        texts = Map.copyOf(texts);
        scenarios = List.copyOf(scenarios);
        problems = List.copyOf(problems);
    }

    /**
     * Opens a folder or a zip.
     *
     * @param pack a folder, or a zip of one
     * @return the draft
     * @throws RulePackException if the pack is refused; of scenarios that cannot be read see {@link #problems()}
     * @throws UncheckedIOException if the path cannot be read
     */
    public static PackDraft open(Path pack) {
        try {
            Problems problems = new Problems();
            return of(PackFiles.of(pack, problems), problems);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** {@return the bundled pack, read once in a process} */
    public static PackDraft bundled() {
        return Bundled.DRAFT;
    }

    /** Read when it is first asked for. */
    private static final class Bundled {
        private static final PackDraft DRAFT = read();

        private static PackDraft read() {
            Problems problems = new Problems();
            return of(BundledPack.files(problems), problems);
        }
    }

    /**
     * The exercises of the bundled pack.
     *
     * @param rules the rules of the bundled pack
     * @return by path of their scenarios
     */
    public static List<Exercise> bundledExercises(ReferralRules rules) {
        CheckedPack pack = CheckedPack.of(rules.pack());
        Problems problems = new Problems();
        return new ScenarioReader(pack.terms(), pack.codes(), problems)
                .readExercises(BundledPack.files(problems)).stream()
                        .flatMap(scenario -> scenario.exercise().stream())
                        .toList();
    }

    /**
     * The exercises that are made from the scenarios.
     *
     * @return by path of their scenarios
     */
    public List<Exercise> exercises() {
        return scenarios.stream()
                .flatMap(scenario -> scenario.exercise().stream())
                .toList();
    }

    private static PackDraft of(PackFiles files, Problems problems) {
        CheckedPack pack = new PackReader(files, problems).read();
        Problems ofScenarios = new Problems();
        ScenarioReader reader = new ScenarioReader(pack.terms(), pack.codes(), ofScenarios);
        List<Scenario> scenarios = reader.read(files);
        reader.count(files, scenarios);
        Map<String, String> texts = texts(files, ofScenarios);
        return new PackDraft(ReferralRules.of(pack), scenarios, ofScenarios.sorted(), texts);
    }

    private static Map<String, String> texts(PackFiles files, Problems problems) {
        Map<String, String> texts = new TreeMap<>();
        for (String path : files.paths(TEXTS, ENDING)) {
            files.text(path, problems)
                    .ifPresent(text ->
                            texts.put(path.substring(TEXTS.length(), path.length() - ENDING.length()), text.strip()));
        }
        return texts;
    }

    /**
     * Copies the bundled pack with its scenarios, as the start of a new one.
     *
     * @param folder the target, which is made if it does not exist
     * @throws DirectoryNotEmptyException if it is not empty
     * @throws IOException if it cannot be written
     */
    public static void start(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> inside = Files.list(folder)) {
            if (inside.findAny().isPresent()) {
                throw new DirectoryNotEmptyException(folder.toString());
            }
        }
        BundledPack.files(new Problems()).copyInto(folder);
    }

    /** {@return the pack itself} */
    public RulePack pack() {
        return rules.pack();
    }

    /** {@return the pack in prose} */
    public CriteriaBook book() {
        return RuleCatalogue.of(CheckedPack.of(pack()), scenarios, texts);
    }
}
