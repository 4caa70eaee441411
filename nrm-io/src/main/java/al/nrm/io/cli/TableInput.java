package al.nrm.io.cli;

import al.nrm.document.ReadResult;
import al.nrm.io.json.NrmJson;
import al.nrm.io.report.Labels;
import al.nrm.io.spreadsheet.CellProblem;
import al.nrm.io.spreadsheet.DirectoryTable;
import al.nrm.io.spreadsheet.DirectoryTableReading;
import al.nrm.problem.Problem;
import al.nrm.provider.Directory;
import al.nrm.text.TextLanguage;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Files that are tables, and what is wrong with their cells as lines for people. */
final class TableInput {
    private static final int LARGEST = 16 << 20;
    private static final Map<String, Character> SEPARATORS = Map.of("comma", ',', "semicolon", ';', "tab", '\t');

    private final CommandContext desk;

    TableInput(CommandContext desk) {
        this.desk = desk;
    }

    /**
     * The separator that an option names; where it names none the one that spreadsheets of the language expect.
     *
     * @throws UsageException.Because if there is no such separator
     */
    char separator(CommandLine line, @Nullable String named) {
        if (named == null) {
            return desk.wording().language() == TextLanguage.SQ ? ';' : ',';
        }
        Character separator = SEPARATORS.get(named);
        if (separator == null) {
            throw new UsageException.Because(
                    line, desk.wording().words().of("usage.choice", "--separator", named, "comma, semicolon, tab"));
        }
        return separator;
    }

    /**
     * The content of a file or of standard input.
     *
     * @throws RefusedFile if it cannot be read
     */
    byte[] bytes(String file) {
        try (InputStream stream = desk.open(file)) {
            return stream.readNBytes(LARGEST + 1);
        } catch (IOException unreadable) {
            throw RefusedFile.unreadable(file, desk.wording().unreadable(unreadable));
        }
    }

    /**
     * A directory: a table if the name ends with {@code .csv}, else a document.
     *
     * @throws RefusedFile if it cannot be read, or something is wrong with it
     */
    Directory directory(String file) {
        return file.toLowerCase(Locale.ROOT).endsWith(".csv")
                ? directoryTable(file)
                : desk.read(file, NrmJson.standard().directories());
    }

    /**
     * A directory from a table.
     *
     * @throws RefusedFile if it cannot be read, or something is wrong with it
     */
    Directory directoryTable(String file) {
        DirectoryTableReading reading = DirectoryTable.read(bytes(file));
        return reading.directory().orElseThrow(() -> refused(file, reading.problems()));
    }

    /** A table that was refused. */
    RefusedFile refused(String file, List<CellProblem> problems) {
        List<Problem> listed = problems.subList(0, Math.min(ReadResult.LISTED, problems.size())).stream()
                .map(problem -> new Problem(place(problem), problem.what(), problem.hint()))
                .toList();
        return new RefusedFile(file, listed, problems.size());
    }

    private String place(CellProblem problem) {
        Labels words = desk.wording().words();
        if (problem.row() == 0) {
            return "";
        }
        return problem.column()
                .map(column -> words.of("table.cell", problem.row(), column.in(words.language())))
                .orElseGet(() -> words.of("table.row", problem.row()));
    }
}
