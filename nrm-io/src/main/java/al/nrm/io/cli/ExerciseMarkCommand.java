package al.nrm.io.cli;

import al.nrm.io.json.NrmJson;
import al.nrm.io.report.exercise.ExerciseReport;
import al.nrm.training.Exercise;
import al.nrm.training.Marking;
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

/** {@code nrm exercise mark}: what groups got right and wrong in an exercise, as counts, and in which rules. */
@Command(name = "mark", versionProvider = NrmCommand.Version.class, sortOptions = false)
final class ExerciseMarkCommand implements Callable<Integer>, AnswersPrograms {
    @ParentCommand
    private @Nullable ExerciseCommand exercises;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "exercise.id")
    private String id = "";

    @Parameters(index = "1", paramLabel = "ANSWERS.json", descriptionKey = "exercise.given")
    private String file = "";

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "answer-format")
    private String format = "text";

    @Override
    public boolean isJson() {
        return format.equals("json");
    }

    @Override
    public Integer call() {
        ExerciseCommand parent = Objects.requireNonNull(exercises);
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        NrmCommand given = parent.options(line);
        parent.checkFormat(line, format, "text", "json");
        ExerciseCommand.Exercises all = parent.open(given);
        Exercise exercise = parent.find(all, id, line);
        Marking marking = new Marking(
                all.key(exercise), parent.desk().read(file, NrmJson.standard().answers()));
        ExerciseReport report = parent.report(all, exercise::equals);
        String text = isJson() ? NrmJson.standard().pretty(report.tree(marking)) + "\n" : report.text(marking);
        return parent.desk().deliver(given, false, text);
    }
}
