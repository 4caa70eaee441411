package al.nrm.io.cli;

import al.nrm.io.report.exercise.ExerciseReport;
import al.nrm.problem.RefusedInputException;
import al.nrm.training.AnswerKey;
import al.nrm.training.Audience;
import al.nrm.training.Exercise;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code nrm exercise list}: the exercises of a pack, a page with which a group works, or those to be rewritten. */
@Command(name = "list", versionProvider = NrmCommand.Version.class, sortOptions = false)
final class ExerciseListCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable ExerciseCommand exercises;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--audience", paramLabel = "CODE", descriptionKey = "exercise.audience")
    private @Nullable String audience;

    @Option(names = "--since", paramLabel = "PACK", descriptionKey = "exercise.since")
    private @Nullable Path since;

    @Option(names = "--format", paramLabel = "text|html", descriptionKey = "exercise.list-format")
    private String format = "text";

    @Override
    public Integer call() {
        ExerciseCommand parent = Objects.requireNonNull(exercises);
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        NrmCommand given = parent.options(line);
        parent.checkFormat(line, format, "text", "html");
        ExerciseCommand.Exercises all = parent.open(given);
        Optional<Audience> one = Optional.ofNullable(audience).map(code -> parent.audience(all, code, line));
        Predicate<Exercise> wanted = exercise ->
                one.filter(audience -> !audience.equals(exercise.audience())).isEmpty();
        ExerciseReport report = parent.report(all, wanted);
        String text;
        if (since != null) {
            text = report.changed(before(parent.open(given, since), all));
        } else {
            text = format.equals("html") ? report.page() : report.list();
        }
        return parent.desk().deliver(given, false, text);
    }

    /** The exercises of this pack as the other pack decides them. */
    private static Map<String, AnswerKey> before(ExerciseCommand.Exercises other, ExerciseCommand.Exercises all) {
        Map<String, AnswerKey> keys = new TreeMap<>();
        for (Exercise exercise : all.exercises()) {
            try {
                keys.put(exercise.id(), other.key(exercise));
            } catch (RefusedInputException otherTerms) {
                // The other pack has not all of its indicators, or begins later.
            }
        }
        return keys;
    }
}
