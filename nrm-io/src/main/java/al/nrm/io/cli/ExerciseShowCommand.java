package al.nrm.io.cli;

import al.nrm.io.report.exercise.ExerciseReport;
import al.nrm.training.AnswerKey;
import al.nrm.training.Exercise;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code nrm exercise show}: one exercise as text or as a sheet to print, with or without its answers. */
@Command(name = "show", versionProvider = NrmCommand.Version.class, sortOptions = false)
final class ExerciseShowCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable ExerciseCommand exercises;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "ID", descriptionKey = "exercise.id")
    private String id = "";

    @Option(names = "--answers", descriptionKey = "exercise.answers")
    private boolean answers;

    @Option(names = "--format", paramLabel = "text|html", descriptionKey = "exercise.show-format")
    private String format = "text";

    @Override
    public Integer call() {
        ExerciseCommand parent = Objects.requireNonNull(exercises);
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        NrmCommand given = parent.options(line);
        parent.checkFormat(line, format, "text", "html");
        ExerciseCommand.Exercises all = parent.open(given);
        Exercise exercise = parent.find(all, id, line);
        AnswerKey key = all.key(exercise);
        ExerciseReport report = parent.report(all, exercise::equals);
        String text = format.equals("html") ? report.sheet(key, answers) : report.text(key, answers);
        return parent.desk().deliver(given, false, text);
    }
}
