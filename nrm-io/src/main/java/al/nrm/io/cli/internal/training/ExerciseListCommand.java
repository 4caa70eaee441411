package al.nrm.io.cli.internal.training;

import al.nrm.io.cli.internal.command.CliCommand;
import al.nrm.io.report.exercise.ExerciseReport;
import al.nrm.problem.RefusedInputException;
import al.nrm.training.AnswerKey;
import al.nrm.training.Audience;
import al.nrm.training.Exercise;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code nrm exercise list}: the exercises of a pack, a page with which a group works, or those to be rewritten. */
@Command(name = "list")
final class ExerciseListCommand extends CliCommand {
    @Option(names = "--audience", paramLabel = "CODE", descriptionKey = "exercise.audience")
    private @Nullable String audience;

    @Option(names = "--since", paramLabel = "PACK", descriptionKey = "exercise.since")
    private @Nullable Path since;

    @Option(names = "--format", paramLabel = "text|html", descriptionKey = "exercise.list-format")
    private String format = "text";

    @Override
    protected int run() {
        values().check("--format", format, "text", "html");
        ScenarioExercises all = ScenarioExercises.open(options().pack(), context(), options());
        Optional<Audience> one = Optional.ofNullable(audience).map(code -> all.audience(code, values()));
        ExerciseReport report = all.report(
                exercise -> one.isEmpty() || one.get().equals(exercise.audience()),
                context().language());
        if (since != null) {
            ScenarioExercises other = ScenarioExercises.open(Optional.of(since), context(), options());
            return deliver(report.changed(before(other, all)));
        }
        return deliver(format.equals("html") ? report.page() : report.list());
    }

    /** The exercises of this pack as the other pack decides them. */
    private static Map<String, AnswerKey> before(ScenarioExercises other, ScenarioExercises all) {
        Map<String, AnswerKey> keys = new TreeMap<>();
        for (Exercise exercise : all.exercises()) {
            try {
                keys.put(exercise.id(), other.key(exercise));
            } catch (RefusedInputException otherTerms) {
                // The other pack lacks one of its indicators, or is in force only later.
            }
        }
        return keys;
    }
}
