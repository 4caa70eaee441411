package al.nrm.io.cli.internal.command;

import al.nrm.document.ReadResult;
import al.nrm.io.json.NrmJson;
import al.nrm.io.report.Labels;
import al.nrm.io.spreadsheet.CellProblem;
import al.nrm.io.spreadsheet.DirectoryTable;
import al.nrm.io.spreadsheet.DirectoryTableReading;
import al.nrm.io.spreadsheet.TrainingTable;
import al.nrm.io.spreadsheet.TrainingTableReading;
import al.nrm.problem.Problem;
import al.nrm.provider.Directory;
import al.nrm.text.Text;
import al.nrm.training.Programme;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** Reads files that are tables, and places problems by row and column. */
public record TableInput(CommandContext context) {
    private static final int LARGEST = 16 << 20;
    /**
     * The content of a file or of standard input.
     *
     * @throws RefusedFile if it cannot be read
     */
    public byte[] bytes(String file) {
        return context.reading(file, stream -> stream.readNBytes(LARGEST + 1));
    }

    /**
     * A directory: a table if the name ends with {@code .csv}, else a document.
     *
     * @throws RefusedFile if it cannot be read, or something is wrong with it
     */
    public Directory directory(String file) {
        return isTable(file)
                ? directoryTable(file)
                : context.read(file, NrmJson.standard().directories());
    }

    /**
     * A directory from a table.
     *
     * @throws RefusedFile if it cannot be read, or something is wrong with it
     */
    public Directory directoryTable(String file) {
        DirectoryTableReading reading = DirectoryTable.read(bytes(file));
        return reading.directory().orElseThrow(() -> refused(file, reading.problems()));
    }

    /**
     * A training programme: a table of sessions if the name ends with {@code .csv}, else a document.
     *
     * @throws RefusedFile if it cannot be read, or something is wrong with it
     */
    public Programme programme(String file) {
        if (!isTable(file)) {
            return context.read(file, NrmJson.standard().trainings());
        }
        TrainingTableReading reading = TrainingTable.read(bytes(file));
        if (!reading.problems().isEmpty()) {
            throw refused(file, reading.problems());
        }
        Text unknown = Text.of("nuk dihet", "not known");
        return new Programme(
                Text.of("Sesionet e një tabele", "Sessions of a table"),
                unknown,
                unknown,
                OptionalInt.empty(),
                List.of(),
                reading.sessions(),
                List.of());
    }

    private static boolean isTable(String file) {
        return file.toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    /** The refusal of a table. */
    public RefusedFile refused(String file, List<CellProblem> problems) {
        List<Problem> listed = problems.subList(0, Math.min(ReadResult.LISTED, problems.size())).stream()
                .map(problem -> new Problem(place(problem), problem.what(), problem.hint()))
                .toList();
        return new RefusedFile(file, listed, problems.size());
    }

    private String place(CellProblem problem) {
        Labels words = context.words();
        if (problem.row() == 0) {
            return "";
        }
        return problem.column()
                .map(column -> words.of("table.cell", problem.row(), column.in(words.language())))
                .orElseGet(() -> words.of("table.row", problem.row()));
    }
}
