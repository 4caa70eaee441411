package al.nrm.io.spreadsheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes a table for spreadsheets: CSV (RFC 4180) with a byte order mark, by which they recognise UTF-8. */
final class TableWriter {
    private final StringBuilder text = new StringBuilder("\uFEFF");
    private final CSVPrinter printer;

    /**
     * A table without rows.
     *
     * @throws IllegalArgumentException if the separator is none of comma, semicolon and tab
     */
    TableWriter(char separator) {
        if (",;\t".indexOf(separator) < 0) {
            throw new IllegalArgumentException("Cells are separated by a comma, a semicolon or a tab.");
        }
        try {
            this.printer = new CSVPrinter(
                    text, CSVFormat.RFC4180.builder().setDelimiter(separator).get());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    TableWriter row(List<String> cells) {
        try {
            printer.printRecord(cells.stream().map(FormulaGuard::guard).toList());
            return this;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    String text() {
        return text.toString();
    }
}
