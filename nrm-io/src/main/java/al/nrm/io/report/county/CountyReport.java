package al.nrm.io.report.county;

import static al.nrm.io.report.internal.page.Markup.at;

import al.nrm.casefile.Agency;
import al.nrm.casefile.Service;
import al.nrm.decision.Status;
import al.nrm.decision.Urgency;
import al.nrm.duty.DutyCatalogue;
import al.nrm.io.report.Labels;
import al.nrm.io.report.internal.page.Markup;
import al.nrm.io.report.internal.page.WebPage;
import al.nrm.place.County;
import al.nrm.provider.AgencyOffice;
import al.nrm.provider.Capacity;
import al.nrm.provider.Directory;
import al.nrm.provider.ServiceProvider;
import al.nrm.text.TextLanguage;
import al.nrm.training.Audience;
import al.nrm.training.Coverage;
import al.nrm.training.CoverageNeed;
import al.nrm.training.PassedOn;
import al.nrm.training.Session;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * The page for the quarterly meeting of a county's committee: tasks open and overdue, needs that cannot be met, places, who
 * is trained, and what changed since the last quarter. It is confidential, says so, and shows all counts; it names no
 * person. What is not known is written as not known.
 *
 * <pre>{@code
 * CountyReport report = new CountyReport(County.FIER, contents);
 * Files.writeString(Path.of("fier.html"), report.html(TextLanguage.SQ));
 * }</pre>
 *
 * @param county the county
 * @param contents what the page is made from
 */
public record CountyReport(County county, Contents contents) {
    /**
     * What a page is made from.
     *
     * @param cases the decided cases, of all counties; empty: the last advice of the histories is counted
     * @param followed the cases of histories, of all counties; empty where no histories were given
     * @param duties the duties of the pack, which name the tasks
     * @param directory offices and providers
     * @param coverage who is trained, on the day of the page
     * @param needs who must be trained for each stage
     * @param since the day after which something counts as changed
     * @param freshPlaces how long a count of free places is believed
     */
    public record Contents(
            Optional<List<CountedCase>> cases,
            Optional<List<FollowedCase>> followed,
            DutyCatalogue duties,
            Directory directory,
            Coverage coverage,
            List<CoverageNeed> needs,
            LocalDate since,
            Period freshPlaces) {
        /** Copies the lists; needs that are not in force on the day are left out. */
        public Contents {
            cases = cases.map(List::copyOf);
            followed = followed.map(List::copyOf);
            LocalDate day = coverage.day();
            needs = needs.stream().filter(need -> need.inForce().covers(day)).toList();
        }

        /** The cases that are counted; empty where nothing was given. */
        Optional<List<CountedCase>> counted() {
            return cases.or(() -> followed.map(
                    all -> all.stream().flatMap(one -> one.counted().stream()).toList()));
        }
    }

    /**
     * The page.
     *
     * @param language the language of the page
     * @return one HTML page without scripts, two sheets of A4 when printed
     */
    public String html(TextLanguage language) {
        return new Writing(language).html();
    }

    /** The most lines of one kind of change. */
    private static final int MOST_CHANGES = 4;

    /** The most rows of what the directory lists, so that the page stays on its two sheets. */
    private static final int MOST_ROWS = 12;

    /** One telling of the page in one language. */
    private final class Writing {
        private final TextLanguage language;
        private final Labels codes;
        private final Labels words;
        private final Optional<FollowedWords> followed;
        private final LocalDate day = contents.coverage().day();

        Writing(TextLanguage language) {
            this.language = language;
            this.codes = Labels.in(language);
            this.words = Labels.load(CountyReport.class, "county", language);
            this.followed =
                    contents.followed().map(cases -> new FollowedWords(county, cases, contents.duties(), language));
        }

        String html() {
            String title = words.of("county.title", county.albanianName());
            return WebPage.of(
                    title,
                    WebPage.style(CountyReport.class, "county.css"),
                    language,
                    page -> page.block("main", at(), () -> {
                        page.element("h1", title, at());
                        page.element("p", words.of("confidential"), at("class", "confidential"));
                        page.element("p", words.of("county.days", codes.day(day), codes.day(contents.since())), at());
                        tasks(page);
                        cases(page);
                        needs(page);
                        places(page);
                        training(page);
                        changed(page);
                        contacts(page);
                    }));
        }

        private void tasks(Markup page) {
            page.element("h2", words.of("tasks"), at());
            if (followed.isEmpty()) {
                page.element("p", words.of("tasks.unknown"), at());
                return;
            }
            followed.get().tasks(page);
        }

        private List<CountedCase> own() {
            return contents.counted().orElse(List.of()).stream()
                    .filter(one -> one.county().equals(Optional.of(county)))
                    .filter(one -> !one.day().isAfter(day))
                    .toList();
        }

        private boolean isNew(LocalDate date) {
            return date.isAfter(contents.since()) && !date.isAfter(day);
        }

        private void cases(Markup page) {
            page.element("h2", words.of("cases"), at());
            if (contents.counted().isEmpty()) {
                page.element("p", words.of("cases.unknown"), at());
                return;
            }
            List<List<String>> rows = new ArrayList<>();
            for (Status status : Status.values()) {
                rows.add(row(
                        codes.of(status),
                        own().stream().filter(one -> one.status() == status).toList()));
            }
            for (Urgency urgency : Urgency.values()) {
                rows.add(row(
                        words.of("cases.urgency", codes.of(urgency)),
                        own().stream()
                                .filter(one -> one.isOpen() && !one.closed() && one.urgency() == urgency)
                                .toList()));
            }
            PageTable.write(
                    page,
                    words.of("cases.table"),
                    List.of(
                            words.of("column.status"),
                            words.of("column.all"),
                            words.of("column.since", codes.day(contents.since()))),
                    rows);
            long without = contents.cases().isPresent()
                    ? 0
                    : contents.followed().stream()
                            .flatMap(List::stream)
                            .filter(one -> one.county().equals(Optional.of(county))
                                    && one.counted().isEmpty())
                            .count();
            if (without > 0) {
                page.element("p", words.of("cases.without-advice", without), at());
            }
        }

        private List<String> row(String name, List<CountedCase> cases) {
            return List.of(
                    name,
                    Integer.toString(cases.size()),
                    Long.toString(cases.stream().filter(one -> isNew(one.day())).count()));
        }

        private void needs(Markup page) {
            page.element("h2", words.of("unmet"), at());
            if (contents.counted().isEmpty()) {
                page.element("p", words.of("cases.unknown"), at());
                return;
            }
            UnmetNeeds all = UnmetNeeds.of(own());
            UnmetNeeds recent =
                    UnmetNeeds.of(own().stream().filter(one -> isNew(one.day())).toList());
            List<List<String>> rows = new ArrayList<>();
            for (Service service : all.services()) {
                rows.add(List.of(
                        codes.of(service),
                        Long.toString(all.wanted(service, Optional.empty())),
                        Long.toString(all.unmet(service, Optional.empty())),
                        Long.toString(recent.unmet(service, Optional.empty()))));
            }
            if (rows.isEmpty()) {
                page.element("p", words.of("unmet.none"), at());
                return;
            }
            PageTable.write(
                    page,
                    words.of("unmet.table"),
                    List.of(
                            words.of("column.service"),
                            words.of("column.wanted"),
                            words.of("column.unmet"),
                            words.of("column.unmet-since", codes.day(contents.since()))),
                    rows);
            if (all.closed() > 0) {
                page.element("p", words.of("unmet.closed", all.closed()), at());
            }
        }

        private void places(Markup page) {
            page.element("h2", words.of("places"), at());
            List<ServiceProvider> shelters = contents.directory().providers().stream()
                    .filter(provider -> provider.services().contains(Service.ACCOMMODATION))
                    .sorted(Comparator.comparing((ServiceProvider provider) ->
                                    !provider.county().equals(Optional.of(county)))
                            .thenComparing(ServiceProvider::id))
                    .toList();
            if (shelters.stream().noneMatch(provider -> provider.county().equals(Optional.of(county)))) {
                page.element("p", words.of("places.none-here"), at());
            }
            PageTable.write(
                    page,
                    words.of("places.table"),
                    List.of(
                            words.of("column.provider"),
                            words.of("column.county"),
                            words.of("column.places"),
                            words.of("column.free")),
                    shelters.stream()
                            .limit(MOST_ROWS)
                            .map(provider -> List.of(
                                    name(provider.name()),
                                    provider.county().map(County::albanianName).orElseGet(() -> words.of("not-known")),
                                    provider.capacity()
                                            .map(Capacity::places)
                                            .map(this::number)
                                            .orElseGet(() -> words.of("not-known")),
                                    free(provider)))
                            .toList());
            more(page, shelters.size());
        }

        private void more(Markup page, int all) {
            if (all > MOST_ROWS) {
                page.element("p", words.of("more", all - MOST_ROWS), at());
            }
        }

        private String free(ServiceProvider provider) {
            Optional<Capacity> capacity =
                    provider.capacity().filter(known -> known.free().isPresent());
            if (capacity.isEmpty()) {
                return words.of("not-known");
            }
            String counted = capacity.get().asOf().map(codes::day).orElseGet(() -> words.of("not-known"));
            boolean fresh =
                    capacity.get().freshFree(day, contents.freshPlaces()).isPresent();
            return words.of(
                    fresh ? "places.free" : "places.old", number(capacity.get().free()), counted);
        }

        private String number(OptionalInt count) {
            return count.isPresent() ? Integer.toString(count.getAsInt()) : words.of("not-known");
        }

        private void training(Markup page) {
            page.element("h2", words.of("trained"), at());
            Coverage coverage = contents.coverage();
            List<String> lines = new ArrayList<>();
            for (Audience audience : coverage.audiences()) {
                OptionalInt trained = coverage.trained(county, audience);
                if (trained.isPresent()) {
                    lines.add(words.of(
                            "trained.line",
                            audience(audience),
                            trained.getAsInt(),
                            coverage.last(county, audience).map(codes::day).orElse("")));
                }
            }
            if (lines.isEmpty()) {
                lines.add(words.of("trained.unknown"));
            }
            for (CoverageNeed need : contents.needs()) {
                List<CoverageNeed.Group> lacks = coverage.with(need.stale()).lacks(county, need);
                lines.add(
                        lacks.isEmpty()
                                ? words.of("trained.able", need.meaning().in(language))
                                : words.of(
                                        "trained.unable",
                                        need.meaning().in(language),
                                        lacks.stream()
                                                .map(group -> group.label().in(language))
                                                .collect(Collectors.joining("; "))));
            }
            list(page, lines);
        }

        private String audience(Audience audience) {
            return audience.agency()
                    .map(codes::of)
                    .orElseGet(() -> words.has("audience." + audience.name())
                            ? words.of("audience." + audience.name())
                            : audience.name());
        }

        private void changed(Markup page) {
            page.element("h2", words.of("changed", codes.day(contents.since())), at());
            List<String> lines = new ArrayList<>();
            followed.ifPresent(histories -> lines.addAll(histories.changes(this::isNew)));
            contents.cases()
                    .ifPresent(any -> lines.add(words.of(
                            "changed.cases",
                            own().stream()
                                    .filter(one -> one.isOpen() && isNew(one.day()))
                                    .count())));
            lines.addAll(sessions());
            lines.addAll(passedOn());
            lines.addAll(verified());
            if (lines.isEmpty()) {
                lines.add(words.of("changed.nothing"));
            }
            list(page, lines);
        }

        /** The trainings held since; many are one line, so that the page stays on its two sheets. */
        private List<String> sessions() {
            List<Session> held = contents.coverage().programmes().stream()
                    .flatMap(programme -> programme.sessions().stream())
                    .filter(session -> session.county() == county && session.state() == Session.State.HELD)
                    .filter(session -> isNew(session.date()))
                    .sorted(Comparator.comparing(Session::date))
                    .toList();
            if (held.size() > MOST_CHANGES) {
                int counted = held.stream()
                        .mapToInt(session -> session.total().orElse(0))
                        .sum();
                return List.of(words.of("changed.sessions", held.size(), counted));
            }
            return held.stream()
                    .map(session -> words.of("changed.session", codes.day(session.date()), number(session.total())))
                    .toList();
        }

        private List<String> passedOn() {
            List<PassedOn> passed = contents.coverage().programmes().stream()
                    .flatMap(programme -> programme.cascade().stream())
                    .filter(one -> one.county() == county && isNew(one.date()))
                    .sorted(Comparator.comparing(PassedOn::date))
                    .toList();
            if (passed.size() > MOST_CHANGES) {
                int counted = passed.stream().mapToInt(PassedOn::participants).sum();
                return List.of(words.of("changed.passed-on-often", passed.size(), counted));
            }
            return passed.stream()
                    .map(one -> words.of(
                            "changed.passed-on", codes.day(one.date()), audience(one.audience()), one.participants()))
                    .toList();
        }

        private List<String> verified() {
            List<String> names = new ArrayList<>();
            contents.directory().providers().stream()
                    .filter(provider -> provider.county().equals(Optional.of(county)))
                    .filter(provider ->
                            provider.verifiedOn().filter(this::isNew).isPresent())
                    .forEach(provider -> names.add(name(provider.name())));
            contents.directory().agencies().stream()
                    .filter(office -> office.county().equals(Optional.of(county)))
                    .filter(office -> office.verifiedOn().filter(this::isNew).isPresent())
                    .forEach(office -> names.add(name(office.name())));
            return names.size() > MOST_CHANGES
                    ? List.of(words.of("changed.verified-many", names.size()))
                    : names.stream()
                            .map(name -> words.of("changed.verified", name))
                            .toList();
        }

        private void contacts(Markup page) {
            page.element("h2", words.of("contacts"), at());
            List<String> lines = new ArrayList<>();
            for (Agency agency : Agency.values()) {
                for (AgencyOffice office :
                        contents.directory().offices(agency, Optional.of(county), Optional.empty())) {
                    if (office.county().isPresent()) {
                        lines.add(words.of(
                                "contacts.line",
                                name(office.name()),
                                office.phones().isEmpty()
                                        ? words.of("contacts.no-phone")
                                        : String.join(", ", office.phones())));
                    }
                }
            }
            if (lines.isEmpty()) {
                lines.add(words.of("contacts.none"));
            }
            list(page, lines.stream().limit(MOST_ROWS).toList());
            more(page, lines.size());
        }

        private void list(Markup page, List<String> lines) {
            page.block("ul", at(), () -> lines.forEach(line -> page.element("li", line, at())));
        }

        private String name(SortedMap<String, String> names) {
            return Optional.ofNullable(names.get(language == TextLanguage.SQ ? "sq" : "en"))
                    .orElseGet(() -> names.values().iterator().next());
        }
    }

    /**
     * The day by which the last quarter ended.
     *
     * @param day a day
     * @return the last day of the quarter before
     */
    public static LocalDate lastQuarter(LocalDate day) {
        int first = (day.getMonthValue() - 1) / 3 * 3 + 1;
        return LocalDate.of(day.getYear(), first, 1).minusDays(1);
    }
}
