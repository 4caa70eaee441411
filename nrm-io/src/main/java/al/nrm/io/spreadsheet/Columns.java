package al.nrm.io.spreadsheet;

import al.nrm.text.NearestWord;
import al.nrm.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The columns that a table can have, found by their headings in either language or by their keys. */
final class Columns {
    private static final Pattern NOTES = Pattern.compile("notes?|comments?|shenime?|komente?");

    private final List<Column> known;
    private final Map<String, Column> byHeading = new HashMap<>();
    private final Map<String, Column> parents = new HashMap<>();

    /**
     * Columns.
     *
     * @param known the columns; if two have the same heading, their keys are added to it
     * @param parents values that have a column for each of their keys, such as the name by language
     */
    Columns(List<Column> known, List<Column> parents) {
        this.known = distinct(known);
        this.known.forEach(column -> names(column).forEach(name -> byHeading.put(name, column)));
        parents.forEach(column -> names(column).forEach(name -> this.parents.put(name, column)));
    }

    List<Column> all() {
        return known;
    }

    /** The column of one key of a value by keys, with a heading such as „Emri (sq)”. */
    static Column ofKey(Column parent, String key) {
        List<String> path = new ArrayList<>(parent.path());
        path.add(key);
        return new Column(path, both(parent.heading(), key));
    }

    /**
     * The columns of the headings of a table.
     *
     * @param table the table
     * @param problems receives a problem for each heading that is not known or occurs twice
     * @return by index of the column, in the order of the table, without columns for notes and empty columns
     */
    Map<Integer, Column> in(SavedTable table, List<CellProblem> problems) {
        Map<Integer, Column> found = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < table.headings().size(); i++) {
            int index = i;
            String heading = FormulaGuard.unguard(table.headings().get(i));
            Optional<Column> column = find(heading);
            if (column.isPresent()) {
                if (!seen.add(column.get().key())) {
                    problems.add(CellProblem.ofCell(
                            table.headingRow(),
                            column.get().heading(),
                            Text.of("Kolona gjendet dy herë.", "The column occurs twice."),
                            Text.of("Fshijeni njërën.", "Delete one of the two.")));
                }
                found.put(i, column.get());
            } else if (!NOTES.matcher(Folded.of(heading)).matches()
                    && (!heading.isEmpty()
                            || table.rows().stream()
                                    .anyMatch(row -> !row.cell(index).isEmpty()))) {
                String letter = SavedTable.letter(i);
                problems.add(CellProblem.ofCell(
                        table.headingRow(),
                        Text.of("kolona " + letter, "column " + letter),
                        Text.of("Ky titull kolone nuk njihet.", "This heading is not known."),
                        hint(heading)));
            }
        }
        return found;
    }

    private Optional<Column> find(String heading) {
        Column column = byHeading.get(Folded.of(heading));
        if (column != null) {
            return Optional.of(column);
        }
        int bracket = heading.lastIndexOf(" (");
        if (bracket > 0 && heading.endsWith(")")) {
            Column parent = parents.get(Folded.of(heading.substring(0, bracket)));
            if (parent != null) {
                return Optional.of(ofKey(parent, heading.substring(bracket + 2, heading.length() - 1)));
            }
        }
        int slash = heading.lastIndexOf('/');
        Column parent = slash < 0 ? null : parents.get(Folded.of(heading.substring(0, slash)));
        return parent == null ? Optional.empty() : Optional.of(ofKey(parent, heading.substring(slash + 1)));
    }

    private Text hint(String heading) {
        List<String> headings = known.stream()
                .flatMap(column ->
                        List.of(column.heading().sq(), column.heading().en()).stream())
                .toList();
        return NearestWord.to(heading, headings)
                .map(near -> Text.of("Ndoshta " + near, "Maybe " + near))
                .orElseGet(() -> Text.of(
                        "Titujt janë ata që shkruan template; një kolonë shënimesh quhet „shënime”.",
                        "The headings are those that template writes; a column for notes is called \"notes\"."));
    }

    /** The folded headings that a column may have: both headings, the key in its forms, and of an observation the indicator. */
    private static List<String> names(Column column) {
        return List.of(
                Folded.of(column.path().get(0).equals(CaseTable.OBSERVATIONS) ? column.lastKey() : column.key()),
                Folded.of(column.heading().sq()),
                Folded.of(column.heading().en()),
                Folded.of(column.key()),
                Folded.of("/" + column.key()),
                Folded.of(String.join(".", column.path())));
    }

    private static List<Column> distinct(List<Column> columns) {
        Map<String, Long> sq = times(columns, Text::sq);
        Map<String, Long> en = times(columns, Text::en);
        return columns.stream()
                .map(column -> sq.getOrDefault(Folded.of(column.heading().sq()), 0L) > 1
                                || en.getOrDefault(Folded.of(column.heading().en()), 0L) > 1
                        ? new Column(column.path(), both(column.heading(), column.lastKey()))
                        : column)
                .toList();
    }

    private static Map<String, Long> times(List<Column> columns, Function<Text, String> language) {
        return columns.stream()
                .collect(Collectors.groupingBy(
                        column -> Folded.of(language.apply(column.heading())), Collectors.counting()));
    }

    private static Text both(Text heading, String key) {
        return Text.of(heading.sq() + " (" + key + ")", heading.en() + " (" + key + ")");
    }
}
