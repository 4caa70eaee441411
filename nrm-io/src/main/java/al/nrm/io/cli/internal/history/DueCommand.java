package al.nrm.io.cli.internal.history;

import al.nrm.casefile.Agency;
import al.nrm.io.cli.internal.command.CliCommand;
import al.nrm.io.cli.internal.command.ExitCode;
import al.nrm.io.cli.internal.command.LoadedRules;
import al.nrm.io.cli.internal.command.Today;
import al.nrm.io.report.history.DueReport;
import al.nrm.place.County;
import al.nrm.referral.DueTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nrm due}: the open and overdue tasks of many histories, the earliest limit first. */
@Command(name = "due")
public final class DueCommand extends CliCommand {
    @Parameters(paramLabel = "FOLDER|HISTORIES.jsonl", descriptionKey = "due.place")
    private String place = "";

    @Option(names = "--at", paramLabel = "DATE-TIME", descriptionKey = "due.at")
    private @Nullable String at;

    @Option(names = "--agency", paramLabel = "CODE", descriptionKey = "due.agency")
    private @Nullable String agency;

    @Option(names = "--county", paramLabel = "CODE", descriptionKey = "due.county")
    private @Nullable String county;

    @Option(names = "--format", paramLabel = "text|json|html|ics", descriptionKey = "due.format")
    private String format = "text";

    @Override
    protected int run() {
        values().checkCode("--format", format, List.of("text", "json", "html", "ics"));
        if (agency != null) {
            values().checkCode(
                            "--agency",
                            agency,
                            Arrays.stream(Agency.values()).map(Enum::name).toList());
        }
        if (county != null) {
            values().checkCode("--county", county, List.copyOf(County.codes()));
        }
        OffsetDateTime moment = values().moment("--at", at).orElseGet(Today::moment);
        LoadedRules law = context().law(options());
        DueReport report = DueReport.of(moment, law.glossary(), context().language());
        try (SortedTasks tasks = new SortedTasks()) {
            ExitCode read = new HistoryFiles(context(), law.history(), isJson())
                    .read(
                            place,
                            history -> history.due(moment).stream()
                                    .filter(this::isWanted)
                                    .forEach(tasks::add));
            Iterator<DueTask> sorted = tasks.inOrder();
            return context().deliver(options(), false, target -> {
                switch (format) {
                    case "json" -> report.json(sorted, target::print);
                    case "html" -> target.print(report.html(sorted));
                    case "ics" -> report.calendar(sorted, target::print);
                    default -> report.text(sorted, target::print);
                }
                return read.code();
            });
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private boolean isWanted(DueTask due) {
        return (agency == null || due.task().actor().name().equals(agency))
                && (county == null
                        || due.task()
                                .county()
                                .map(County::code)
                                .filter(county::equals)
                                .isPresent());
    }
}
