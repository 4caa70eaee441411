package al.nrm.io.cli.internal.training;

import al.nrm.io.cli.internal.command.CommandContext;
import al.nrm.io.cli.internal.command.NamedPacks;
import al.nrm.io.cli.internal.command.OptionValues;
import al.nrm.io.cli.internal.command.RootCommand;
import al.nrm.io.cli.internal.command.RulePacks;
import al.nrm.io.cli.internal.command.UsageException;
import al.nrm.io.report.exercise.ExerciseReport;
import al.nrm.provider.Directory;
import al.nrm.rules.ReferralRules;
import al.nrm.rules.authoring.PackDraft;
import al.nrm.rules.pack.RulePackException;
import al.nrm.text.TextLanguage;
import al.nrm.training.AnswerKey;
import al.nrm.training.Audience;
import al.nrm.training.Exercise;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The exercises of a pack with the rules that decide them.
 *
 * @param rules the rules of the pack
 * @param exercises by audience, then by id
 */
record ScenarioExercises(ReferralRules rules, List<Exercise> exercises) {
    /**
     * Opens the exercises of a pack.
     *
     * @param pack empty for the bundled pack
     * @throws RulePackException if the pack or one of its scenarios is refused
     */
    static ScenarioExercises open(Optional<Path> pack, CommandContext context, RootCommand options) {
        if (pack.filter(NamedPacks::isOwn).isEmpty()) {
            ReferralRules rules = ReferralRules.bundled();
            return of(rules, PackDraft.bundledExercises(rules), context.directory(options));
        }
        PackDraft draft = new NamedPacks(context).draft(pack);
        if (!draft.problems().isEmpty()) {
            throw new RulePackException(draft.problems());
        }
        return of(draft.rules(), draft.exercises(), context.directory(options));
    }

    private static ScenarioExercises of(ReferralRules rules, List<Exercise> exercises, Optional<Directory> directory) {
        return new ScenarioExercises(
                directory.map(rules::with).orElse(rules),
                exercises.stream()
                        .sorted(Comparator.comparing(Exercise::audience).thenComparing(Exercise::id))
                        .toList());
    }

    AnswerKey key(Exercise exercise) {
        return AnswerKey.of(exercise, rules, rules.pack().duties());
    }

    ExerciseReport report(Predicate<Exercise> wanted, TextLanguage language) {
        List<AnswerKey> keys = exercises.stream().filter(wanted).map(this::key).toList();
        return ExerciseReport.of(keys, RulePacks.glossary(rules), language);
    }

    /**
     * The exercise with an id.
     *
     * @throws UsageException if there is none
     */
    Exercise find(String id, OptionValues values) {
        return exercises.stream()
                .filter(exercise -> exercise.id().equals(id))
                .findFirst()
                .orElseThrow(() -> values.refusedWithin(
                        id, exercises.stream().map(Exercise::id).toList(), "exercise.unknown", id));
    }

    /**
     * The audience with a code.
     *
     * @throws UsageException if no exercise is for it
     */
    Audience audience(String code, OptionValues values) {
        values.checkCode(
                "--audience",
                code,
                exercises.stream()
                        .map(exercise -> exercise.audience().name())
                        .distinct()
                        .toList());
        return new Audience(code);
    }
}
