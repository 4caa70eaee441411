package al.nrm.io.cli.internal.training;

import al.nrm.io.cli.internal.command.CliCommand;
import al.nrm.io.json.NrmJson;
import al.nrm.io.report.exercise.ExerciseReport;
import al.nrm.training.Exercise;
import al.nrm.training.Marking;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nrm exercise mark}: what groups got right and wrong in an exercise, as counts, and in which rules. */
@Command(name = "mark")
final class ExerciseMarkCommand extends CliCommand {
    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "exercise.id")
    private String id = "";

    @Parameters(index = "1", paramLabel = "ANSWERS.json", descriptionKey = "exercise.given")
    private String file = "";

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "answer-format")
    private String format = "text";

    @Override
    protected int run() {
        values().check("--format", format, "text", "json");
        ScenarioExercises all = ScenarioExercises.open(options().pack(), context(), options());
        Exercise exercise = all.find(id, values());
        Marking marking = new Marking(
                all.key(exercise), context().read(file, NrmJson.standard().answers()));
        ExerciseReport report = all.report(exercise::equals, context().language());
        return deliver(isJson() ? NrmJson.standard().pretty(report.tree(marking)) + "\n" : report.text(marking));
    }
}
