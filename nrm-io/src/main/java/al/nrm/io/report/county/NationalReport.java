package al.nrm.io.report.county;

import al.nrm.decision.TreatAs;
import al.nrm.document.ReleaseDocument;
import al.nrm.io.report.Labels;
import al.nrm.io.report.internal.page.Block;
import al.nrm.io.report.internal.page.CountText;
import al.nrm.io.report.internal.page.CountyMap;
import al.nrm.io.report.internal.page.HtmlRenderer;
import al.nrm.io.report.internal.page.Line;
import al.nrm.io.report.internal.page.Report;
import al.nrm.io.report.internal.page.Section;
import al.nrm.io.report.internal.page.WebPage;
import al.nrm.place.County;
import al.nrm.statistics.Figure;
import al.nrm.statistics.Release;
import al.nrm.statistics.Suppression;
import al.nrm.text.TextLanguage;
import al.nrm.training.Coverage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The national page, which may be published: cases of four quarters and trained people by county, with a map, charts and
 * tables. Every figure went through {@link Suppression}; nothing that was suppressed is in the page or in its document.
 *
 * <pre>{@code
 * NationalReport report = NationalReport.of(cases, coverage, 11, earlier);
 * Files.writeString(Path.of("national.html"), report.html(TextLanguage.SQ));
 * Files.writeString(Path.of("release.json"), NrmJson.standard().pretty(report.tree())); // for the next release
 * }</pre>
 */
public final class NationalReport {
    private final Release release;
    private final List<Release> earlier;
    private final LocalDate day;

    private NationalReport(Release release, List<Release> earlier, LocalDate day) {
        this.release = release;
        this.earlier = earlier;
        this.day = day;
    }

    /**
     * Counts and suppresses.
     *
     * @param cases the decided cases; of them those of the last four quarters that are open are counted
     * @param coverage who is trained, on the day of the page
     * @param k counts from 1 to k - 1 are suppressed
     * @param earlier what was published before, in its order
     * @return the report
     */
    public static NationalReport of(List<CountedCase> cases, Coverage coverage, int k, List<Release> earlier) {
        NationalFigures figures = new NationalFigures(cases, coverage);
        Release release = Suppression.with(k)
                .after(earlier)
                .release(coverage.day().toString(), figures.tables(), figures.cells());
        return new NationalReport(release, List.copyOf(earlier), coverage.day());
    }

    /**
     * What is published.
     *
     * @return the release
     */
    public Release release() {
        return release;
    }

    /**
     * The document to be given to the next release, with everything that was published so far.
     *
     * @return a plain tree
     */
    public Map<String, @Nullable Object> tree() {
        List<Release> all = new ArrayList<>(earlier);
        all.add(release);
        return ReleaseDocument.tree(all);
    }

    /**
     * The page.
     *
     * @param language the language of the page
     * @return one HTML page without scripts
     */
    public String html(TextLanguage language) {
        return HtmlRenderer.sheet(
                new Writing(language).report(), WebPage.style(NationalReport.class, "county.css"), language);
    }

    /** The report in one language. */
    private final class Writing {
        private final Labels codes;
        private final Labels words;

        Writing(TextLanguage language) {
            this.codes = Labels.in(language);
            this.words = Labels.load(NationalReport.class, "county", language);
        }

        Report report() {
            return new Report(
                    words.of("national"),
                    List.of(
                            Block.words(words.of("national.day", codes.day(day))),
                            Block.quiet(words.of("national.withheld", release.k()))),
                    List.of(
                            Section.open("cases", words.of("cases"), cases()),
                            Section.open("trained", words.of("trained"), trained())),
                    List.of(Block.quiet(codes.of("map.source"))));
        }

        private List<Block> cases() {
            if (!has(NationalFigures.CASES)) {
                return List.of(Block.words(words.of("cases.none")));
            }
            List<String> quarters = NationalFigures.quarters(day);
            Map<String, OptionalInt> bars = new LinkedHashMap<>();
            quarters.forEach(quarter -> bars.put(
                    quarter(quarter), release.count(figure(NationalFigures.CASES, NationalFigures.QUARTER, quarter))));
            return List.of(
                    Block.words(words.of("cases.what")),
                    map(NationalFigures.CASES, "cases.map", byCounty(quarters)),
                    new Block.Group(
                            Line.of(words.of("cases.by-quarter")),
                            "quarters",
                            List.of(
                                    new Block.Raw(BarChart.of(
                                            "bars-quarter", words.of("cases.by-quarter"), bars, words.of("withheld"))),
                                    byGroup(quarters))));
        }

        private Block byCounty(List<String> quarters) {
            List<List<String>> rows = new ArrayList<>();
            for (County county : County.values()) {
                rows.add(row(county.albanianName(), NationalFigures.COUNTY, county.code(), quarters));
            }
            rows.add(row(words.of("county.unknown"), NationalFigures.COUNTY, NationalFigures.UNKNOWN, quarters));
            return quarterly("cases.by-county", "column.county", quarters, rows);
        }

        private Block byGroup(List<String> quarters) {
            List<List<String>> rows = new ArrayList<>();
            for (TreatAs group : TreatAs.values()) {
                rows.add(row(codes.of(group), NationalFigures.GROUP, group.name(), quarters));
            }
            return quarterly("cases.by-group", "column.group", quarters, rows);
        }

        /** A table with a column for each quarter and one for all of them; the last row has the sums. */
        private Block quarterly(String caption, String heading, List<String> quarters, List<List<String>> rows) {
            List<String> columns = new ArrayList<>(List.of(words.of(heading)));
            quarters.forEach(quarter -> columns.add(quarter(quarter)));
            columns.add(words.of("column.total"));
            List<List<String>> all = new ArrayList<>(rows);
            all.add(sums(quarters));
            return Block.Table.grid(words.of(caption), columns, all);
        }

        private List<String> row(String name, String dimension, String value, List<String> quarters) {
            List<String> row = new ArrayList<>(List.of(name));
            quarters.forEach(quarter ->
                    row.add(shown(figure(NationalFigures.CASES, dimension, value, NationalFigures.QUARTER, quarter))));
            row.add(shown(figure(NationalFigures.CASES, dimension, value)));
            return row;
        }

        private List<String> sums(List<String> quarters) {
            List<String> row = new ArrayList<>(List.of(words.of("column.total")));
            quarters.forEach(
                    quarter -> row.add(shown(figure(NationalFigures.CASES, NationalFigures.QUARTER, quarter))));
            row.add(shown(figure(NationalFigures.CASES)));
            return row;
        }

        private List<Block> trained() {
            if (!has(NationalFigures.TRAINED)) {
                return List.of(Block.words(words.of("trained.none")));
            }
            List<List<String>> rows = new ArrayList<>();
            for (County county : County.values()) {
                rows.add(List.of(
                        county.albanianName(),
                        shown(figure(NationalFigures.TRAINED, NationalFigures.COUNTY, county.code()))));
            }
            rows.add(List.of(words.of("column.total"), shown(figure(NationalFigures.TRAINED))));
            Block table = Block.Table.grid(
                    words.of("trained.by-county"),
                    List.of(words.of("column.county"), words.of("column.trained")),
                    rows);
            return List.of(Block.words(words.of("trained.what")), map(NationalFigures.TRAINED, "trained.map", table));
        }

        private Block map(String measure, String key, Block table) {
            Map<County, OptionalInt> counts = new EnumMap<>(County.class);
            for (County county : County.values()) {
                counts.put(county, release.count(figure(measure, NationalFigures.COUNTY, county.code())));
            }
            String title = words.of(key);
            return new Block.Figure(
                    CountyMap.of("map-" + measure, title, counts), title + " " + words.of("map.dash"), table);
        }

        private boolean has(String measure) {
            return release.figures().keySet().stream()
                    .anyMatch(figure -> figure.measure().equals(measure));
        }

        private Figure figure(String measure, String... dimensionsAndValues) {
            Map<String, String> where = new TreeMap<>();
            for (int i = 0; i + 1 < dimensionsAndValues.length; i += 2) {
                where.put(dimensionsAndValues[i], dimensionsAndValues[i + 1]);
            }
            return Figure.of(measure, where);
        }

        private String shown(Figure figure) {
            if (!release.figures().containsKey(figure)) {
                return words.of("not-known");
            }
            return CountText.of(release.count(figure), words.of("withheld"));
        }

        private String quarter(String code) {
            return words.of("quarter", code.substring(code.length() - 1), code.substring(0, 4));
        }
    }
}
