package al.nrm.io.report.county;

import al.nrm.decision.TreatAs;
import al.nrm.place.County;
import al.nrm.statistics.Figure;
import al.nrm.statistics.FigureTable;
import al.nrm.training.Coverage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The tables and counts of the national page, before anything is suppressed. */
final class NationalFigures {
    static final String CASES = "cases";
    static final String TRAINED = "trained";
    static final String COUNTY = "county";
    static final String QUARTER = "quarter";
    static final String GROUP = "group";
    static final String UNKNOWN = "UNKNOWN";
    private static final int QUARTERS = 4;

    private final List<FigureTable> tables = new ArrayList<>();
    private final Map<Figure, Integer> cells = new HashMap<>();

    /** Open cases of the last four quarters, and people trained until the day. */
    NationalFigures(List<CountedCase> cases, Coverage coverage) {
        List<String> quarters = quarters(coverage.day());
        List<String> counties =
                new ArrayList<>(Arrays.stream(County.values()).map(County::code).toList());
        counties.add(UNKNOWN);
        List<String> groups = Arrays.stream(TreatAs.values()).map(Enum::name).toList();
        if (!cases.isEmpty()) {
            tables.add(table(CASES, QUARTER, quarters, COUNTY, counties));
            tables.add(table(CASES, QUARTER, quarters, GROUP, groups));
            for (CountedCase one : cases) {
                String quarter = quarter(one.day());
                if (one.isOpen() && quarters.contains(quarter)) {
                    String county = one.county().map(County::code).orElse(UNKNOWN);
                    count(Figure.of(CASES, Map.of(QUARTER, quarter, COUNTY, county)), 1);
                    count(
                            Figure.of(
                                    CASES,
                                    Map.of(
                                            QUARTER,
                                            quarter,
                                            GROUP,
                                            one.treatAs().name())),
                            1);
                }
            }
        }
        List<String> counted = new ArrayList<>();
        for (County county : County.values()) {
            OptionalInt trained = coverage.trained(county);
            if (trained.isPresent()) {
                counted.add(county.code());
                count(Figure.of(TRAINED, Map.of(COUNTY, county.code())), trained.getAsInt());
            }
        }
        if (!counted.isEmpty()) {
            tables.add(new FigureTable(TRAINED, Map.of(COUNTY, counted)));
        }
    }

    private void count(Figure figure, int more) {
        cells.merge(figure, more, Integer::sum);
    }

    private static FigureTable table(
            String measure, String first, List<String> firstValues, String second, List<String> secondValues) {
        Map<String, List<String>> dimensions = new LinkedHashMap<>();
        dimensions.put(first, firstValues);
        dimensions.put(second, secondValues);
        return new FigureTable(measure, dimensions);
    }

    /** The quarter of a day, such as {@code 2026-Q1}. */
    static String quarter(LocalDate day) {
        return day.getYear() + "-Q" + ((day.getMonthValue() + 2) / 3);
    }

    /** The quarter of a day and the three before it, the oldest first. */
    static List<String> quarters(LocalDate day) {
        List<String> quarters = new ArrayList<>();
        for (int back = QUARTERS - 1; back >= 0; back--) {
            quarters.add(quarter(day.minusMonths(3L * back)));
        }
        return quarters;
    }

    List<FigureTable> tables() {
        return List.copyOf(tables);
    }

    Map<Figure, Integer> cells() {
        return Map.copyOf(cells);
    }
}
