package al.nrm.rules.internal.pack;

import al.nrm.text.CellSeparator;
import al.nrm.text.NearestWord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table of a pack as spreadsheets save it: cells separated by comma, semicolon or tab, columns in any order, found by
 * their headings. Empty rows and a column for notes are not read.
 */
final class PackTable {
    private static final Pattern NOTES = Pattern.compile("notes?|comments?|shënime?|shenime?|komente?");

    private final PackFile file;
    private final List<String> columns;
    private final List<String> optional;
    private final List<Row> rows = new ArrayList<>();

    private PackTable(PackFile file, List<String> columns, List<String> optional) {
        this.file = file;
        this.columns = columns;
        this.optional = optional;
    }

    /**
     * One row.
     *
     * @param line the line of the file on which it begins, from 1
     * @param cells by column; every column has one, which may be empty
     */
    record Row(int line, Map<String, String> cells) {
        Row {
            cells = Map.copyOf(cells);
        }

        String get(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    /**
     * Reads a table.
     *
     * @param file gets what is wrong with headings and rows; such rows are left out
     * @param text its text, with line feeds
     * @param columns the headings that it must have; the first one is that of the id
     * @param optional the headings that it may have as well
     * @return the rows that have one cell for each heading, in their order
     */
    static List<Row> read(PackFile file, String text, List<String> columns, List<String> optional) {
        PackTable table = new PackTable(file, columns, optional);
        boolean stated = CellSeparator.isStated(text);
        String cells = stated ? text.substring(Math.max(0, text.indexOf('\n') + 1)) : text;
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(CellSeparator.of(text))
                .setIgnoreEmptyLines(false)
                .get();
        int line = stated ? 2 : 1;
        try (CSVParser parser = CSVParser.parse(cells, format)) {
            int offset = line - 1;
            Optional<List<String>> headings = Optional.empty();
            for (var records = parser.iterator(); records.hasNext(); ) {
                CSVRecord row = records.next();
                if (!isBlank(row)) {
                    if (headings.isPresent()) {
                        table.row(row, line, headings.get());
                    } else {
                        headings = table.headings(row, line);
                        if (headings.isEmpty()) {
                            return List.of();
                        }
                    }
                }
                line = offset + (int) parser.getCurrentLineNumber() + 1;
            }
            if (headings.isEmpty()) {
                table.missing(1, columns);
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException broken) {
            file.problem(line, "table.quotes");
        }
        return table.rows;
    }

    private static boolean isBlank(CSVRecord row) {
        return row.stream().allMatch(String::isBlank);
    }

    /** The headings in the order of the table; an empty text for a column that is not read. */
    private Optional<List<String>> headings(CSVRecord row, int line) {
        List<String> headings = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        List<String> unknown = new ArrayList<>();
        boolean twice = false;
        for (String cell : row) {
            String heading = cell.strip();
            boolean known = columns.contains(heading) || optional.contains(heading);
            headings.add(known ? heading : "");
            if (known && !seen.add(heading)) {
                twice = true;
                file.problem(line, "column.twice", heading);
            } else if (!known
                    && !heading.isEmpty()
                    && !NOTES.matcher(heading.toLowerCase(Locale.ROOT)).matches()) {
                unknown.add(heading);
            }
        }
        List<String> missing =
                columns.stream().filter(column -> !seen.contains(column)).toList();
        for (String heading : unknown) {
            if (heading.startsWith("strength_")) {
                file.problem(line, "column.undeclared", heading, WeightReader.PATH);
            } else {
                file.unknown(line, "column.unknown", heading, columns);
            }
        }
        boolean explained = missing.stream()
                .allMatch(column -> unknown.stream()
                        .anyMatch(heading -> NearestWord.to(heading, columns)
                                .filter(column::equals)
                                .isPresent()));
        if (!missing.isEmpty() && !explained) {
            missing(line, missing);
        }
        return missing.isEmpty() && !twice ? Optional.of(headings) : Optional.empty();
    }

    private void missing(int line, List<String> missing) {
        file.problem(line, "column.missing", String.join(", ", missing), String.join(", ", columns));
    }

    /** The least number of cells of a row: optional columns at the end may be left out. */
    private int needed(List<String> headings) {
        int needed = headings.size();
        while (needed > 0 && optional.contains(headings.get(needed - 1))) {
            needed--;
        }
        return needed;
    }

    private void row(CSVRecord row, int line, List<String> headings) {
        int cells = row.size();
        while (cells > headings.size() && row.get(cells - 1).isBlank()) {
            cells--;
        }
        if (cells > headings.size() || cells < needed(headings)) {
            file.problem(line, "table.cells", cells, headings.size());
            file.problems().defective(row.get(Math.min(headings.indexOf(columns.get(0)), row.size() - 1)));
            return;
        }
        Map<String, String> byColumn = new LinkedHashMap<>();
        for (int i = 0; i < cells; i++) {
            if (!headings.get(i).isEmpty()) {
                byColumn.put(headings.get(i), row.get(i));
            }
        }
        rows.add(new Row(line, byColumn));
    }
}
