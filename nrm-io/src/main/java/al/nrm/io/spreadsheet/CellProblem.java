package al.nrm.io.spreadsheet;

import al.nrm.text.Text;
import java.util.Optional;

/**
 * A problem of a table. It repeats no cell and no heading of the table.
 *
 * @param row the row as a spreadsheet counts it, from 1; 0 for the table as a whole
 * @param column the heading of the column, or its letter if the heading is not known; empty for the row as a whole
 * @param what what is wrong
 * @param hint what would be right; empty if that is not known
 */
public record CellProblem(int row, Optional<Text> column, Text what, Optional<Text> hint) {
    static CellProblem ofCell(int row, Text heading, Text what, Text hint) {
        return new CellProblem(row, Optional.of(heading), what, Optional.of(hint));
    }

    static CellProblem ofTable(Text what, Text hint) {
        return new CellProblem(0, Optional.empty(), what, Optional.of(hint));
    }

    static CellProblem ofRow(int row, Text what, Text hint) {
        return new CellProblem(row, Optional.empty(), what, Optional.of(hint));
    }
}
