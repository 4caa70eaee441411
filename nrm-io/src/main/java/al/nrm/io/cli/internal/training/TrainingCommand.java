package al.nrm.io.cli.internal.training;

import al.nrm.io.cli.internal.command.CliCommand;
import al.nrm.io.cli.internal.command.LoadedRules;
import al.nrm.io.cli.internal.command.TableInput;
import al.nrm.io.json.NrmJson;
import al.nrm.io.report.training.TrainingReport;
import al.nrm.training.CascadeProjection;
import al.nrm.training.Programme;
import java.time.Period;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nrm training}: sessions, who is trained where, and what a county lacks. */
@Command(name = "training")
public final class TrainingCommand extends CliCommand {
    private static final List<String> FORMATS = List.of("text", "json", "html", "ics", "csv");
    private static final Pattern ASSUMPTIONS =
            Pattern.compile("(0(?:\\.[0-9]{1,3})?|1(?:\\.0)?),([0-9]{1,3}),([0-9]{1,3})");

    @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "training.file")
    private @Nullable String file;

    @Option(names = "--at", paramLabel = "DATE", descriptionKey = "training.at")
    private @Nullable String at;

    @Option(names = "--format", paramLabel = "text|json|html|ics|csv", descriptionKey = "training.format")
    private String format = "text";

    @Option(
            names = "--project",
            arity = "0..1",
            fallbackValue = "0.5,3,6",
            paramLabel = "SHARE,COLLEAGUES,MONTHS",
            descriptionKey = "training.project")
    private @Nullable String project;

    @Override
    protected int run() {
        values().checkCode("--format", format, FORMATS);
        LoadedRules law = context().law(options());
        Programme programme = file == null ? TrainingReport.bundled() : new TableInput(context()).programme(file);
        TrainingReport report =
                TrainingReport.of(programme, law.coverage(), context().language());
        if (at != null) {
            report = report.on(values().day(at, "training.day", at), law.coverage());
        }
        if (project != null) {
            report = report.projecting(assumptions(project));
        }
        return deliver(written(report));
    }

    private String written(TrainingReport report) {
        return switch (format) {
            case "json" -> NrmJson.standard().pretty(report.tree()) + "\n";
            case "html" -> report.html();
            case "ics" -> report.calendar();
            case "csv" -> report.csv();
            default -> report.text();
        };
    }

    private CascadeProjection assumptions(String text) {
        Matcher parts = ASSUMPTIONS.matcher(text);
        if (!parts.matches()) {
            throw values().refused("training.assumptions", text);
        }
        return new CascadeProjection(
                Double.parseDouble(parts.group(1)),
                Integer.parseInt(parts.group(2)),
                Period.ofMonths(Integer.parseInt(parts.group(3))));
    }
}
