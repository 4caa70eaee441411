package al.nrm.rules.internal.pack;

import al.nrm.indicator.Dimension;
import al.nrm.indicator.Element;
import al.nrm.indicator.Indicator;
import al.nrm.indicator.IndicatorCatalogue;
import al.nrm.indicator.IndicatorSet;
import al.nrm.indicator.Strength;
import al.nrm.indicator.WeightSet;
import al.nrm.law.InForce;
import al.nrm.rules.internal.language.DayWords;
import al.nrm.rules.internal.language.Problems;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.text.EntryId;
import al.nrm.text.Text;
import al.nrm.text.YesNoWord;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads the catalogue of indicators, a table that any spreadsheet opens. */
final class CatalogueReader {
    static final String PATH = "indicators.csv";
    private static final List<String> BEFORE = List.of("id", "dimension", "element");
    private static final List<String> AFTER = List.of("label_sq", "label_en", "source", "verified");
    /** Columns that a table may leave out; an empty cell is no first or last day. */
    private static final List<String> OPTIONAL = List.of("from", "to");

    /** A formula at the beginning of a cell, or where a spreadsheet with another separator would begin one. */
    private static final Pattern FORMULA = Pattern.compile("^[=+@\\t-]|(?:[;,]\\s*+|\\t *+)(?:[=+@]|-(?! ))");

    private final List<WeightSet> sets;
    private final List<String> columns;
    private final PackFiles files;
    private final Problems problems;
    private final Set<String> sources;

    CatalogueReader(PackFiles files, Problems problems, Set<String> sources, List<WeightSet> sets) {
        this.sets = sets;
        this.columns = WeightReader.columns(BEFORE, sets, AFTER);
        this.files = files;
        this.problems = problems;
        this.sources = sources;
    }

    IndicatorCatalogue read() {
        Map<String, Indicator> indicators = new LinkedHashMap<>();
        files.text(PATH, problems).ifPresent(text -> {
            for (PackTable.Row row : PackTable.read(PATH, text, columns, OPTIONAL, problems)) {
                Row cells = new Row(row);
                Optional<Indicator> read = cells.indicator();
                if (read.isEmpty()) {
                    problems.defective(row.get("id"));
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
        });
        return IndicatorCatalogue.of(List.copyOf(indicators.values()), sets);
    }

    /** The line of each indicator by its id. */
    static Map<String, Integer> lines(String text, List<WeightSet> sets) {
        Map<String, Integer> lines = new TreeMap<>();
        PackTable.read(PATH, text, WeightReader.columns(BEFORE, sets, AFTER), OPTIONAL, new Problems())
                .forEach(row -> lines.putIfAbsent(row.get("id").strip(), row.line()));
        return lines;
    }

    /** One row of the table. */
    private final class Row {
        private final PackTable.Row row;

        Row(PackTable.Row row) {
            this.row = row;
        }

        Rule.Place place() {
            return new Rule.Place(PATH, row.line());
        }

        Optional<Indicator> indicator() {
            for (String column : columns) {
                String cell = row.get(column);
                if (cell.indexOf('\n') >= 0) {
                    refuse(
                            column,
                            Text.of(
                                    "Një qelizë është një rresht; shikoni thonjëzat.",
                                    "A cell is one line; look at the quotation marks."));
                    return Optional.empty();
                }
                if (FORMULA.matcher(cell).find()) {
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
            Optional<Boolean> verified = YesNoWord.of(row.get("verified"));
            if (verified.isEmpty()) {
                refuse(
                        "verified",
                        Text.of("Pritet true ose false, po ose jo.", "true or false, yes or no is expected."));
            }
            Optional<Dimension> dimension = code("dimension", Dimension.values());
            Map<IndicatorSet, Strength> strengths = new TreeMap<>();
            sets.forEach(set ->
                    code(set.column(), Strength.values()).ifPresent(strength -> strengths.put(set.code(), strength)));
            Optional<Strength> adult = Optional.ofNullable(strengths.remove(IndicatorSet.ADULT_LABOUR));
            Optional<Strength> child = Optional.ofNullable(strengths.remove(IndicatorSet.CHILD_LABOUR));
            if (element.isEmpty() || !idOk || !labelled) {
                return Optional.empty();
            }
            return Optional.of(Indicator.builder()
                    .id(row.get("id"))
                    .element(element.get())
                    .dimension(dimension)
                    .strengthForAdults(adult)
                    .strengthForChildren(child)
                    .otherStrengths(strengths)
                    .label(Text.of(row.get("label_sq"), row.get("label_en")))
                    .source(row.get("source"))
                    .verified(verified.orElse(false))
                    .inForce(days())
                    .build());
        }

        private InForce days() {
            LocalDate from = day("from").orElse(LocalDate.MIN);
            Optional<LocalDate> to = day("to");
            if (to.filter(last -> last.isBefore(from)).isPresent()) {
                refuse("to", Text.of("Mbaron para se të fillojë.", "It ends before it begins."));
                return InForce.from(from);
            }
            return InForce.of(from, to);
        }

        private Optional<LocalDate> day(String column) {
            String cell = row.get(column).strip();
            if (cell.isEmpty()) {
                return Optional.empty();
            }
            Optional<String> written = DayWords.meant(cell);
            if (written.isEmpty()) {
                refuse(
                        column,
                        Text.of(
                                "Pritet një ditë që ekziston, p.sh. 2027-01-01.",
                                "A day that exists is expected, such as 2027-01-01."));
            }
            return written.map(LocalDate::parse);
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
