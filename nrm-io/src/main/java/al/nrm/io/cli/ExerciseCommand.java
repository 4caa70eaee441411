package al.nrm.io.cli;

import al.nrm.io.report.ReferenceData;
import al.nrm.io.report.exercise.ExerciseReport;
import al.nrm.rules.ReferralRules;
import al.nrm.rules.authoring.PackDraft;
import al.nrm.rules.pack.RulePackException;
import al.nrm.training.AnswerKey;
import al.nrm.training.Audience;
import al.nrm.training.Exercise;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code nrm exercise}: exercises for trainings, made from scenarios of a pack. */
@Command(name = "exercise")
final class ExerciseCommand extends CommandGroup {
    ExerciseCommand(CommandContext desk) {
        super(desk);
    }

    /**
     * The exercises of a pack with their rules.
     *
     * @param rules what decides them
     * @param exercises by audience, then by id
     */
    record Exercises(ReferralRules rules, List<Exercise> exercises) {
        AnswerKey key(Exercise exercise) {
            return AnswerKey.of(exercise, rules, rules.pack().duties());
        }

        ReferenceData glossary() {
            return RulePacks.glossary(rules);
        }
    }

    /**
     * Opens the exercises of the pack that the options name.
     *
     * @throws RulePackException if the pack or one of its scenarios is refused
     */
    Exercises open(NrmCommand given) {
        return given.pack().map(pack -> open(given, pack)).orElseGet(() -> bundled(given));
    }

    /** Opens the exercises of another pack. */
    Exercises open(NrmCommand given, Path pack) {
        if (PackCommand.path(pack).isEmpty()) {
            return bundled(given);
        }
        PackDraft draft = new PackCommand(desk()).draft(given, pack);
        if (!draft.problems().isEmpty()) {
            throw new RulePackException(draft.problems());
        }
        return exercises(given, draft.rules(), draft.exercises());
    }

    private Exercises bundled(NrmCommand given) {
        ReferralRules rules = ReferralRules.bundled();
        return exercises(given, rules, PackDraft.bundledExercises(rules));
    }

    private Exercises exercises(NrmCommand given, ReferralRules rules, List<Exercise> exercises) {
        return new Exercises(
                desk().directory(given).map(rules::with).orElse(rules),
                exercises.stream()
                        .sorted(Comparator.comparing(Exercise::audience).thenComparing(Exercise::id))
                        .toList());
    }

    ExerciseReport report(Exercises exercises, Predicate<Exercise> wanted) {
        List<AnswerKey> keys = exercises.exercises().stream()
                .filter(wanted)
                .map(exercises::key)
                .toList();
        return ExerciseReport.of(keys, exercises.glossary(), desk().wording().language());
    }

    /**
     * The exercise with an id.
     *
     * @throws UsageException.Because if there is none
     */
    Exercise find(Exercises exercises, String id, CommandLine line) {
        List<String> ids = exercises.exercises().stream().map(Exercise::id).toList();
        return exercises.exercises().stream()
                .filter(exercise -> exercise.id().equals(id))
                .findFirst()
                .orElseThrow(() -> UsageException.Because.maybe(
                        line, desk().wording().words(), desk().wording().words().of("exercise.unknown", id), id, ids));
    }

    /**
     * The audience with a code.
     *
     * @throws UsageException.Because if no exercise is for it
     */
    Audience audience(Exercises exercises, String code, CommandLine line) {
        List<String> known = exercises.exercises().stream()
                .map(exercise -> exercise.audience().name())
                .distinct()
                .toList();
        if (!known.contains(code)) {
            throw UsageException.Because.maybe(
                    line,
                    desk().wording().words(),
                    desk().wording().words().of("usage.choice", "--audience", code, String.join(", ", known)),
                    code,
                    known);
        }
        return new Audience(code);
    }

    /** Refuses a format that a command does not have. */
    void checkFormat(CommandLine line, String format, String... known) {
        if (!List.of(known).contains(format)) {
            throw new UsageException.Because(
                    line, desk().wording().words().of("usage.choice", "--format", format, String.join(", ", known)));
        }
    }
}
