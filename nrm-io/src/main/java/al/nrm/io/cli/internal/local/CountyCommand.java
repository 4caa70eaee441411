package al.nrm.io.cli.internal.local;

import al.nrm.io.cli.internal.command.CliCommand;
import al.nrm.io.cli.internal.command.ExitCode;
import al.nrm.io.cli.internal.command.LoadedRules;
import al.nrm.io.cli.internal.command.TableInput;
import al.nrm.io.cli.internal.command.Today;
import al.nrm.io.json.NrmJson;
import al.nrm.io.report.county.CountedCase;
import al.nrm.io.report.county.CountyReport;
import al.nrm.io.report.county.NationalReport;
import al.nrm.io.report.training.TrainingReport;
import al.nrm.provider.Capacity;
import al.nrm.statistics.Release;
import al.nrm.training.Coverage;
import al.nrm.training.Programme;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nrm county}: the confidential page for a county's committee, or the national page, which may be published. */
@Command(name = "county")
public final class CountyCommand extends CliCommand {
    private static final int K = 11;

    @Parameters(arity = "0..1", paramLabel = "CODE", descriptionKey = "county.code")
    private @Nullable String code;

    @Option(names = "--national", descriptionKey = "county.national")
    private boolean national;

    @Option(names = "--cases", paramLabel = "CASES.jsonl", descriptionKey = "county.cases")
    private @Nullable String cases;

    @Option(names = "--histories", paramLabel = "FILE|FOLDER", descriptionKey = "county.histories")
    private @Nullable String histories;

    @Option(names = "--training", paramLabel = "FILE", descriptionKey = "county.training")
    private @Nullable String training;

    @Option(names = "--at", paramLabel = "DATE", descriptionKey = "county.at")
    private @Nullable String at;

    @Option(names = "--since", paramLabel = "DATE", descriptionKey = "county.since")
    private @Nullable String since;

    @Option(names = "--previous", paramLabel = "FILE", descriptionKey = "county.previous")
    private @Nullable String previous;

    @Option(names = "--format", paramLabel = "html|json", descriptionKey = "county.format")
    private String format = "html";

    @Override
    protected int run() {
        check();
        LocalDate day = day("--at", at).orElseGet(Today::day);
        LocalDate after = since(day);
        LoadedRules law = context().law(options());
        Programme programme =
                training == null ? TrainingReport.bundled() : new TableInput(context()).programme(training);
        Coverage coverage = Coverage.of(List.of(programme), day, law.coverage());
        Optional<List<CountedCase>> counted =
                Optional.ofNullable(cases).map(file -> CountedCases.of(file, context(), law));
        Optional<FollowedCases> followed =
                Optional.ofNullable(histories).map(place -> FollowedCases.of(place, moment(), context(), law, false));
        String page = national
                ? national(counted.or(() -> followed.map(FollowedCases::counted)), coverage)
                : new CountyReport(
                                values().place("CODE", Objects.requireNonNull(code))
                                        .county(),
                                new CountyReport.Contents(
                                        counted,
                                        followed.map(FollowedCases::cases),
                                        law.glossary().duties(),
                                        law.glossary().directory(),
                                        coverage,
                                        law.coverage(),
                                        after,
                                        WholeDays.of(law, Capacity.FRESH, day).orElse(Period.ZERO)))
                        .html(context().language());
        return deliver(!national, page, followed.map(FollowedCases::read).orElse(ExitCode.DONE));
    }

    private void check() {
        values().check("--format", format, "html", "json");
        if (national == (code != null)) {
            throw values().refused("county.one");
        }
        if (!national && (previous != null || format.equals("json"))) {
            throw values().refused("county.only-national");
        }
        if (national && since != null) {
            throw values().refused("county.not-national");
        }
        if (cases != null && histories != null) {
            throw values().refused("county.twice");
        }
    }

    /** The day after which something counts as changed; default: the end of the last quarter. */
    private LocalDate since(LocalDate day) {
        LocalDate after = day("--since", since).orElseGet(() -> CountyReport.lastQuarter(day));
        if (after.isAfter(day)) {
            throw values().refused("county.since-after", after, day);
        }
        return after;
    }

    /** The end of the day of {@code --at}; default: now, so that what is due later today is not overdue. */
    private OffsetDateTime moment() {
        return values().moment("--at", at).orElseGet(Today::moment);
    }

    private String national(Optional<List<CountedCase>> counted, Coverage coverage) {
        List<Release> earlier = previous == null
                ? List.of()
                : context().read(previous, NrmJson.standard().releases());
        earlier.stream()
                .map(Release::name)
                .filter(name -> name.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}"))
                .filter(name -> name.compareTo(coverage.day().toString()) > 0)
                .findFirst()
                .ifPresent(later -> {
                    throw values().refused("county.previous-later", later, coverage.day());
                });
        List<CountedCase> until = counted.orElse(List.of()).stream()
                .filter(one -> !one.day().isAfter(coverage.day()))
                .toList();
        NationalReport report = NationalReport.of(until, coverage, K, earlier);
        return isJson()
                ? NrmJson.standard().pretty(report.tree()) + "\n"
                : report.html(context().language());
    }

    private Optional<LocalDate> day(String option, @Nullable String text) {
        return Optional.ofNullable(text).map(given -> values().day(given, "county.day", option, given));
    }
}
