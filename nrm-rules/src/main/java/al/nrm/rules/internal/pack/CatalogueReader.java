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
import al.nrm.text.EntryId;
import al.nrm.text.Text;
import al.nrm.text.YesNoWord;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the catalogue of indicators, a table that any spreadsheet opens. */
final class CatalogueReader {
    static final String PATH = "indicators.csv";
    private static final List<String> BEFORE = List.of("id", "dimension", "element");
    private static final List<String> AFTER = List.of("label_sq", "label_en", "source", "verified");
    /** Columns that a table may leave out; an empty cell means no first or last day. */
    private static final List<String> OPTIONAL = List.of("from", "to");

    /** A formula at the beginning of a cell, or where a spreadsheet with another separator would begin one. */
    private static final Pattern FORMULA = Pattern.compile("^[=+@\\t-]|(?:[;,]\\s*+|\\t *+)(?:[=+@]|-(?! ))");

    private final PackFile file;
    private final List<WeightSet> sets;
    private final List<String> columns;

    private CatalogueReader(PackFile file, List<WeightSet> sets) {
        this.file = file;
        this.sets = sets;
        this.columns = WeightReader.columns(BEFORE, sets, AFTER);
    }

    /** The catalogue of the table. */
    static IndicatorCatalogue read(PackFiles files, PackFile file, List<WeightSet> sets) {
        List<Indicator> indicators = files.text(PATH, file.problems())
                .map(new CatalogueReader(file, sets)::indicators)
                .orElse(List.of());
        return IndicatorCatalogue.of(indicators, sets);
    }

    private List<Indicator> indicators(String text) {
        Map<String, Indicator> indicators = new LinkedHashMap<>();
        for (PackTable.Row row : PackTable.read(file, text, columns, OPTIONAL)) {
            file.entry(row.get("id").strip(), row.line());
            indicator(row)
                    .ifPresentOrElse(
                            indicator -> {
                                if (indicators.put(indicator.id(), indicator) != null) {
                                    file.problem(row.line(), "indicator.twice", indicator.id());
                                }
                            },
                            () -> file.problems().defective(row.get("id")));
        }
        return List.copyOf(indicators.values());
    }

    private Optional<Indicator> indicator(PackTable.Row row) {
        for (String column : columns) {
            String cell = row.get(column);
            if (cell.indexOf('\n') >= 0) {
                refuse(row, column, "cell.lines");
                return Optional.empty();
            }
            if (FORMULA.matcher(cell).find()) {
                refuse(row, column, "cell.formula");
                return Optional.empty();
            }
        }
        boolean idOk = EntryId.isWellFormed(row.get("id"));
        if (!idOk) {
            refuse(row, "id", "id.why");
        }
        List<String> empty = Stream.of("label_sq", "label_en", "element")
                .filter(column -> row.get(column).isBlank())
                .toList();
        empty.forEach(column -> refuse(row, column, "required"));
        Optional<Element> element = code(row, "element", Element.values());
        String source = row.get("source");
        if (!file.sources().contains(source)) {
            file.unknown(row.line(), "source.unknown", source, file.sources());
        }
        Optional<Boolean> verified = YesNoWord.of(row.get("verified"));
        if (verified.isEmpty()) {
            refuse(row, "verified", "yes-or-no");
        }
        Optional<Dimension> dimension = code(row, "dimension", Dimension.values());
        Map<IndicatorSet, Strength> strengths = new TreeMap<>();
        sets.forEach(set ->
                code(row, set.column(), Strength.values()).ifPresent(strength -> strengths.put(set.code(), strength)));
        Optional<Strength> adult = Optional.ofNullable(strengths.remove(IndicatorSet.ADULT_LABOUR));
        Optional<Strength> child = Optional.ofNullable(strengths.remove(IndicatorSet.CHILD_LABOUR));
        if (element.isEmpty() || !idOk || !empty.isEmpty()) {
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
                .source(source)
                .verified(verified.orElse(false))
                .inForce(days(row))
                .build());
    }

    private InForce days(PackTable.Row row) {
        LocalDate from = day(row, "from").orElse(LocalDate.MIN);
        Optional<LocalDate> to = day(row, "to");
        if (to.filter(last -> last.isBefore(from)).isPresent()) {
            refuse(row, "to", "ends-before");
            return InForce.from(from);
        }
        return InForce.of(from, to);
    }

    private Optional<LocalDate> day(PackTable.Row row, String column) {
        String cell = row.get(column).strip();
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> written = DayWords.meant(cell);
        if (written.isEmpty()) {
            refuse(row, column, "cell.day");
        }
        return written.map(LocalDate::parse);
    }

    private <E extends Enum<E>> Optional<E> code(PackTable.Row row, String column, E[] codes) {
        String cell = row.get(column);
        Optional<E> code = Arrays.stream(codes)
                .filter(constant -> constant.name().equals(cell))
                .findFirst();
        if (code.isEmpty() && !cell.isBlank()) {
            file.unknown(
                    row.line(),
                    "word",
                    cell,
                    Arrays.stream(codes).map(Enum::name).toList());
        }
        return code;
    }

    private void refuse(PackTable.Row row, String column, String why) {
        file.problems().add(file.place(row.line()), PackFile.text("cell", column), PackFile.text(why));
    }
}
