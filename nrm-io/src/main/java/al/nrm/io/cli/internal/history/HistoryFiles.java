package al.nrm.io.cli.internal.history;

import al.nrm.io.cli.internal.command.CommandContext;
import al.nrm.io.cli.internal.command.ErrorOutput;
import al.nrm.io.cli.internal.command.ExitCode;
import al.nrm.io.cli.internal.command.RefusedFile;
import al.nrm.io.json.LineProblem;
import al.nrm.io.json.NrmJson;
import al.nrm.io.json.ReadHistory;
import al.nrm.problem.Problem;
import al.nrm.referral.CaseHistory;
import al.nrm.referral.HistoryRules;
import al.nrm.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The histories of a file, or of every {@code .jsonl} file of a folder by name. Problems of a case are written to
 * standard error, with the line of the file before the pointer, and the other cases are read. A case with the same id
 * and opening as an earlier one is refused, so that two copies of a file count once.
 */
public final class HistoryFiles {
    private final CommandContext context;
    private final HistoryRules rules;
    private final boolean json;
    /** The file of each case that was read, by its id and the moment of its opening. */
    private final Map<String, String> seen = new HashMap<>();

    private ExitCode worst = ExitCode.DONE;

    public HistoryFiles(CommandContext context, HistoryRules rules, boolean json) {
        this.context = context;
        this.rules = rules;
        this.json = json;
    }

    /** Reads every history without problems. */
    public ExitCode read(String place, Consumer<CaseHistory> each) {
        for (String file : files(place)) {
            context.reading(file, stream -> {
                NrmJson.standard().histories(rules).read(stream, read -> accept(file, read, each));
                return worst;
            });
        }
        return worst;
    }

    private List<String> files(String place) {
        if (place.equals(CommandContext.STANDARD_INPUT) || !Files.isDirectory(Path.of(place))) {
            return List.of(place);
        }
        try (Stream<Path> files = Files.list(Path.of(place))) {
            List<String> found = files.filter(file -> file.toString().endsWith(".jsonl"))
                    .map(Path::toString)
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw RefusedFile.unreadable(place, context.words().of("history.no-files"));
            }
            return found;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void accept(String file, ReadHistory read, Consumer<CaseHistory> each) {
        @Nullable
        String before = read.history()
                .map(history -> seen.putIfAbsent(opening(history), file))
                .orElse(null);
        if (read.history().isPresent() && before == null) {
            each.accept(read.history().get());
            return;
        }
        worst = worst.worse(ExitCode.INPUT_REFUSED);
        RefusedFile refused = before == null ? refused(file, read) : new RefusedFile(file, List.of(twice(before)), 1);
        new ErrorOutput(context).print(refused, json);
    }

    private static String opening(CaseHistory history) {
        return history.caseId() + " " + history.events().get(0).at();
    }

    private static Problem twice(String before) {
        return Problem.at(
                "/case",
                Text.of(
                        "Ky rast u lexua tashmë nga " + before + " dhe numërohet një herë.",
                        "This case was read already from " + before + " and is counted once."),
                Text.of("Hiqni njërin prej dy skedarëve.", "Remove one of the two files."));
    }

    /** The problems of a case, with the line of the file before each pointer. */
    static RefusedFile refused(String file, ReadHistory read) {
        return new RefusedFile(
                file, read.problems().stream().map(HistoryFiles::placed).toList(), read.total());
    }

    private static Problem placed(LineProblem problem) {
        return new Problem(
                problem.line() + ":" + problem.problem().pointer(),
                problem.problem().what(),
                problem.problem().hint());
    }
}
