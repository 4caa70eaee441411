package al.nrm.io.cli;

import al.nrm.io.json.NrmJson;
import al.nrm.io.report.county.UnmetNeeds;
import java.time.OffsetDateTime;
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

/** {@code nrm unmet}: needs that no provider of the directory can meet, by service and county. */
@Command(name = "unmet", versionProvider = NrmCommand.Version.class, sortOptions = false)
final class UnmetCommand implements Callable<Integer>, AnswersPrograms {
    private final CommandContext desk;

    @ParentCommand
    private @Nullable NrmCommand options;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "CASES.jsonl", descriptionKey = "unmet.cases")
    private @Nullable String file;

    @Option(names = "--histories", paramLabel = "FILE|FOLDER", descriptionKey = "unmet.histories")
    private @Nullable String histories;

    @Option(names = "--at", paramLabel = "DATE-TIME", descriptionKey = "unmet.at")
    private @Nullable String at;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "answer-format")
    private String format = "text";

    UnmetCommand(CommandContext desk) {
        this.desk = desk;
    }

    @Override
    public boolean isJson() {
        return format.equals("json");
    }

    @Override
    public Integer call() {
        NrmCommand given = Objects.requireNonNull(options);
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        given.checkLanguage(line);
        if (!List.of("text", "json").contains(format)) {
            throw new UsageException.Because(
                    line, desk.wording().words().of("usage.choice", "--format", format, "text, json"));
        }
        if ((file == null) == (histories == null) || (file != null && at != null)) {
            throw new UsageException.Because(line, desk.wording().words().of("unmet.one"));
        }
        OffsetDateTime moment =
                new MomentOption(line, desk.wording().words()).parse("--at", at).orElseGet(Today::moment);
        LoadedRules law = desk.law(given);
        Optional<FollowedCases> followed =
                Optional.ofNullable(histories).map(place -> FollowedCases.of(place, moment, desk, law, isJson()));
        UnmetNeeds needs = UnmetNeeds.of(followed.map(FollowedCases::counted)
                .orElseGet(() -> CountedCases.of(Objects.requireNonNull(file), desk, law)));
        String text = isJson()
                ? NrmJson.standard().pretty(needs.tree()) + "\n"
                : needs.text(desk.wording().language());
        return desk.deliver(given, true, delivery -> {
            delivery.print(text);
            return followed.map(FollowedCases::read).orElse(ExitCode.DONE).code();
        });
    }
}
