package al.nrm.io.spreadsheet;

import al.nrm.document.DirectoryDocument;
import al.nrm.document.DocumentKind;
import al.nrm.document.ReadResult;
import al.nrm.document.Shape;
import al.nrm.problem.Problem;
import al.nrm.provider.Directory;
import al.nrm.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Collects the rows of a table into a directory document. */
final class DirectoryRows {
    private static final Pattern ENTRY_POINTER = Pattern.compile("/(providers|agencies|hotlines)/(\\d+)(/.*)?");
    private static final Text ONE_OF_SEVERAL =
            Text.of("Plotësoni së paku njërën nga këto kolona.", "Fill in at least one of these columns.");
    private static final Set<String> PHONES = Set.of("phones", "phone", "fromAbroad");

    private final Columns known;
    private final Map<Integer, Column> columns;
    private final int entry;
    private final List<CellProblem> problems;
    private final Map<String, List<Object>> entries = new LinkedHashMap<>();
    private final Map<String, List<Integer>> rows = new HashMap<>();
    private final Set<String> faulty = new HashSet<>();

    /**
     * @param known every column that a table can have
     * @param columns those of this table, by index
     * @param entry the index of the column that says of which list a row is
     * @param problems receives what is wrong
     */
    DirectoryRows(Columns known, Map<Integer, Column> columns, int entry, List<CellProblem> problems) {
        this.known = known;
        this.columns = columns;
        this.entry = entry;
        this.problems = problems;
        DirectoryTable.LISTS.keySet().forEach(list -> {
            entries.put(list, new ArrayList<>());
            rows.put(list, new ArrayList<>());
        });
    }

    DirectoryTableReading read(SavedTable table) {
        table.rows().forEach(this::add);
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("schema", DocumentKind.DIRECTORY.schema());
        tree.putAll(entries);
        ReadResult<Directory> result = DirectoryDocument.read(tree);
        result.problems().forEach(this::add);
        problems.sort(Comparator.comparingInt(CellProblem::row));
        return problems.isEmpty()
                ? new DirectoryTableReading(Optional.of(result.value()), List.of())
                : new DirectoryTableReading(Optional.empty(), problems);
    }

    private void add(SavedTable.Row row) {
        Optional<String> list = kind(row.cell(entry));
        if (list.isEmpty()) {
            problems.add(CellProblem.ofCell(
                    row.number(),
                    DirectoryTable.ENTRY.heading(),
                    Text.of("Nuk thotë se çfarë është ky rresht.", "It does not say what the row is."),
                    Text.of("Ofrues, zyrë ose linjë telefonike.", "Provider, office or hotline.")));
            return;
        }
        Map<String, Object> object = new LinkedHashMap<>();
        columns.forEach((index, column) -> {
            String cell = row.cell(index);
            if (index != entry && !cell.isEmpty()) {
                cell(row.number(), list.get(), column, cell).ifPresent(value -> column.put(object, value));
            }
        });
        entries.getOrDefault(list.get(), new ArrayList<>()).add(object);
        rows.getOrDefault(list.get(), new ArrayList<>()).add(row.number());
    }

    private Optional<Object> cell(int row, String list, Column column, String cell) {
        Optional<Shape> shape =
                Optional.ofNullable(DirectoryTable.LISTS.get(list)).flatMap(column::shapeIn);
        if (shape.isEmpty()) {
            fault(
                    row,
                    column,
                    new CellText.Fault(
                            Text.of(
                                    "Ky lloj rreshti nuk e ka këtë kolonë.",
                                    "A row of this kind does not have this column."),
                            Text.of("Lëreni bosh.", "Leave it empty.")));
            return Optional.empty();
        }
        CellText.Reading reading = CellText.read(shape.get(), cell);
        reading.fault().ifPresent(fault -> fault(row, column, fault));
        if (PHONES.contains(column.lastKey())) {
            CellText.changedPhone(cell).ifPresent(fault -> fault(row, column, fault));
        }
        return reading.value();
    }

    private void fault(int row, Column column, CellText.Fault fault) {
        faulty.add(row + " " + column.key());
        problems.add(CellProblem.ofCell(row, column.heading(), fault.what(), fault.hint()));
    }

    /** Adds a problem of the document, placed at the cell from which it comes. */
    private void add(Problem problem) {
        Matcher pointer = ENTRY_POINTER.matcher(problem.pointer());
        if (!pointer.matches()) {
            problems.add(new CellProblem(0, Optional.empty(), problem.what(), problem.hint()));
            return;
        }
        int row = rows.getOrDefault(pointer.group(1), List.of()).get(Integer.parseInt(pointer.group(2)));
        String rest = pointer.group(3) == null ? "" : pointer.group(3);
        List<Column> at =
                known.all().stream().filter(column -> column.isAt(rest)).toList();
        if (at.stream().noneMatch(column -> faulty.contains(row + " " + column.key()))) {
            boolean several = at.size() > 1;
            problems.add(new CellProblem(
                    row,
                    at.stream().findFirst().map(Column::heading),
                    problem.what(),
                    several ? Optional.of(ONE_OF_SEVERAL) : problem.hint()));
        }
    }

    private static Optional<String> kind(String cell) {
        String word = Folded.of(cell);
        return DirectoryTable.LISTS.keySet().stream()
                .filter(list -> word.equals(list)
                        || word.equals(
                                Folded.of(DirectoryTable.text("entry." + list).sq()))
                        || word.equals(
                                Folded.of(DirectoryTable.text("entry." + list).en())))
                .findFirst();
    }
}
