package al.nrm.io.spreadsheet;

import al.nrm.casefile.CaseFile;
import java.util.List;

/**
 * What came of reading a table of cases.
 *
 * @param cases the cases of the rows in which nothing is wrong, in the order of the table; empty if something is wrong with
 *     the table or its headings
 * @param problems everything that is wrong, by row
 * @param identityLeftOut whether the table says who persons are and this was not read, since it was not asked for
 */
public record CaseTableReading(List<CaseFile> cases, List<CellProblem> problems, boolean identityLeftOut) {
    /** Copies the lists. */
    public CaseTableReading {
        cases = List.copyOf(cases);
        problems = List.copyOf(problems);
    }
}
