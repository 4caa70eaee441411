package al.nrm.rules.authoring;

import al.nrm.decision.DirectoryReference;
import al.nrm.decision.LibraryVersion;
import al.nrm.decision.UndecidedException;
import al.nrm.provider.Directory;
import al.nrm.rules.internal.decide.DecisionMaker;
import al.nrm.rules.internal.decide.LawByDay;
import al.nrm.rules.internal.engine.DirectReading;
import al.nrm.rules.internal.pack.BundledPack;
import al.nrm.rules.internal.rule.CheckedPack;
import al.nrm.rules.internal.rule.Strata;
import al.nrm.rules.pack.Scenario;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How many small changes of a pack its scenarios notice. A change that the reading of packs refuses anyway, since rules
 * would wait for each other, does not count.
 *
 * <pre>{@code
 * MutationRun run = MutationRun.of(draft);
 * run.survivors().forEach(mutant -> System.out.println(mutant.changed() + ": " + mutant.what().en()));
 * }</pre>
 *
 * @param mutants how many changes were tried
 * @param survivors those under which every scenario still comes out as it must
 */
public record MutationRun(int mutants, List<Mutant> survivors) {
    /** No scenario expects anything of the name of a directory. */
    private static final DirectoryReference ANY_DIRECTORY =
            DirectoryReference.builder().sha256("").build();

    public MutationRun {
        survivors = List.copyOf(survivors);
    }

    /**
     * Tries every change, on all cores.
     *
     * @param draft the pack and its scenarios
     * @return how many changes were tried, and which of them no scenario notices
     */
    public static MutationRun of(PackDraft draft) {
        return of(draft, every -> true);
    }

    /**
     * Tries the changes of some rules and parameters, on all cores.
     *
     * @param draft the pack and its scenarios
     * @param changed the ids of the rules and parameters
     * @return how many changes were tried, and which of them no scenario notices
     */
    public static MutationRun of(PackDraft draft, Set<String> changed) {
        return of(draft, mutant -> changed.contains(mutant.changed()));
    }

    /** Tries some of the changes. */
    static MutationRun of(PackDraft draft, Predicate<Mutant> tried) {
        List<Mutant> mutants = new PackMutator(CheckedPack.of(draft.pack()))
                .all().stream()
                        .filter(tried)
                        .filter(mutant -> Strata.of(
                                        CheckedPack.of(mutant.pack()).rules())
                                .cycle()
                                .isEmpty())
                        .toList();
        Map<String, List<Scenario>> scenarios = mutants.stream()
                .map(Mutant::changed)
                .distinct()
                .collect(Collectors.toMap(changed -> changed, changed -> likeliestFirst(draft.scenarios(), changed)));
        List<Mutant> survivors = mutants.parallelStream()
                .filter(mutant -> !isNoticed(
                        mutant,
                        Objects.requireNonNull(scenarios.get(mutant.changed())),
                        draft.rules().directory()))
                .toList();
        return new MutationRun(mutants.size(), survivors);
    }

    /** Scenarios that name what was changed are the likeliest to notice; one that does is enough. */
    private static List<Scenario> likeliestFirst(List<Scenario> scenarios, String changed) {
        return scenarios.stream()
                .sorted(Comparator.comparing(scenario -> !scenario.fired().contains(changed)
                        && !scenario.silent().contains(changed)))
                .toList();
    }

    /** Decides without Drools, which takes longer to make ready than a few cases take to decide. */
    private static DecisionMaker decider(CheckedPack pack) {
        return new DecisionMaker(
                pack,
                new LawByDay(pack),
                DirectReading::new,
                LibraryVersion.builder().version(BundledPack.libraryVersion()).build());
    }

    private static boolean isNoticed(Mutant mutant, List<Scenario> scenarios, Directory directory) {
        DecisionMaker decider = decider(CheckedPack.of(mutant.pack()));
        return scenarios.stream().anyMatch(scenario -> isNoticed(scenario, decider, directory));
    }

    private static boolean isNoticed(Scenario scenario, DecisionMaker decider, Directory directory) {
        try {
            return !scenario.differences(decider.decide(
                            scenario.caseFile(), scenario.directory().orElse(directory), ANY_DIRECTORY))
                    .isEmpty();
        } catch (UndecidedException undecided) {
            return true;
        }
    }

    /** {@return how many changes were noticed} */
    public int noticed() {
        return mutants - survivors.size();
    }

    /** {@return how many of a hundred changes were noticed, rounded down; 100 when there was nothing to change} */
    public int percent() {
        return mutants == 0 ? 100 : noticed() * 100 / mutants;
    }
}
