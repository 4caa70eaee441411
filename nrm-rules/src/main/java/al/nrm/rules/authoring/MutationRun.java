package al.nrm.rules.authoring;

import al.nrm.decision.DirectoryReference;
import al.nrm.decision.LibraryVersion;
import al.nrm.decision.UndecidedException;
import al.nrm.rules.internal.decide.DecisionMaker;
import al.nrm.rules.internal.decide.LawByDay;
import al.nrm.rules.internal.engine.DirectReading;
import al.nrm.rules.internal.pack.BundledPack;
import al.nrm.rules.internal.rule.CheckedPack;
import al.nrm.rules.internal.rule.Strata;
import al.nrm.rules.pack.Scenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How many small changes of a pack its scenarios notice. A change that the reading of packs refuses anyway, since rules
 * would wait for each other, does not count.
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

    /** Tries every change, on all cores. */
    public static MutationRun of(PackDraft draft) {
        List<Mutant> mutants = new PackMutator(CheckedPack.of(draft.pack()))
                .all().stream()
                        .filter(mutant -> Strata.of(
                                        CheckedPack.of(mutant.pack()).rules())
                                .cycle()
                                .isEmpty())
                        .toList();
        List<Mutant> survivors = mutants.parallelStream()
                .filter(mutant -> !isNoticed(mutant, draft))
                .toList();
        return new MutationRun(mutants.size(), survivors);
    }

    /** Decides without Drools, which takes longer to make ready than a few cases take to decide. */
    private static DecisionMaker decider(CheckedPack pack) {
        return new DecisionMaker(
                pack,
                new LawByDay(pack),
                DirectReading::new,
                LibraryVersion.builder().version(BundledPack.libraryVersion()).build());
    }

    private static boolean isNoticed(Mutant mutant, PackDraft draft) {
        List<Scenario> scenarios = new ArrayList<>(draft.scenarios());
        // Scenarios that name the rule are the likeliest to notice; one that does is enough.
        scenarios.sort(Comparator.comparing(scenario -> !scenario.fired().contains(mutant.changed())
                && !scenario.silent().contains(mutant.changed())));
        DecisionMaker decider = decider(CheckedPack.of(mutant.pack()));
        return scenarios.stream().anyMatch(scenario -> isNoticed(scenario, decider, draft));
    }

    private static boolean isNoticed(Scenario scenario, DecisionMaker decider, PackDraft draft) {
        try {
            return !scenario.differences(decider.decide(
                            scenario.caseFile(),
                            scenario.directory().orElse(draft.rules().directory()),
                            ANY_DIRECTORY))
                    .isEmpty();
        } catch (UndecidedException undecided) {
            return true;
        }
    }

    /** How many changes were noticed. */
    public int noticed() {
        return mutants - survivors.size();
    }

    /** How many of a hundred changes were noticed, rounded down; 100 when there was nothing to change. */
    public int percent() {
        return mutants == 0 ? 100 : noticed() * 100 / mutants;
    }
}
