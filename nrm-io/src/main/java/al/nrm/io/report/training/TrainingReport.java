package al.nrm.io.report.training;

import al.nrm.document.ReadResult;
import al.nrm.io.json.NrmJson;
import al.nrm.io.report.Labels;
import al.nrm.io.report.internal.page.Block;
import al.nrm.io.report.internal.page.CountyMap;
import al.nrm.io.report.internal.page.HtmlRenderer;
import al.nrm.io.report.internal.page.Report;
import al.nrm.io.report.internal.page.Section;
import al.nrm.io.report.internal.page.Tone;
import al.nrm.io.report.internal.page.WebPage;
import al.nrm.place.County;
import al.nrm.text.TextLanguage;
import al.nrm.training.CascadeProjection;
import al.nrm.training.CoverageNeed;
import al.nrm.training.Programme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A training programme on a day: sessions held and to come, who is trained where, what each county lacks for the stages of
 * the mechanism, what is no longer recent enough, and what was passed on. Where nothing was counted it is "not known".
 *
 * <pre>{@code
 * TrainingReport report = TrainingReport.of(TrainingReport.bundled(), needs, TextLanguage.EN)
 *         .on(LocalDate.of(2016, 2, 25), needs); // needs: RulePack.coverage()
 * report.text(); // "… 2 sessions held, 10 to come …"
 * }</pre>
 */
public final class TrainingReport {
    private final TrainingFigures figures;
    private final Optional<CascadeProjection> projection;
    private final TextLanguage language;
    private final TrainingWords words;

    private TrainingReport(TrainingFigures figures, Optional<CascadeProjection> projection, TextLanguage language) {
        this.figures = figures;
        this.projection = projection;
        this.language = language;
        this.words = new TrainingWords(figures, language);
    }

    /**
     * The report on the last day that the programme names.
     *
     * @param programme the programme
     * @param needs who must be trained in a county for each stage
     * @param language the language of the report
     * @return the report
     */
    public static TrainingReport of(Programme programme, List<CoverageNeed> needs, TextLanguage language) {
        return new TrainingReport(
                new TrainingFigures(programme, needs, TrainingFigures.lastDay(programme)), Optional.empty(), language);
    }

    /**
     * The programme of 2016, as it was announced: twelve sessions for 480 participants.
     *
     * @return the programme; nothing in it was counted
     * @throws UncheckedIOException if the jar that holds it cannot be read
     */
    public static Programme bundled() {
        try (InputStream file =
                Objects.requireNonNull(TrainingReport.class.getResourceAsStream("programme-2016.json"))) {
            ReadResult<Programme> read = NrmJson.standard().trainings().read(file);
            return read.value();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The same on another day.
     *
     * @param day the day
     * @param needs who must be trained in a county for each stage; those in force on the day count
     * @return the report
     */
    public TrainingReport on(LocalDate day, List<CoverageNeed> needs) {
        return new TrainingReport(new TrainingFigures(figures.programme(), needs, day), projection, language);
    }

    /**
     * The same with a projection of the cascade, which is printed with its assumptions.
     *
     * @param assumptions the assumptions
     * @return the report
     */
    public TrainingReport projecting(CascadeProjection assumptions) {
        return new TrainingReport(figures, Optional.of(assumptions), language);
    }

    /**
     * The report as text.
     *
     * @return lines; the last one ends with a line feed
     */
    public String text() {
        List<String> lines = new ArrayList<>();
        lines.add(words.title());
        lines.addAll(words.head());
        lines.add("");
        lines.add(words.of("sessions"));
        figures.sessions().forEach(session -> lines.add("- " + String.join(", ", words.cells(session))));
        lines.add("");
        lines.add(words.of("counties"));
        for (County county : County.values()) {
            lines.add(county.code() + " " + county.albanianName());
            words.coverage(county).forEach(line -> lines.add("  - " + line));
            words.lacks(county).forEach(line -> lines.add("  - " + line));
        }
        if (!figures.cascade().isEmpty()) {
            lines.add("");
            lines.add(words.of("cascade"));
            words.cascade().forEach(line -> lines.add("- " + line));
        }
        projection.ifPresent(assumed -> {
            lines.add("");
            lines.addAll(words.projected(assumed));
        });
        return String.join("\n", lines) + "\n";
    }

    /**
     * The report as one HTML page without scripts.
     *
     * @return a whole page
     */
    public String html() {
        List<Section> sections = new ArrayList<>();
        sections.add(section("sessions", map(sessions())));
        sections.add(section("counties", counties()));
        if (!figures.cascade().isEmpty()) {
            sections.add(section("cascade", Block.list(words.cascade())));
        }
        projection.ifPresent(assumed -> sections.add(section("projection", Block.list(words.projected(assumed)))));
        return HtmlRenderer.sheet(
                new Report(
                        words.title(),
                        words.head().stream().map(Block::words).toList(),
                        sections,
                        List.of(Block.quiet(Labels.in(language).of("map.source")))),
                WebPage.style(TrainingReport.class, "training.css"),
                language);
    }

    private Section section(String id, Block block) {
        return Section.open(id, words.of(id), List.of(block));
    }

    private Block sessions() {
        return Block.Table.grid(
                words.of("sessions"),
                columns("date", "place", "state", "participants"),
                figures.sessions().stream().map(words::cells).toList());
    }

    private Block counties() {
        List<Block.TableRow> rows = new ArrayList<>();
        for (County county : County.values()) {
            List<String> lacks = words.lacks(county);
            rows.add(new Block.TableRow(
                    Tone.PLAIN,
                    List.of(
                            List.of(county.code() + " " + county.albanianName()),
                            words.coverage(county),
                            lacks.isEmpty() ? List.of(words.of("lacks.nothing")) : lacks)));
        }
        return new Block.Table(words.of("counties"), columns("county", "trained", "lacking"), Block.Layout.GRID, rows);
    }

    private List<String> columns(String... names) {
        return Stream.of(names).map(name -> words.of("column." + name)).toList();
    }

    /** Who is trained by county; where nothing was counted, the sessions that were held. */
    private Block map(Block beside) {
        boolean counted = Stream.of(County.values())
                .anyMatch(county -> !figures.counted(county).isEmpty());
        Map<County, OptionalInt> counts = new EnumMap<>(County.class);
        for (County county : County.values()) {
            counts.put(county, counted ? figures.trained(county) : OptionalInt.of(figures.held(county)));
        }
        String title = words.of(counted ? "map.trained" : "map.sessions");
        return new Block.Figure(CountyMap.of("map", title, counts), title, beside);
    }

    /**
     * The figures of the report.
     *
     * @return a plain tree; a count that is not known is null
     */
    public Map<String, @Nullable Object> tree() {
        return new TrainingTree(figures).of(projection);
    }

    /**
     * The sessions as a table: a row for each count, or one row where nothing was counted. A cell that a spreadsheet would
     * take for a formula begins with an apostrophe.
     *
     * @return CSV as RFC 4180 has it, with a row of headings
     */
    public String csv() {
        return SessionTable.of(figures);
    }

    /**
     * The sessions as a calendar.
     *
     * @return iCalendar, RFC 5545
     */
    public String calendar() {
        return TrainingCalendar.of(words.title(), figures, words::event);
    }
}
