package al.nrm.io.cli.internal.history;

import al.nrm.document.Limits;
import al.nrm.document.ReadResult;
import al.nrm.event.CaseEvent;
import al.nrm.io.cli.internal.command.CliCommand;
import al.nrm.io.cli.internal.command.ExitCode;
import al.nrm.io.cli.internal.command.LoadedRules;
import al.nrm.io.cli.internal.command.RefusedFile;
import al.nrm.io.cli.internal.command.Today;
import al.nrm.io.json.HistoryReader;
import al.nrm.io.json.NrmJson;
import al.nrm.io.report.Labels;
import al.nrm.io.report.history.HistoryReport;
import al.nrm.problem.Problem;
import al.nrm.referral.CaseHistory;
import al.nrm.referral.HistoryLine;
import al.nrm.referral.HistoryNotice;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nrm history}: the life of one case at a moment, or the next line of its history. */
@Command(name = "history")
public final class HistoryCommand extends CliCommand {
    private static final Pattern EVENT = Pattern.compile("^/[0-9]+");

    @Parameters(paramLabel = "HISTORY.jsonl", descriptionKey = "history.file")
    private String file = "";

    @Option(names = "--at", paramLabel = "DATE-TIME", descriptionKey = "history.at")
    private @Nullable String at;

    @Option(names = "--known-at", paramLabel = "DATE-TIME", descriptionKey = "history.known-at")
    private @Nullable String knownAt;

    @Option(names = "--case", paramLabel = "ID", descriptionKey = "history.case")
    private @Nullable String caseId;

    @Option(names = "--add", paramLabel = "EVENT.json", descriptionKey = "history.add")
    private @Nullable String add;

    @Option(names = "--format", paramLabel = "text|json|html", descriptionKey = "history.format")
    private String format = "text";

    @Override
    protected int run() {
        values().checkCode("--format", format, List.of("text", "json", "html"));
        Optional<OffsetDateTime> wanted = values().moment("--at", at);
        Optional<OffsetDateTime> known = values().moment("--known-at", knownAt);
        if (add != null && (wanted.isPresent() || known.isPresent())) {
            throw values().refused("history.add-alone");
        }
        LoadedRules law = context().law(options());
        List<CaseHistory> histories = new ArrayList<>();
        ExitCode read = new HistoryFiles(context(), law.history(), isJson()).read(file, history -> {
            if (caseId == null || caseId.equals(history.caseId())) {
                histories.add(history);
            }
        });
        if (read != ExitCode.DONE) {
            return read.code();
        }
        return add == null ? show(law, histories, wanted, known) : next(law, histories, add);
    }

    private int show(
            LoadedRules law,
            List<CaseHistory> histories,
            Optional<OffsetDateTime> wanted,
            Optional<OffsetDateTime> known) {
        CaseHistory history = only(histories);
        OffsetDateTime moment = wanted.or(() -> known).orElseGet(Today::moment);
        HistoryReport report = HistoryReport.of(
                history,
                moment,
                known.orElse(OffsetDateTime.MAX),
                law.glossary(),
                context().language());
        return deliver(
                switch (format) {
                    case "json" -> NrmJson.standard().pretty(report.tree()) + "\n";
                    case "html" -> report.html();
                    default -> report.text();
                });
    }

    private CaseHistory only(List<CaseHistory> histories) {
        Labels words = context().words();
        if (histories.isEmpty()) {
            throw RefusedFile.unreadable(file, words.of("history.none"));
        }
        if (histories.size() > 1) {
            throw RefusedFile.unreadable(file, words.of("history.several", histories.size()));
        }
        return histories.get(0);
    }

    private int next(LoadedRules law, List<CaseHistory> histories, String event) {
        HistoryReader reader = NrmJson.standard().histories(law.history());
        Optional<CaseHistory> before =
                histories.isEmpty() && caseId == null ? Optional.empty() : Optional.of(only(histories));
        ReadResult<HistoryLine> drafted = reader.next(read(event), before, Today.moment());
        if (drafted.isRefused()) {
            throw new RefusedFile(event, drafted);
        }
        HistoryLine line = drafted.value().salted(new Salts());
        Optional<HistoryLine> delivered = before.flatMap(history -> history.delivered(line));
        if (delivered.isPresent()) {
            context()
                    .err()
                    .println(context()
                            .words()
                            .of("history.delivered", delivered.get().n()));
            return ExitCode.DONE.code();
        }
        CaseHistory.Appended longer = appended(event, law, before, line);
        print("history.late", longer.lateEffects());
        line.event().ifPresent(added -> print("history.notice", noticesOf(longer.history(), added)));
        return deliver(true, NrmJson.standard().line(line) + "\n", ExitCode.DONE);
    }

    private void print(String key, List<HistoryNotice> notices) {
        notices.forEach(notice -> context()
                .err()
                .println(context()
                        .words()
                        .of(key, notice.n(), notice.what().in(context().language()))));
    }

    /** Inconsistencies of an event that do not forbid it, such as a task that no advice has. */
    private static List<HistoryNotice> noticesOf(CaseHistory history, CaseEvent added) {
        return history.stateAt(added.at()).notices().stream()
                .filter(notice -> notice.n() == added.n())
                .toList();
    }

    private static CaseHistory.Appended appended(
            String event, LoadedRules law, Optional<CaseHistory> before, HistoryLine line) {
        List<Problem> problems;
        if (before.isPresent()) {
            ReadResult<CaseHistory.Appended> longer = before.get().append(line);
            if (!longer.isRefused()) {
                return longer.value();
            }
            problems = longer.problems();
        } else {
            ReadResult<CaseHistory> first = CaseHistory.of(List.of(line), law.history());
            if (!first.isRefused()) {
                return new CaseHistory.Appended(first.value(), List.of());
            }
            problems = first.problems();
        }
        // Pointers of a history begin with the number of the event; here there is one event.
        throw new RefusedFile(
                event,
                problems.stream()
                        .map(problem -> new Problem(
                                EVENT.matcher(problem.pointer()).replaceFirst(""), problem.what(), problem.hint()))
                        .toList(),
                problems.size());
    }

    private byte[] read(String event) {
        return context().reading(event, stream -> stream.readNBytes(Limits.DEFAULT.directoryBytes() + 1));
    }
}
