package al.nrm.io.cli.internal.local;

import al.nrm.io.cli.internal.command.CliCommand;
import al.nrm.io.cli.internal.command.ExitCode;
import al.nrm.io.cli.internal.command.LoadedRules;
import al.nrm.io.cli.internal.command.TableInput;
import al.nrm.io.cli.internal.command.Today;
import al.nrm.io.json.NrmJson;
import al.nrm.io.report.Labels;
import al.nrm.provider.Capacity;
import al.nrm.provider.Directory;
import al.nrm.provider.DirectoryGap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nrm directory check}: what a directory lacks, and what in it is too old. */
@Command(name = "check")
final class DirectoryCheckCommand extends CliCommand {
    private static final String CONFIRMED = "directory.fresh";

    @Parameters(paramLabel = "FILE", arity = "0..1", descriptionKey = "directory.file")
    private @Nullable String file;

    @Option(names = "--at", paramLabel = "DATE", descriptionKey = "directory.at")
    private @Nullable String at;

    @Option(names = "--older-than", paramLabel = "PERIOD", descriptionKey = "directory.older-than")
    private @Nullable String olderThan;

    @Option(names = "--strict", descriptionKey = "directory.strict")
    private boolean strict;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "answer-format")
    private @Nullable String format;

    @Override
    protected int run() {
        Labels words = context().words();
        values().check("--format", format, "text", "json");
        LocalDate day = at == null ? Today.day() : values().day(at, "usage.day", "--at");
        Optional<Period> older = olderThan();
        LoadedRules law = context().law(options());
        Directory directory = file == null ? law.glossary().directory() : new TableInput(context()).directory(file);
        Optional<Period> confirmed = older.or(() -> WholeDays.of(law, CONFIRMED, day));
        DirectoryGap.Ages ages = new DirectoryGap.Ages(
                day, WholeDays.of(law, Capacity.FRESH, day).orElse(Period.ZERO), confirmed);
        List<DirectoryGap> gaps = DirectoryGap.in(directory, ages);
        if (confirmed.isEmpty() && !options().quiet()) {
            context().err().println(words.of("directory.no-age"));
        }
        DirectoryGapText text = new DirectoryGapText(words);
        String report =
                isJson() ? NrmJson.standard().pretty(tree(text, day, gaps)) + "\n" : text.lines(gaps, directory);
        return deliver(false, report, strict && !gaps.isEmpty() ? ExitCode.INPUT_REFUSED : ExitCode.DONE);
    }

    private static Map<String, Object> tree(DirectoryGapText text, LocalDate day, List<DirectoryGap> gaps) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("at", day.toString());
        tree.put("gaps", gaps.stream().map(text::tree).toList());
        tree.put("total", gaps.size());
        return tree;
    }

    private Optional<Period> olderThan() {
        try {
            return Optional.ofNullable(olderThan).map(Period::parse);
        } catch (DateTimeException noPeriod) {
            throw values().refused("usage.period", "--older-than");
        }
    }
}
