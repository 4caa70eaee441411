package al.nrm.io.cli;

import al.nrm.io.json.NrmJson;
import al.nrm.io.report.Labels;
import al.nrm.io.report.county.CountedCase;
import al.nrm.io.report.county.CountyReport;
import al.nrm.io.report.county.NationalReport;
import al.nrm.io.report.training.TrainingReport;
import al.nrm.place.County;
import al.nrm.place.PlaceMatch;
import al.nrm.place.PlaceNames;
import al.nrm.statistics.Release;
import al.nrm.training.Coverage;
import al.nrm.training.CoverageNeed;
import al.nrm.training.Programme;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
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

/** {@code nrm county}: the confidential page for a county's committee, or the national page, which may be published. */
@Command(name = "county", versionProvider = NrmCommand.Version.class, sortOptions = false)
final class CountyCommand implements Callable<Integer> {
    private static final int K = 11;
    private static final Period FRESH_PLACES = Period.ofDays(7);

    private final CommandContext desk;

    @ParentCommand
    private @Nullable NrmCommand options;

    @Spec
    private @Nullable CommandSpec spec;

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

    CountyCommand(CommandContext desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        NrmCommand given = Objects.requireNonNull(options);
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        given.checkLanguage(line);
        check(line);
        LocalDate day = day("--at", at).orElseGet(Today::day);
        LocalDate after = since(line, day);
        LoadedRules law = desk.law(given);
        Programme programme = training == null ? TrainingReport.bundled() : TrainingCommand.programme(training, desk);
        Period stale = law.coverage().stream()
                .map(CoverageNeed::stale)
                .min(Comparator.comparing(Period::toTotalMonths))
                .orElse(Period.ofYears(1000));
        Coverage coverage = new Coverage(List.of(programme), day, stale);
        Optional<List<CountedCase>> counted = Optional.ofNullable(cases).map(file -> CountedCases.of(file, desk, law));
        Optional<FollowedCases> followed =
                Optional.ofNullable(histories).map(place -> FollowedCases.of(place, moment(line), desk, law, false));
        String page = national
                ? national(counted.or(() -> followed.map(FollowedCases::counted)), coverage)
                : new CountyReport(
                                county(line),
                                new CountyReport.Contents(
                                        counted,
                                        followed.map(FollowedCases::cases),
                                        law.glossary().duties(),
                                        law.glossary().directory(),
                                        coverage,
                                        law.coverage(),
                                        after,
                                        freshPlaces(law, day)))
                        .html(desk.wording().language());
        return desk.deliver(given, !national, delivery -> {
            delivery.print(page);
            return followed.map(FollowedCases::read).orElse(ExitCode.DONE).code();
        });
    }

    private void check(CommandLine line) {
        Labels words = desk.wording().words();
        if (!List.of("html", "json").contains(format)) {
            throw new UsageException.Because(line, words.of("usage.choice", "--format", format, "html, json"));
        }
        if (national == (code != null)) {
            throw new UsageException.Because(line, words.of("county.one"));
        }
        if (!national && (previous != null || format.equals("json"))) {
            throw new UsageException.Because(line, words.of("county.only-national"));
        }
        if (national && since != null) {
            throw new UsageException.Because(line, words.of("county.not-national"));
        }
        if (cases != null && histories != null) {
            throw new UsageException.Because(line, words.of("county.twice"));
        }
    }

    /** The day after which something counts as changed; usual: the end of the last quarter. */
    private LocalDate since(CommandLine line, LocalDate day) {
        LocalDate after = day("--since", since).orElseGet(() -> CountyReport.lastQuarter(day));
        if (after.isAfter(day)) {
            throw new UsageException.Because(line, desk.wording().words().of("county.since-after", after, day));
        }
        return after;
    }

    /** The end of the day that was asked for; usual: now, so that what is due later today is not overdue. */
    private OffsetDateTime moment(CommandLine line) {
        return new MomentOption(line, desk.wording().words()).parse("--at", at).orElseGet(Today::moment);
    }

    private String national(Optional<List<CountedCase>> counted, Coverage coverage) {
        List<Release> earlier = previous == null
                ? List.of()
                : desk.read(previous, NrmJson.standard().releases());
        earlier.stream()
                .map(Release::name)
                .filter(name -> name.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}"))
                .filter(name -> name.compareTo(coverage.day().toString()) > 0)
                .findFirst()
                .ifPresent(later -> {
                    throw new UsageException.Because(
                            Objects.requireNonNull(spec).commandLine(),
                            desk.wording().words().of("county.previous-later", later, coverage.day()));
                });
        List<CountedCase> until = counted.orElse(List.of()).stream()
                .filter(one -> !one.day().isAfter(coverage.day()))
                .toList();
        NationalReport report = NationalReport.of(until, coverage, K, earlier);
        return format.equals("json")
                ? NrmJson.standard().pretty(report.tree()) + "\n"
                : report.html(desk.wording().language());
    }

    /** How long a count of free places is believed, as the pack says; a week where it does not. */
    private static Period freshPlaces(LoadedRules law, LocalDate day) {
        return Optional.ofNullable(law.glossary().parameters().get("capacity.fresh"))
                .flatMap(parameter -> parameter.on(day))
                .map(value -> Period.parse(value.value()))
                .orElse(FRESH_PLACES);
    }

    private County county(CommandLine line) {
        String name = Objects.requireNonNull(code);
        PlaceMatch match = PlaceNames.find(name);
        if (match instanceof PlaceMatch.Found found) {
            return found.county();
        }
        List<String> nearest = match instanceof PlaceMatch.NotFound not ? not.nearest() : List.of();
        Labels words = desk.wording().words();
        String what = words.of("whom.place", "CODE", name);
        throw new UsageException.Because(
                line, nearest.isEmpty() ? what : what + " " + words.of("usage.maybe", String.join(", ", nearest)));
    }

    private Optional<LocalDate> day(String option, @Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noDay) {
            throw new UsageException.Because(
                    Objects.requireNonNull(spec).commandLine(),
                    desk.wording().words().of("county.day", option, text));
        }
    }
}
