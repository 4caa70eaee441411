package al.nrm.io.spreadsheet;

import al.nrm.casefile.CaseFact;
import al.nrm.casefile.CaseFacts;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.CasePart;
import al.nrm.casefile.CaseTerms;
import al.nrm.document.CaseDocument;
import al.nrm.document.DocumentKind;
import al.nrm.document.ReadResult;
import al.nrm.document.Shape;
import al.nrm.indicator.Indicator;
import al.nrm.problem.Problem;
import al.nrm.text.DomainLabels;
import al.nrm.text.Text;
import al.nrm.text.TextLanguage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cases as a table: a row for each case, a column for each fact of the {@linkplain CaseFacts table of facts} and for each
 * indicator of the pack. Columns for the identity of the person are optional. Of an observation the table
 * holds the answer, but not the observer, the time and notes.
 *
 * <pre>{@code
 * String template = CaseTable.template(rules.terms(), TextLanguage.SQ, ';', false);
 * CaseTableReading reading = CaseTable.read(Files.readAllBytes(path), rules.terms(), false);
 * reading.cases().forEach(rules::decide);
 * }</pre>
 */
public final class CaseTable {
    static final String OBSERVATIONS = "observations";
    private static final String IDENTITY = "person/identity/";
    private static final Shape.Fields DOCUMENT = DocumentKind.CASE.shape();
    private static final Shape ANSWER = answer();
    private static final Pattern OBSERVATION = Pattern.compile("/observations/(\\d+)(?:/.*)?");

    private final CaseTerms terms;
    private final Columns columns;

    private CaseTable(CaseTerms terms) {
        this.terms = terms;
        this.columns = new Columns(columns(terms), List.of());
    }

    /**
     * The headings of a table of cases.
     *
     * @param terms the terms of the pack, which has the indicators
     * @param language of the headings
     * @param separator between cells: a comma, a semicolon or a tab
     * @param withIdentity whether there are columns for the identity of the person
     * @return CSV with a byte order mark
     * @throws IllegalArgumentException if the separator is another character
     */
    public static String template(CaseTerms terms, TextLanguage language, char separator, boolean withIdentity) {
        return new TableWriter(separator)
                .row(new CaseTable(terms)
                        .columns.all().stream()
                                .filter(column -> withIdentity || !isIdentity(column))
                                .map(column -> column.heading().in(language))
                                .toList())
                .text();
    }

    /**
     * Reads a table of cases.
     *
     * @param csv the file
     * @param terms what the pack demands of a case
     * @param withIdentity whether columns for the identity of the person are read
     * @return the cases of the rows without problems, and the problems of the others
     */
    public static CaseTableReading read(byte[] csv, CaseTerms terms, boolean withIdentity) {
        return new CaseTable(terms).read(SavedTable.read(csv), withIdentity);
    }

    private CaseTableReading read(SavedTable table, boolean withIdentity) {
        List<CellProblem> problems = new ArrayList<>(table.problems());
        if (table.headingRow() == 0) {
            return new CaseTableReading(List.of(), problems, false);
        }
        int before = problems.size();
        Map<Integer, Column> found = columns.in(table, problems);
        if (problems.size() > before) {
            return new CaseTableReading(List.of(), problems, false);
        }
        Map<Integer, Column> read = new LinkedHashMap<>(found);
        read.values().removeIf(column -> !withIdentity && isIdentity(column));
        boolean leftOut = found.entrySet().stream()
                .filter(column -> !read.containsKey(column.getKey()))
                .anyMatch(column -> table.rows().stream()
                        .anyMatch(row -> !row.cell(column.getKey()).isEmpty()));
        List<CaseFile> cases = new ArrayList<>();
        table.rows().forEach(row -> read(row, read, problems).ifPresent(cases::add));
        problems.sort(Comparator.comparingInt(CellProblem::row));
        return new CaseTableReading(cases, problems, leftOut);
    }

    private Optional<CaseFile> read(SavedTable.Row row, Map<Integer, Column> read, List<CellProblem> problems) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("schema", DocumentKind.CASE.schema());
        tree.put(CasePart.DETECTION.key(), new LinkedHashMap<>());
        tree.put(CasePart.PERSON.key(), new LinkedHashMap<>());
        List<Map<String, Object>> observations = new ArrayList<>();
        List<Column> observed = new ArrayList<>();
        Set<Column> faulty = new HashSet<>();
        read.forEach((index, column) -> {
            String cell = row.cell(index);
            if (cell.isEmpty()) {
                return;
            }
            boolean isObservation = column.path().get(0).equals(OBSERVATIONS);
            Shape shape = isObservation ? ANSWER : column.shapeIn(DOCUMENT).orElseThrow();
            CellText.Reading value = CellText.read(shape, cell);
            value.fault().ifPresent(fault -> {
                faulty.add(column);
                problems.add(CellProblem.ofCell(row.number(), column.heading(), fault.what(), fault.hint()));
            });
            if (isObservation) {
                value.value().ifPresent(answer -> {
                    observations.add(Map.of("indicator", column.path().get(1), "answer", answer));
                    observed.add(column);
                });
            } else {
                value.value().ifPresent(known -> column.put(tree, known));
            }
        });
        if (!observations.isEmpty()) {
            tree.put(OBSERVATIONS, observations);
        }
        ReadResult<CaseFile> result = CaseDocument.read(tree, terms);
        for (Problem problem : result.problems()) {
            Optional<Column> at = at(problem.pointer(), observed);
            if (at.filter(faulty::contains).isEmpty()) {
                problems.add(new CellProblem(row.number(), at.map(Column::heading), problem.what(), problem.hint()));
            }
        }
        return faulty.isEmpty() && !result.isRefused() ? Optional.of(result.value()) : Optional.empty();
    }

    private Optional<Column> at(String pointer, List<Column> observed) {
        Matcher observation = OBSERVATION.matcher(pointer);
        return observation.matches()
                ? Optional.of(observed.get(Integer.parseInt(observation.group(1))))
                : columns.all().stream().filter(column -> column.isAt(pointer)).findFirst();
    }

    private static boolean isIdentity(Column column) {
        return column.key().startsWith(IDENTITY);
    }

    private static List<Column> columns(CaseTerms terms) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of("id", DirectoryTable.text("case.id")));
        CasePart part = CasePart.CASE;
        for (CaseFact<?> fact : CaseFacts.all()) {
            if (part == CasePart.PERSON && fact.part() != part) {
                identity(columns);
                for (Indicator indicator : terms.catalogue().indicators()) {
                    columns.add(new Column(List.of(OBSERVATIONS, indicator.id()), indicator.label()));
                }
            }
            part = fact.part();
            String key = fact.pointer().substring(1);
            columns.add(Column.of(key, DomainLabels.fact(fact.pointer()).orElseGet(() -> Text.of(key, key))));
        }
        return columns;
    }

    private static void identity(List<Column> columns) {
        Shape.Fields fields = fields(fields(DOCUMENT, "person"), "identity");
        fields.members().forEach((key, member) -> {
            if (member.shape() instanceof Shape.Fields inner) {
                inner.members()
                        .keySet()
                        .forEach(part -> columns.add(
                                Column.of(IDENTITY + key + "/" + part, label("identity." + key + "." + part))));
            } else {
                columns.add(Column.of(IDENTITY + key, label("identity." + key)));
            }
        });
    }

    private static Shape.Fields fields(Shape.Fields object, String key) {
        return (Shape.Fields) Objects.requireNonNull(object.members().get(key)).shape();
    }

    private static Shape answer() {
        Shape.Member observations = Objects.requireNonNull(DOCUMENT.members().get(OBSERVATIONS));
        Shape.Fields observation = (Shape.Fields) ((Shape.Items) observations.shape()).item();
        return Objects.requireNonNull(observation.members().get("answer")).shape();
    }

    private static Text label(String key) {
        return DirectoryTable.TEXTS.find(key).orElseGet(() -> Text.of(key, key));
    }
}
