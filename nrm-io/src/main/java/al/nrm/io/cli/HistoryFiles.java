package al.nrm.io.cli;

import al.nrm.io.json.LineProblem;
import al.nrm.io.json.NrmJson;
import al.nrm.io.json.ReadHistory;
import al.nrm.problem.Problem;
import al.nrm.referral.CaseHistory;
import al.nrm.referral.HistoryRules;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The histories of a file, or of every {@code .jsonl} file of a folder by name. What is wrong with a case goes to standard
 * error, with the line of the file before the pointer, and the other cases are read all the same.
 */
final class HistoryFiles {
    private final CommandContext desk;
    private final HistoryRules rules;
    private final boolean json;
    private ExitCode worst = ExitCode.DONE;

    HistoryFiles(CommandContext desk, HistoryRules rules, boolean json) {
        this.desk = desk;
        this.rules = rules;
        this.json = json;
    }

    /** Reads every history in which nothing is wrong. */
    ExitCode read(String place, Consumer<CaseHistory> each) {
        List<String> files = files(place);
        for (String file : files) {
            try (InputStream stream = desk.open(file)) {
                NrmJson.standard().histories(rules).read(stream, read -> accept(file, read, each));
            } catch (IOException unreadable) {
                throw RefusedFile.unreadable(file, desk.wording().unreadable(unreadable));
            }
        }
        return worst;
    }

    private List<String> files(String place) {
        if (place.equals(CommandContext.STANDARD_INPUT) || !Files.isDirectory(Path.of(place))) {
            return List.of(place);
        }
        try (Stream<Path> files = Files.list(Path.of(place))) {
            return files.filter(file -> file.toString().endsWith(".jsonl"))
                    .map(Path::toString)
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void accept(String file, ReadHistory read, Consumer<CaseHistory> each) {
        if (read.history().isPresent()) {
            each.accept(read.history().get());
            return;
        }
        worst = worst.worse(ExitCode.INPUT_REFUSED);
        new ErrorOutput(desk.wording())
                .print(refused(file, read), json, desk.streams().err());
    }

    /** The problems of a case; a pointer follows the line of the file. */
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
