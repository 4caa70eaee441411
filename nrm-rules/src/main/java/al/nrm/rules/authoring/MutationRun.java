package al.nrm.rules.authoring;

import al.nrm.provider.Directory;
import al.nrm.rules.internal.decide.DecisionMaker;
import al.nrm.rules.internal.decide.LawByDay;
import al.nrm.rules.internal.decide.LawInForce;
import al.nrm.rules.internal.rule.CheckedPack;
import al.nrm.rules.internal.rule.KnownFacts;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.rules.internal.rule.Strata;
import al.nrm.rules.pack.Scenario;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How many small changes of a pack its scenarios detect. A change by which rules would wait for each other is not
 * counted, since such a pack is refused anyway.
 *
 * <pre>{@code
 * MutationRun run = MutationRun.of(draft);
 * run.survivors().forEach(mutant -> System.out.println(mutant.changed() + ": " + mutant.what().en()));
 * }</pre>
 *
 * @param mutants how many changes were tried
 * @param survivors the changes with which every scenario still passes
 */
public record MutationRun(int mutants, List<Mutant> survivors) {
    public MutationRun {
        survivors = List.copyOf(survivors);
    }

    /**
     * Tries every change, in parallel.
     *
     * @param draft the pack and its scenarios
     * @return how many changes were tried, and which of them no scenario detects
     */
    public static MutationRun of(PackDraft draft) {
        return of(draft, every -> true);
    }

    /**
     * Tries the changes of some rules and parameters, in parallel.
     *
     * @param draft the pack and its scenarios
     * @param changed the ids of the rules and parameters
     * @return how many changes were tried, and which of them no scenario detects
     */
    public static MutationRun of(PackDraft draft, Set<String> changed) {
        return of(draft, mutant -> changed.contains(mutant.changed()));
    }

    /** Tries some of the changes. */
    static MutationRun of(PackDraft draft, Predicate<Mutant> tried) {
        CheckedPack pack = CheckedPack.of(draft.pack());
        Directory directory = draft.rules().directory();
        List<Mutant> mutants = new PackMutator(pack)
                .all().stream()
                        .filter(tried)
                        .filter(mutant -> Strata.of(
                                        CheckedPack.of(mutant.pack()).rules())
                                .cycle()
                                .isEmpty())
                        .toList();
        LawByDay laws = new LawByDay(pack);
        List<Trial> trials = draft.scenarios().parallelStream()
                .map(scenario -> new Trial(scenario, ScenarioFacts.of(scenario, pack, laws, directory)))
                .toList();
        Map<String, List<Trial>> likeliest = mutants.stream()
                .map(Mutant::changed)
                .distinct()
                .collect(Collectors.toMap(changed -> changed, changed -> likeliestFirst(trials, changed)));
        List<Mutant> survivors = mutants.parallelStream()
                .filter(mutant ->
                        !isNoticed(mutant, pack, Objects.requireNonNull(likeliest.get(mutant.changed())), directory))
                .toList();
        return new MutationRun(mutants.size(), survivors);
    }

    /**
     * A scenario.
     *
     * @param before its facts without a change; empty: it fails without one
     */
    private record Trial(Scenario scenario, Optional<ScenarioFacts> before) {}

    /** Scenarios that name the changed rule first: one that fails is enough, and these are the most likely to. */
    private static List<Trial> likeliestFirst(List<Trial> trials, String changed) {
        return trials.stream()
                .sorted(Comparator.comparing(trial -> !trial.scenario().fired().contains(changed)
                        && !trial.scenario().silent().contains(changed)))
                .toList();
    }

    private static boolean isNoticed(Mutant mutant, CheckedPack pack, List<Trial> trials, Directory directory) {
        CheckedPack changed = CheckedPack.of(mutant.pack());
        DecisionMaker decider = ScenarioFacts.decider(changed);
        return affected(mutant.changed(), pack, changed, trials)
                .anyMatch(trial -> ScenarioFacts.isNoticed(trial.scenario(), decider, directory));
    }

    /** The scenarios whose outcome a change can affect: of a rule few, of a parameter all. */
    private static Stream<Trial> affected(String id, CheckedPack pack, CheckedPack changed, List<Trial> trials) {
        Optional<Rule> before = rule(pack, id);
        Optional<Rule> after = rule(changed, id);
        if (before.isEmpty() || after.isEmpty() || before.equals(after)) {
            return trials.stream();
        }
        IdentityHashMap<LawInForce, Predicate<KnownFacts>> holds = new IdentityHashMap<>();
        return trials.stream()
                .filter(trial -> trial.before().isEmpty()
                        || trial.before()
                                .get()
                                .isTouchedBy(
                                        before.get(),
                                        after.get(),
                                        holds.computeIfAbsent(
                                                trial.before().get().law(),
                                                law -> law.evaluation()
                                                        .of(after.get().when()))));
    }

    private static Optional<Rule> rule(CheckedPack pack, String id) {
        return pack.rules().stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** {@return how many changes were detected} */
    public int noticed() {
        return mutants - survivors.size();
    }

    /** {@return the percentage of changes that were detected, rounded down; 100 if there were none} */
    public int percent() {
        return mutants == 0 ? 100 : noticed() * 100 / mutants;
    }
}
