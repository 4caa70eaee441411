package al.nrm.io.report.county;

import static al.nrm.io.report.internal.page.Markup.at;

import al.nrm.decision.TreatAs;
import al.nrm.document.ReleaseDocument;
import al.nrm.io.report.Labels;
import al.nrm.io.report.internal.page.CountyMap;
import al.nrm.io.report.internal.page.Markup;
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
        return new Writing(language).html();
    }

    /** One telling of the report in one language. */
    private final class Writing {
        private final TextLanguage language;
        private final Labels codes;
        private final Labels words;

        Writing(TextLanguage language) {
            this.language = language;
            this.codes = Labels.in(language);
            this.words = Labels.load(NationalReport.class, "county", language);
        }

        String html() {
            return WebPage.of(
                    words.of("national"),
                    WebPage.style(NationalReport.class, "county.css"),
                    language,
                    page -> page.block("main", at(), () -> {
                        page.element("h1", words.of("national"), at());
                        page.element("p", words.of("national.day", codes.day(day)), at());
                        page.element("p", words.of("national.withheld", release.k()), at("class", "quiet"));
                        cases(page);
                        trained(page);
                        page.element("p", words.of("map.source"), at("class", "quiet"));
                    }));
        }

        private void cases(Markup page) {
            page.element("h2", words.of("cases"), at());
            if (!has(NationalFigures.CASES)) {
                page.element("p", words.of("cases.none"), at());
                return;
            }
            List<String> quarters = NationalFigures.quarters(day);
            page.element("p", words.of("cases.what"), at());
            List<String> headings = new ArrayList<>(List.of(words.of("column.county")));
            quarters.forEach(quarter -> headings.add(quarter(quarter)));
            headings.add(words.of("column.total"));
            List<List<String>> rows = new ArrayList<>();
            List<String> counties = new ArrayList<>(
                    List.of(County.values()).stream().map(County::code).toList());
            counties.add(NationalFigures.UNKNOWN);
            for (String county : counties) {
                List<String> row = new ArrayList<>(
                        List.of(County.parse(county).map(County::albanianName).orElse(words.of("county.unknown"))));
                quarters.forEach(quarter -> row.add(shown(figure(
                        NationalFigures.CASES, NationalFigures.COUNTY, county, NationalFigures.QUARTER, quarter))));
                row.add(shown(figure(NationalFigures.CASES, NationalFigures.COUNTY, county)));
                rows.add(row);
            }
            rows.add(sums(quarters));
            page.block("div", at("class", "beside"), () -> {
                map(page, NationalFigures.CASES, "cases.map");
                PageTable.write(page, words.of("cases.by-county"), headings, rows);
            });
            page.element("h3", words.of("cases.by-quarter"), at());
            Map<String, OptionalInt> bars = new LinkedHashMap<>();
            quarters.forEach(quarter -> bars.put(
                    quarter(quarter), release.count(figure(NationalFigures.CASES, NationalFigures.QUARTER, quarter))));
            BarChart.draw(page, "bars-quarter", words.of("cases.by-quarter"), bars, words.of("withheld"));
            List<List<String>> groups = new ArrayList<>();
            for (TreatAs group : TreatAs.values()) {
                List<String> row = new ArrayList<>(List.of(codes.of(group)));
                quarters.forEach(quarter -> row.add(shown(figure(
                        NationalFigures.CASES,
                        NationalFigures.GROUP,
                        group.name(),
                        NationalFigures.QUARTER,
                        quarter))));
                row.add(shown(figure(NationalFigures.CASES, NationalFigures.GROUP, group.name())));
                groups.add(row);
            }
            groups.add(sums(quarters));
            headings.set(0, words.of("column.group"));
            PageTable.write(page, words.of("cases.by-group"), headings, groups);
        }

        private List<String> sums(List<String> quarters) {
            List<String> row = new ArrayList<>(List.of(words.of("column.total")));
            quarters.forEach(
                    quarter -> row.add(shown(figure(NationalFigures.CASES, NationalFigures.QUARTER, quarter))));
            row.add(shown(figure(NationalFigures.CASES)));
            return row;
        }

        private void trained(Markup page) {
            page.element("h2", words.of("trained"), at());
            if (!has(NationalFigures.TRAINED)) {
                page.element("p", words.of("trained.none"), at());
                return;
            }
            page.element("p", words.of("trained.what"), at());
            List<List<String>> rows = new ArrayList<>();
            for (County county : County.values()) {
                rows.add(List.of(
                        county.albanianName(),
                        shown(figure(NationalFigures.TRAINED, NationalFigures.COUNTY, county.code()))));
            }
            rows.add(List.of(words.of("column.total"), shown(figure(NationalFigures.TRAINED))));
            page.block("div", at("class", "beside"), () -> {
                map(page, NationalFigures.TRAINED, "trained.map");
                PageTable.write(
                        page,
                        words.of("trained.by-county"),
                        List.of(words.of("column.county"), words.of("column.trained")),
                        rows);
            });
        }

        private void map(Markup page, String measure, String title) {
            Map<County, String> shown = new EnumMap<>(County.class);
            Map<County, OptionalInt> counts = new EnumMap<>(County.class);
            for (County county : County.values()) {
                Figure figure = figure(measure, NationalFigures.COUNTY, county.code());
                OptionalInt count = release.count(figure);
                counts.put(county, count);
                shown.put(county, count.isPresent() ? Integer.toString(count.getAsInt()) : "–");
            }
            page.block("figure", at(), () -> {
                CountyMap.draw(page, "map-" + measure, words.of(title), shown, counts);
                page.element("figcaption", words.of(title) + " " + words.of("map.dash"), at());
            });
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
            OptionalInt count = release.count(figure);
            return count.isPresent() ? Integer.toString(count.getAsInt()) : words.of("withheld");
        }

        private String quarter(String code) {
            return words.of("quarter", code.substring(code.length() - 1), code.substring(0, 4));
        }
    }
}
