package al.nrm.io.cli.internal.training;

import al.nrm.io.cli.internal.command.CliCommand;
import al.nrm.io.report.exercise.ExerciseReport;
import al.nrm.training.AnswerKey;
import al.nrm.training.Exercise;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nrm exercise show}: one exercise as text or as a sheet to print, with or without its answers. */
@Command(name = "show")
final class ExerciseShowCommand extends CliCommand {
    @Parameters(paramLabel = "ID", descriptionKey = "exercise.id")
    private String id = "";

    @Option(names = "--answers", descriptionKey = "exercise.answers")
    private boolean answers;

    @Option(names = "--format", paramLabel = "text|html", descriptionKey = "exercise.show-format")
    private String format = "text";

    @Override
    protected int run() {
        values().check("--format", format, "text", "html");
        ScenarioExercises all = ScenarioExercises.open(options().pack(), context(), options());
        Exercise exercise = all.find(id, values());
        AnswerKey key = all.key(exercise);
        ExerciseReport report = all.report(exercise::equals, context().language());
        return deliver(format.equals("html") ? report.sheet(key, answers) : report.text(key, answers));
    }
}
