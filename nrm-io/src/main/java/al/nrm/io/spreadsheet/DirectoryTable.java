package al.nrm.io.spreadsheet;

import al.nrm.document.DirectoryDocument;
import al.nrm.document.DocumentKind;
import al.nrm.document.Shape;
import al.nrm.document.TextForm;
import al.nrm.provider.Directory;
import al.nrm.text.Text;
import al.nrm.text.TextBundle;
import al.nrm.text.TextLanguage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A directory as a table in which an authority fills in telephone numbers, hours and places: a row for each provider,
 * office and hotline, a column for each key of the document. It holds the address of a provider only if
 * {@code addressConfidential} is NO.
 *
 * <pre>{@code
 * Files.writeString(path, DirectoryTable.write(rules.directory(), TextLanguage.SQ, ';'));
 * DirectoryTableReading reading = DirectoryTable.read(Files.readAllBytes(path));
 * reading.problems().forEach(problem -> System.err.println(problem.row() + ": " + problem.what().sq()));
 * }</pre>
 */
public final class DirectoryTable {
    static final TextBundle TEXTS = TextBundle.load(DirectoryTable.class, "columns");

    /** The column that says of which list a row is. */
    static final Column ENTRY = Column.of("entry", text("entry"));
    /** The shape of an entry of each list of the document. */
    static final Map<String, Shape.Fields> LISTS = lists();

    private DirectoryTable() {}

    /**
     * The table of a directory.
     *
     * @param directory the directory; an empty one gives only the headings
     * @param language of headings and codes
     * @param separator between cells: a comma, a semicolon or a tab
     * @return CSV with a byte order mark
     * @throws IllegalArgumentException if the separator is another character
     */
    public static String write(Directory directory, TextLanguage language, char separator) {
        Map<String, ?> tree = DirectoryDocument.tree(directory);
        List<Column> columns = columns(tree).all();
        TableWriter table = new TableWriter(separator)
                .row(columns.stream()
                        .map(column -> column.heading().in(language))
                        .toList());
        LISTS.forEach((list, shape) -> entries(tree, list)
                .forEach(entry -> table.row(Stream.concat(
                                Stream.of(text("entry." + list).in(language)),
                                columns.stream()
                                        .skip(1)
                                        .map(column -> column.shapeIn(shape)
                                                .flatMap(of -> column.in(entry)
                                                        .map(value -> CellText.write(of, value, language)))
                                                .orElse("")))
                        .toList())));
        return table.text();
    }

    /**
     * Reads a table.
     *
     * @param csv the file
     * @return the directory, or everything that is wrong
     */
    public static DirectoryTableReading read(byte[] csv) {
        SavedTable table = SavedTable.read(csv);
        List<CellProblem> problems = new ArrayList<>(table.problems());
        if (table.headingRow() == 0) {
            return new DirectoryTableReading(Optional.empty(), problems);
        }
        Columns known = columns(Map.of());
        Map<Integer, Column> columns = known.in(table, problems);
        Optional<Integer> entry = columns.entrySet().stream()
                .filter(column -> column.getValue().key().equals(ENTRY.key()))
                .map(Map.Entry::getKey)
                .findFirst();
        if (entry.isEmpty()) {
            problems.add(CellProblem.ofCell(
                    table.headingRow(),
                    ENTRY.heading(),
                    Text.of("Kolona mungon.", "The column is missing."),
                    Text.of(
                            "Ajo thotë për çdo rresht: ofrues, zyrë ose linjë telefonike.",
                            "It says for each row: provider, office or hotline.")));
            return new DirectoryTableReading(Optional.empty(), problems);
        }
        return new DirectoryRows(known, columns, entry.get(), problems).read(table);
    }

    /**
     * The heading of a key of an entry.
     *
     * @param path the keys that lead to the value, such as {@code capacity/free}; or {@code providers}, {@code agencies},
     *     {@code hotlines} for the name of an entry of that list
     * @return its label; the path itself if it has none
     */
    public static Text label(String path) {
        return TEXTS.find("directory." + path)
                .or(() -> TEXTS.find("entry." + path))
                .orElseGet(() -> Text.of(path, path));
    }

    /** The columns of all three lists; of values by key one column for each key in the document, and for sq and en. */
    private static Columns columns(Map<String, ?> tree) {
        Map<String, Column> columns = new LinkedHashMap<>();
        columns.put(ENTRY.key(), ENTRY);
        List<Column> parents = new ArrayList<>();
        LISTS.forEach((list, shape) -> collect("", shape, entries(tree, list), columns, parents));
        return new Columns(List.copyOf(columns.values()), parents);
    }

    private static void collect(
            String above,
            Shape.Fields object,
            List<Map<String, ?>> entries,
            Map<String, Column> columns,
            List<Column> parents) {
        object.members().forEach((key, member) -> {
            String path = above + key;
            Column column = Column.of(path, label(path));
            if (member.shape() instanceof Shape.Fields fields) {
                collect(path + "/", fields, entries, columns, parents);
            } else if (member.shape() instanceof Shape.ByKey byKey) {
                parents.add(column);
                Set<String> keys = new TreeSet<>(
                        Comparator.comparing((String of) -> !of.equals("sq")).thenComparing(Comparator.naturalOrder()));
                if (byKey.keys() == TextForm.LANGUAGE) {
                    keys.addAll(List.of("sq", "en"));
                }
                entries.forEach(entry -> column.in(entry)
                        .filter(Map.class::isInstance)
                        .ifPresent(values -> ((Map<?, ?>) values).keySet().forEach(of -> keys.add((String) of))));
                keys.forEach(of -> {
                    Column ofKey = Columns.ofKey(column, of);
                    columns.putIfAbsent(ofKey.key(), ofKey);
                });
            } else {
                columns.putIfAbsent(path, column);
            }
        });
    }

    static Text text(String key) {
        return TEXTS.find(key).orElseThrow(() -> new IllegalArgumentException("No words for " + key));
    }

    // The codec of a directory writes lists of objects.
    @SuppressWarnings("unchecked")
    private static List<Map<String, ?>> entries(Map<String, ?> tree, String list) {
        return tree.get(list) instanceof List<?> entries ? (List<Map<String, ?>>) entries : List.of();
    }

    private static Map<String, Shape.Fields> lists() {
        Map<String, Shape.Fields> lists = new LinkedHashMap<>();
        DocumentKind.DIRECTORY.shape().members().forEach((key, member) -> {
            if (member.shape() instanceof Shape.Items items && items.item() instanceof Shape.Fields fields) {
                lists.put(key, fields);
            }
        });
        return lists;
    }
}
