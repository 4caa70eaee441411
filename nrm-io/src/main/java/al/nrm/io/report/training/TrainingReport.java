package al.nrm.io.report.training;

import static al.nrm.io.report.internal.page.Markup.at;

import al.nrm.document.ReadResult;
import al.nrm.io.json.NrmJson;
import al.nrm.io.report.Labels;
import al.nrm.io.report.internal.page.CountyMap;
import al.nrm.io.report.internal.page.Markup;
import al.nrm.io.report.internal.page.WebPage;
import al.nrm.place.County;
import al.nrm.place.Municipality;
import al.nrm.text.TextLanguage;
import al.nrm.training.Audience;
import al.nrm.training.CascadeProjection;
import al.nrm.training.Coverage;
import al.nrm.training.CoverageNeed;
import al.nrm.training.Programme;
import al.nrm.training.Session;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
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
    private final Labels codes;
    private final Labels words;

    private TrainingReport(TrainingFigures figures, Optional<CascadeProjection> projection, TextLanguage language) {
        this.figures = figures;
        this.projection = projection;
        this.language = language;
        this.codes = Labels.in(language);
        this.words = Labels.load(TrainingReport.class, "training", language);
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
        lines.add(title());
        lines.addAll(head());
        lines.add("");
        lines.add(words.of("sessions"));
        figures.sessions().forEach(session -> lines.add("- " + String.join(", ", cells(session))));
        lines.add("");
        lines.add(words.of("counties"));
        for (County county : County.values()) {
            lines.add(county.code() + " " + county.albanianName());
            coverage(county).forEach(line -> lines.add("  - " + line));
            lacks(county).forEach(line -> lines.add("  - " + line));
        }
        if (!figures.cascade().isEmpty()) {
            lines.add("");
            lines.add(words.of("cascade"));
            cascade().forEach(line -> lines.add("- " + line));
        }
        if (projection.isPresent()) {
            lines.add("");
            projected().forEach(lines::add);
        }
        return String.join("\n", lines) + "\n";
    }

    /**
     * The report as one HTML page without scripts.
     *
     * @return a whole page
     */
    public String html() {
        return WebPage.of(
                title(),
                WebPage.style(TrainingReport.class, "training.css"),
                language,
                page -> page.block("main", at(), () -> {
                    page.element("h1", title(), at());
                    head().forEach(line -> page.element("p", line, at()));
                    section(
                            page,
                            "sessions",
                            () -> page.block("div", at("class", "beside"), () -> {
                                map(page);
                                table(
                                        page,
                                        words.of("sessions"),
                                        List.of("date", "place", "state", "participants"),
                                        figures.sessions().stream()
                                                .map(session -> cells(session).stream()
                                                        .map(List::of)
                                                        .toList())
                                                .toList());
                            }));
                    section(
                            page,
                            "counties",
                            () -> table(
                                    page,
                                    words.of("counties"),
                                    List.of("county", "trained", "lacking"),
                                    List.of(County.values()).stream()
                                            .map(county -> List.of(
                                                    List.of(county.code() + " " + county.albanianName()),
                                                    coverage(county),
                                                    lacks(county).isEmpty()
                                                            ? List.of(words.of("lacks.nothing"))
                                                            : lacks(county)))
                                            .toList()));
                    if (!figures.cascade().isEmpty()) {
                        section(page, "cascade", () -> list(page, cascade()));
                    }
                    if (projection.isPresent()) {
                        section(page, "projection", () -> list(page, projected()));
                    }
                    page.element("p", words.of("map.source"), at("class", "quiet"));
                }));
    }

    /**
     * The figures of the report.
     *
     * @return a plain tree; a count that is not known is null
     */
    public Map<String, @Nullable Object> tree() {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("at", figures.day().toString());
        tree.put("held", (int) figures.count(Session.State.HELD));
        tree.put("planned", (int) figures.count(Session.State.PLANNED));
        tree.put("cancelled", (int) figures.count(Session.State.CANCELLED));
        tree.put("targetParticipants", known(figures.programme().targetParticipants()));
        tree.put(
                "staleMonths",
                figures.needs().isEmpty() ? null : (int) figures.stale().toTotalMonths());
        tree.put("sessions", figures.sessions().stream().map(this::session).toList());
        tree.put(
                "cascade",
                figures.cascade().stream()
                        .map(passed -> {
                            Map<String, @Nullable Object> entry = new LinkedHashMap<>();
                            entry.put("from", passed.from());
                            entry.put("county", passed.county().code());
                            entry.put("audience", passed.audience().name());
                            entry.put("date", passed.date().toString());
                            entry.put("participants", passed.participants());
                            return entry;
                        })
                        .toList());
        tree.put("counties", List.of(County.values()).stream().map(this::county).toList());
        projection.ifPresent(assumed -> {
            Map<String, @Nullable Object> projected = new LinkedHashMap<>();
            projected.put("shareOfPassingOn", assumed.shareOfPassingOn());
            projected.put("colleagues", assumed.colleagues());
            projected.put("withinMonths", (int) assumed.within().toTotalMonths());
            Map<String, @Nullable Object> reached = new LinkedHashMap<>();
            assumed.reached(figures.programme(), figures.day())
                    .forEach((county, number) -> reached.put(county.code(), number));
            projected.put("reached", reached);
            tree.put("projection", projected);
        });
        return tree;
    }

    /**
     * The sessions as a table: a row for each count, or one row where nothing was counted. A cell that a spreadsheet would
     * take for a formula begins with an apostrophe.
     *
     * @return CSV as RFC 4180 has it, with a row of headings
     */
    public String csv() {
        StringBuilder out = new StringBuilder("id,county,municipality,date,state,trainers,audience,participants\r\n");
        for (Session session : figures.sessions()) {
            List<String> start = List.of(
                    session.id(),
                    session.county().code(),
                    session.municipality().map(Municipality::name).orElse(""),
                    session.date().toString(),
                    figures.state(session).name(),
                    text(session.trainers()));
            if (session.participants().isEmpty()) {
                row(out, start, "", "");
            }
            session.participants()
                    .forEach((audience, count) -> row(out, start, audience.name(), Integer.toString(count)));
        }
        return out.toString();
    }

    /**
     * The sessions as a calendar.
     *
     * @return iCalendar, RFC 5545
     */
    public String calendar() {
        return TrainingCalendar.of(title(), figures, session -> words.of("event", title(), place(session)));
    }

    private String title() {
        return figures.programme().programme().in(language);
    }

    private List<String> head() {
        List<String> lines = new ArrayList<>();
        lines.add(words.of("organiser", figures.programme().organiser().in(language)));
        lines.add(words.of(
                "counted",
                codes.day(figures.day()),
                figures.count(Session.State.HELD),
                figures.count(Session.State.PLANNED),
                figures.count(Session.State.CANCELLED)));
        figures.programme().targetParticipants().ifPresent(target -> lines.add(words.of("target", target)));
        if (!figures.needs().isEmpty()) {
            lines.add(words.of("stale-after", figures.stale().toTotalMonths()));
        }
        return lines;
    }

    private List<String> cells(Session session) {
        return List.of(
                codes.day(session.date()),
                place(session),
                words.of("state." + figures.state(session).name()),
                session.total().isPresent()
                        ? words.of("participants", session.total().getAsInt())
                        : words.of("participants.unknown"));
    }

    private String place(Session session) {
        String county = session.county().code();
        return session.municipality()
                .map(place -> place.name() + " (" + county + ")")
                .orElseGet(() -> session.county().albanianName() + " (" + county + ")");
    }

    private List<String> coverage(County county) {
        Coverage coverage = figures.coverage();
        List<String> lines = new ArrayList<>();
        for (Audience audience : figures.counted(county)) {
            OptionalInt trained = coverage.trained(county, audience);
            OptionalInt stale = coverage.stale(county, audience);
            String last = coverage.last(county, audience).map(codes::day).orElse("");
            String line = words.of("trained-last", name(audience), trained.orElse(0), last);
            lines.add(stale.isPresent() ? line + "; " + words.of("stale", stale.getAsInt()) : line);
        }
        return lines.isEmpty() ? List.of(words.of("unknown")) : lines;
    }

    private List<String> lacks(County county) {
        List<String> lines = new ArrayList<>();
        for (CoverageNeed need : figures.needs()) {
            List<CoverageNeed.Group> missing = figures.lacks(county, need);
            if (!missing.isEmpty()) {
                lines.add(words.of(
                        "lacks",
                        need.meaning().in(language),
                        missing.stream()
                                .map(group -> group.label().in(language))
                                .collect(Collectors.joining("; "))));
            }
        }
        return lines;
    }

    private List<String> cascade() {
        return figures.cascade().stream()
                .map(passed -> words.of(
                        "passed-on",
                        codes.day(passed.date()),
                        passed.county().albanianName(),
                        name(passed.audience()),
                        passed.participants(),
                        passed.from()))
                .toList();
    }

    private List<String> projected() {
        List<String> lines = new ArrayList<>();
        projection.ifPresent(assumed -> {
            lines.add(words.of(
                    "projection.assumed",
                    Math.round(assumed.shareOfPassingOn() * 100),
                    assumed.colleagues(),
                    assumed.within().toTotalMonths()));
            Map<County, Integer> reached = assumed.reached(figures.programme(), figures.day());
            if (reached.isEmpty()) {
                lines.add(words.of("projection.none"));
            }
            reached.forEach((county, number) ->
                    lines.add(words.of("projection.reached", county.code() + " " + county.albanianName(), number)));
        });
        return lines;
    }

    private Map<String, @Nullable Object> session(Session session) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("id", session.id());
        tree.put("county", session.county().code());
        tree.put("municipality", session.municipality().map(Municipality::name).orElse(null));
        tree.put("date", session.date().toString());
        tree.put("state", figures.state(session).name());
        tree.put("participants", known(session.total()));
        return tree;
    }

    private Map<String, @Nullable Object> county(County county) {
        Coverage coverage = figures.coverage();
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("county", county.code());
        tree.put(
                "trained",
                coverage.audiences().stream()
                        .map(audience -> {
                            Map<String, @Nullable Object> entry = new LinkedHashMap<>();
                            entry.put("audience", audience.name());
                            entry.put("trained", known(coverage.trained(county, audience)));
                            entry.put("stale", known(coverage.stale(county, audience)));
                            entry.put(
                                    "last",
                                    coverage.last(county, audience)
                                            .map(LocalDate::toString)
                                            .orElse(null));
                            return entry;
                        })
                        .toList());
        Map<String, @Nullable Object> lacks = new LinkedHashMap<>();
        figures.needs()
                .forEach(need -> lacks.put(
                        need.stage(),
                        figures.lacks(county, need).stream()
                                .map(group -> group.audiences().stream()
                                        .map(Audience::name)
                                        .toList())
                                .toList()));
        tree.put("lacks", lacks);
        return tree;
    }

    private String name(Audience audience) {
        return audience.agency()
                .map(codes::of)
                .orElseGet(() -> words.has("audience." + audience.name())
                        ? words.of("audience." + audience.name())
                        : audience.name());
    }

    private static @Nullable Integer known(OptionalInt count) {
        return count.isPresent() ? count.getAsInt() : null;
    }

    private static String text(OptionalInt count) {
        return count.isPresent() ? Integer.toString(count.getAsInt()) : "";
    }

    private static void row(StringBuilder out, List<String> start, String audience, String count) {
        List<String> cells = new ArrayList<>(start);
        cells.add(audience);
        cells.add(count);
        out.append(cells.stream().map(TrainingReport::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    private static String cell(String text) {
        String safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private void section(Markup page, String id, Runnable inside) {
        page.block("section", at("aria-labelledby", id), () -> {
            page.element("h2", words.of(id), at("id", id));
            inside.run();
        });
    }

    /** Who is trained by county; where nothing was counted, the sessions that were held. */
    private void map(Markup page) {
        boolean counted = Arrays.stream(County.values())
                .anyMatch(county -> !figures.counted(county).isEmpty());
        Map<County, String> shown = new EnumMap<>(County.class);
        Map<County, OptionalInt> counts = new EnumMap<>(County.class);
        for (County county : County.values()) {
            OptionalInt count = counted ? figures.trained(county) : OptionalInt.of(figures.held(county));
            counts.put(county, count);
            shown.put(county, count.isPresent() ? Integer.toString(count.getAsInt()) : "–");
        }
        String title = words.of(counted ? "map.trained" : "map.sessions");
        page.block("figure", at(), () -> {
            CountyMap.draw(page, "map", title, shown, counts);
            page.element("figcaption", title, at());
        });
    }

    /** A table whose cells hold lines; more than one are a list. */
    private void table(Markup page, String caption, List<String> headings, List<List<List<String>>> rows) {
        page.block("table", at(), () -> {
            page.element("caption", caption, at());
            page.block(
                    "thead",
                    at(),
                    () -> page.block(
                            "tr",
                            at(),
                            () -> headings.forEach(
                                    heading -> page.element("th", words.of("column." + heading), at("scope", "col")))));
            page.block(
                    "tbody",
                    at(),
                    () -> rows.forEach(row -> page.block("tr", at(), () -> {
                        page.element("th", String.join(" ", row.get(0)), at("scope", "row"));
                        row.stream().skip(1).forEach(cell -> {
                            if (cell.size() == 1) {
                                page.element("td", cell.get(0), at());
                            } else {
                                page.block("td", at(), () -> list(page, cell));
                            }
                        });
                    })));
        });
    }

    private static void list(Markup page, List<String> lines) {
        page.block("ul", at(), () -> lines.forEach(line -> page.element("li", line, at())));
    }
}
