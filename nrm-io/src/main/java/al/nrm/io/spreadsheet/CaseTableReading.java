package al.nrm.io.spreadsheet;

import al.nrm.casefile.CaseFile;
import java.util.List;

/**
 * The result of reading a table of cases.
 *
 * @param cases the cases of the rows in which nothing is wrong, in the order of the table; empty if something is wrong with
 *     the table or its headings
 * @param problems everything that is wrong, by row
 * @param identityLeftOut whether the table has cells for the identity of persons that were not read, since the caller did not ask for them
 */
public record CaseTableReading(List<CaseFile> cases, List<CellProblem> problems, boolean identityLeftOut) {
    /** Copies the lists. */
    public CaseTableReading {
        cases = List.copyOf(cases);
        problems = List.copyOf(problems);
    }
}
