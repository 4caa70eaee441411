package al.nrm.io.spreadsheet;

import al.nrm.provider.Directory;
import java.util.List;
import java.util.Optional;

/**
 * The result of reading a table of a directory.
 *
 * @param directory the directory; empty if anything is wrong with the table
 * @param problems everything that is wrong, by row
 */
public record DirectoryTableReading(Optional<Directory> directory, List<CellProblem> problems) {
    /** Copies the list. */
    public DirectoryTableReading {
        problems = List.copyOf(problems);
    }
}
