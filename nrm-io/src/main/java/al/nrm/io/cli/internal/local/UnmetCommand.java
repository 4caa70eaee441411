package al.nrm.io.cli.internal.local;

import al.nrm.io.cli.internal.command.CliCommand;
import al.nrm.io.cli.internal.command.ExitCode;
import al.nrm.io.cli.internal.command.LoadedRules;
import al.nrm.io.cli.internal.command.Today;
import al.nrm.io.json.NrmJson;
import al.nrm.io.report.county.UnmetNeeds;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nrm unmet}: needs that no provider of the directory can meet, by service and county. */
@Command(name = "unmet")
public final class UnmetCommand extends CliCommand {
    @Parameters(arity = "0..1", paramLabel = "CASES.jsonl", descriptionKey = "unmet.cases")
    private @Nullable String file;

    @Option(names = "--histories", paramLabel = "FILE|FOLDER", descriptionKey = "unmet.histories")
    private @Nullable String histories;

    @Option(names = "--at", paramLabel = "DATE-TIME", descriptionKey = "unmet.at")
    private @Nullable String at;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "answer-format")
    private String format = "text";

    @Override
    protected int run() {
        values().check("--format", format, "text", "json");
        if ((file == null) == (histories == null) || (file != null && at != null)) {
            throw values().refused("unmet.one");
        }
        OffsetDateTime moment = values().moment("--at", at).orElseGet(Today::moment);
        LoadedRules law = context().law(options());
        Optional<FollowedCases> followed =
                Optional.ofNullable(histories).map(place -> FollowedCases.of(place, moment, context(), law, isJson()));
        UnmetNeeds needs = UnmetNeeds.of(followed.map(FollowedCases::counted)
                .orElseGet(() -> CountedCases.of(Objects.requireNonNull(file), context(), law)));
        String text = isJson()
                ? NrmJson.standard().pretty(needs.tree()) + "\n"
                : needs.text(context().language());
        return deliver(true, text, followed.map(FollowedCases::read).orElse(ExitCode.DONE));
    }
}
