package al.nrm.rules.internal.pack;

import al.nrm.indicator.Dimension;
import al.nrm.indicator.Element;
import al.nrm.indicator.Indicator;
import al.nrm.indicator.IndicatorCatalogue;
import al.nrm.indicator.Strength;
import al.nrm.rules.internal.language.Problems;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.text.EntryId;
import al.nrm.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads the catalogue of indicators, a table that any spreadsheet opens. */
final class CatalogueReader {
    private static final String PATH = "indicators.csv";
    private static final List<String> COLUMNS = List.of(
            "id",
            "dimension",
            "element",
            "strength_adult_labour",
            "strength_child_labour",
            "label_sq",
            "label_en",
            "source",
            "verified");
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .get();
    private final PackFiles files;
    private final Problems problems;
    private final Set<String> sources;

    CatalogueReader(PackFiles files, Problems problems, Set<String> sources) {
        this.files = files;
        this.problems = problems;
        this.sources = sources;
    }

    IndicatorCatalogue read() {
        Map<String, Indicator> indicators = new LinkedHashMap<>();
        files.text(PATH, problems).ifPresent(text -> {
            try (CSVParser rows = CSVParser.parse(text, FORMAT)) {
                if (!rows.getHeaderNames().equals(COLUMNS)) {
                    problems.add(
                            new Rule.Place(PATH, 1),
                            Text.of("Kokat e tabelës nuk janë ato që duhen.", "The table does not have its columns."),
                            Text.of("Duhen: " + String.join(",", COLUMNS), "They are: " + String.join(",", COLUMNS)));
                    return;
                }
                int line = 2;
                for (CSVRecord row : rows) {
                    Row cells = new Row(row, line);
                    line = (int) rows.getCurrentLineNumber() + 1;
                    Optional<Indicator> read = cells.indicator();
                    if (read.isEmpty() && row.size() > 0) {
                        problems.defective(row.get(0));
                    }
                    read.ifPresent(indicator -> {
                        if (indicators.put(indicator.id(), indicator) != null) {
                            problems.add(
                                    cells.place(),
                                    Text.of(
                                            "Treguesi \"" + indicator.id() + "\" gjendet dy herë.",
                                            "The indicator \"" + indicator.id() + "\" stands twice."),
                                    Text.of("Një emër gjendet një herë.", "An id stands once."));
                        }
                    });
                }
            } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException broken) {
                problems.add(
                        new Rule.Place(PATH, 1),
                        Text.of("Nuk lexohet si tabelë CSV.", "This cannot be read as a CSV table."),
                        Text.of("Kontrolloni presjet dhe thonjëzat.", "Look at the commas and quotation marks."));
            }
        });
        return IndicatorCatalogue.of(List.copyOf(indicators.values()));
    }

    /** One line of the table. */
    private final class Row {
        private final CSVRecord row;
        private final int line;

        Row(CSVRecord row, int line) {
            this.row = row;
            this.line = line;
        }

        Rule.Place place() {
            return new Rule.Place(PATH, line);
        }

        Optional<Indicator> indicator() {
            if (row.size() != COLUMNS.size()) {
                refuse(
                        "id",
                        Text.of(
                                "Rreshti nuk ka 9 qeliza, të ndara me presje.",
                                "The line does not have 9 cells, separated by commas."));
                return Optional.empty();
            }
            for (String column : COLUMNS) {
                String cell = row.get(column);
                if (cell.indexOf('\n') >= 0) {
                    refuse(
                            column,
                            Text.of(
                                    "Një qelizë është një rresht; shikoni thonjëzat.",
                                    "A cell is one line; look at the quotation marks."));
                    return Optional.empty();
                }
                if (!cell.isEmpty() && "=+-@\t".indexOf(cell.charAt(0)) >= 0) {
                    refuse(column, Text.of("Fillon si formulë.", "It begins like a formula."));
                    return Optional.empty();
                }
            }
            boolean idOk = EntryId.isWellFormed(row.get("id"));
            if (!idOk) {
                refuse(
                        "id",
                        Text.of(
                                "Lejohen shkronja të vogla a-z, shifra, vizë dhe pikë.",
                                "Allowed are small letters a-z, digits, hyphens and dots."));
            }
            // Both are looked at, so that both are complained of.
            boolean sq = filled("label_sq");
            boolean en = filled("label_en");
            boolean labelled = sq && en;
            Optional<Element> element = code("element", Element.values());
            if (row.get("element").isBlank()) {
                refuse("element", Text.of("Është i detyrueshëm.", "It is required."));
            }
            if (!sources.contains(row.get("source"))) {
                problems.unknown(
                        place(),
                        Text.of(
                                "Burimi \"" + row.get("source") + "\" nuk njihet.",
                                "The source \"" + row.get("source") + "\" is not known."),
                        row.get("source"),
                        sources);
            }
            if (!row.get("verified").matches("true|false")) {
                refuse("verified", Text.of("Pritet true ose false.", "true or false is expected."));
            }
            Optional<Dimension> dimension = code("dimension", Dimension.values());
            Optional<Strength> adult = code("strength_adult_labour", Strength.values());
            Optional<Strength> child = code("strength_child_labour", Strength.values());
            if (element.isEmpty() || !idOk || !labelled) {
                return Optional.empty();
            }
            return Optional.of(Indicator.builder()
                    .id(row.get("id"))
                    .element(element.get())
                    .dimension(dimension)
                    .strengthForAdults(adult)
                    .strengthForChildren(child)
                    .label(Text.of(row.get("label_sq"), row.get("label_en")))
                    .source(row.get("source"))
                    .verified(row.get("verified").equals("true"))
                    .build());
        }

        private boolean filled(String column) {
            if (row.get(column).isBlank()) {
                refuse(column, Text.of("Është i detyrueshëm.", "It is required."));
                return false;
            }
            return true;
        }

        private <E extends Enum<E>> Optional<E> code(String column, E[] codes) {
            String cell = row.get(column);
            Optional<E> code = Arrays.stream(codes)
                    .filter(constant -> constant.name().equals(cell))
                    .findFirst();
            if (code.isEmpty() && !cell.isBlank()) {
                problems.unknown(
                        place(),
                        Text.of("\"" + cell + "\" nuk njihet.", "\"" + cell + "\" is not known."),
                        cell,
                        Arrays.stream(codes).map(Enum::name).toList());
            }
            return code;
        }

        private void refuse(String column, Text why) {
            problems.add(
                    place(),
                    Text.of("Qeliza \"" + column + "\" nuk pranohet.", "The cell \"" + column + "\" is refused."),
                    why);
        }
    }
}
