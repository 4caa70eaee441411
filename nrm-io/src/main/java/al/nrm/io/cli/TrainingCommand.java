package al.nrm.io.cli;

import al.nrm.io.json.NrmJson;
import al.nrm.io.report.Labels;
import al.nrm.io.report.training.TrainingReport;
import al.nrm.io.spreadsheet.TrainingTable;
import al.nrm.io.spreadsheet.TrainingTableReading;
import al.nrm.text.Text;
import al.nrm.training.CascadeProjection;
import al.nrm.training.Programme;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code nrm training}: sessions, who is trained where, and what a county lacks. */
@Command(name = "training", versionProvider = NrmCommand.Version.class, sortOptions = false)
final class TrainingCommand implements Callable<Integer> {
    private static final List<String> FORMATS = List.of("text", "json", "html", "ics", "csv");
    private static final Pattern ASSUMPTIONS =
            Pattern.compile("(0(?:\\.[0-9]{1,3})?|1(?:\\.0)?),([0-9]{1,3}),([0-9]{1,3})");

    private final CommandContext desk;

    @ParentCommand
    private @Nullable NrmCommand options;

    @Spec
    private @Nullable CommandSpec spec;

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

    TrainingCommand(CommandContext desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        NrmCommand given = Objects.requireNonNull(options);
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        given.checkLanguage(line);
        Labels words = desk.wording().words();
        if (!FORMATS.contains(format)) {
            throw UsageException.Because.maybe(
                    line,
                    words,
                    words.of("usage.choice", "--format", format, String.join(", ", FORMATS)),
                    format,
                    FORMATS);
        }
        LoadedRules law = desk.law(given);
        Programme programme = file == null ? TrainingReport.bundled() : programme(file, desk);
        TrainingReport report =
                TrainingReport.of(programme, law.coverage(), desk.wording().language());
        if (at != null) {
            report = report.on(day(at, line, words), law.coverage());
        }
        if (project != null) {
            report = report.projecting(assumptions(project, line, words));
        }
        String text = written(report);
        return desk.deliver(given, false, text);
    }

    /** A programme: a table of sessions if the name ends with {@code .csv}, else a document. */
    static Programme programme(String name, CommandContext desk) {
        if (!name.toLowerCase(Locale.ROOT).endsWith(".csv")) {
            return desk.read(name, NrmJson.standard().trainings());
        }
        TableInput input = new TableInput(desk);
        TrainingTableReading reading = TrainingTable.read(input.bytes(name));
        if (!reading.problems().isEmpty()) {
            throw input.refused(name, reading.problems());
        }
        return new Programme(
                Text.of("Sesionet e një tabele", "Sessions of a table"),
                Text.of("nuk dihet", "not known"),
                Text.of("nuk dihet", "not known"),
                OptionalInt.empty(),
                List.of(),
                reading.sessions(),
                List.of());
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

    private static LocalDate day(String text, CommandLine line, Labels words) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            throw new UsageException.Because(line, words.of("training.day", text));
        }
    }

    private static CascadeProjection assumptions(String text, CommandLine line, Labels words) {
        Matcher parts = ASSUMPTIONS.matcher(text);
        if (!parts.matches()) {
            throw new UsageException.Because(line, words.of("training.assumptions", text));
        }
        return new CascadeProjection(
                Double.parseDouble(parts.group(1)),
                Integer.parseInt(parts.group(2)),
                Period.ofMonths(Integer.parseInt(parts.group(3))));
    }
}
