package al.nrm.io.cli;

import al.nrm.io.json.NrmJson;
import al.nrm.io.report.Labels;
import al.nrm.law.Parameter;
import al.nrm.law.TimeLimit;
import al.nrm.provider.Directory;
import al.nrm.provider.DirectoryGap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code nrm directory check}: what a directory lacks, and what in it is too old. */
@Command(name = "check", versionProvider = NrmCommand.Version.class, sortOptions = false)
final class DirectoryCheckCommand implements Callable<Integer>, AnswersPrograms {
    private static final String TEXT = "text";
    private static final String JSON = "json";
    private static final String FREE_PLACES = "capacity.fresh";
    private static final String CONFIRMED = "directory.fresh";
    private static final long DAY = 24L * 60 * 60;

    @ParentCommand
    private @Nullable DirectoryCommand parent;

    @Spec
    private @Nullable CommandSpec spec;

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
    public boolean isJson() {
        return JSON.equals(format);
    }

    @Override
    public Integer call() {
        DirectoryCommand command = Objects.requireNonNull(parent);
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        NrmCommand given = command.options(line);
        CommandContext desk = command.desk();
        Labels words = desk.wording().words();
        if (format != null && !format.equals(TEXT) && !isJson()) {
            throw new UsageException.Because(line, words.of("usage.choice", "--format", format, TEXT + ", " + JSON));
        }
        LocalDate day = day(line, words);
        Optional<Period> older = olderThan(line, words);
        LoadedRules law = desk.law(given);
        Directory directory = file == null ? law.glossary().directory() : new TableInput(desk).directory(file);
        Optional<Period> confirmed = older.or(() -> parameter(law, CONFIRMED, day));
        DirectoryGap.Ages ages =
                new DirectoryGap.Ages(day, parameter(law, FREE_PLACES, day).orElse(Period.ZERO), confirmed);
        List<DirectoryGap> gaps = DirectoryGap.in(directory, ages);
        if (confirmed.isEmpty() && !given.quiet()) {
            desk.streams().err().println(words.of("directory.no-age"));
        }
        DirectoryGapText text = new DirectoryGapText(words);
        String report =
                isJson() ? NrmJson.standard().pretty(tree(text, day, gaps)) + "\n" : text.lines(gaps, directory);
        return desk.deliver(given, delivery -> {
            delivery.print(report);
            return strict && !gaps.isEmpty() ? ExitCode.INPUT_REFUSED.code() : ExitCode.DONE.code();
        });
    }

    private static Map<String, Object> tree(DirectoryGapText text, LocalDate day, List<DirectoryGap> gaps) {
        List<Object> trees = new ArrayList<>();
        gaps.forEach(gap -> trees.add(text.tree(gap)));
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("at", day.toString());
        tree.put("gaps", trees);
        tree.put("total", gaps.size());
        return tree;
    }

    private LocalDate day(CommandLine line, Labels words) {
        try {
            return at == null ? Today.day() : LocalDate.parse(at);
        } catch (DateTimeException noDay) {
            throw new UsageException.Because(line, words.of("usage.day", "--at"));
        }
    }

    private Optional<Period> olderThan(CommandLine line, Labels words) {
        try {
            return Optional.ofNullable(olderThan).map(Period::parse);
        } catch (DateTimeException noPeriod) {
            throw new UsageException.Because(line, words.of("usage.period", "--older-than"));
        }
    }

    /** The whole days of a parameter of the pack, if the pack has it on that day. */
    private static Optional<Period> parameter(LoadedRules law, String id, LocalDate day) {
        return Optional.ofNullable(law.glossary().parameters().get(id))
                .flatMap(parameter -> parameter.on(day))
                .map(Parameter.DatedValue::value)
                .flatMap(TimeLimit::parse)
                .map(limit -> Period.ofDays((int) (limit.seconds() / DAY)));
    }
}
