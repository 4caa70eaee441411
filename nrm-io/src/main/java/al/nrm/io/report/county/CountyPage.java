package al.nrm.io.report.county;

import al.nrm.casefile.Agency;
import al.nrm.casefile.Service;
import al.nrm.decision.Status;
import al.nrm.decision.Urgency;
import al.nrm.io.report.Labels;
import al.nrm.io.report.internal.page.Block;
import al.nrm.io.report.internal.page.CountText;
import al.nrm.io.report.internal.page.Report;
import al.nrm.io.report.internal.page.Section;
import al.nrm.io.report.internal.words.AudienceWords;
import al.nrm.io.report.internal.words.NameWords;
import al.nrm.place.County;
import al.nrm.provider.AgencyOffice;
import al.nrm.provider.Capacity;
import al.nrm.provider.ServiceProvider;
import al.nrm.text.TextLanguage;
import al.nrm.training.Audience;
import al.nrm.training.Coverage;
import al.nrm.training.CoverageNeed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** The page of a county in one language. */
final class CountyPage {
    /** The most rows of what the directory lists, so that the page stays on its two sheets. */
    private static final int MOST_ROWS = 12;

    private final County county;
    private final CountyReport.Contents contents;
    private final TextLanguage language;
    private final Labels codes;
    private final Labels words;
    private final Optional<FollowedWords> followed;
    private final LocalDate day;

    CountyPage(CountyReport report, TextLanguage language) {
        this.county = report.county();
        this.contents = report.contents();
        this.language = language;
        this.codes = Labels.in(language);
        this.words = Labels.load(CountyReport.class, "county", language);
        this.followed = contents.followed().map(cases -> new FollowedWords(county, cases, contents.duties(), language));
        this.day = contents.coverage().day();
    }

    Report report() {
        return new Report(
                words.of("county.title", county.albanianName()),
                List.of(
                        Block.warning(words.of("confidential")),
                        Block.words(words.of("county.days", codes.day(day), codes.day(contents.since())))),
                List.of(
                        section("tasks", tasks()),
                        section("cases", cases()),
                        section("unmet", needs()),
                        section("places", places()),
                        section("trained", List.of(Block.list(training()))),
                        Section.open(
                                "changed",
                                words.of("changed", codes.day(contents.since())),
                                List.of(Block.list(
                                        new CountyChanges(county, contents, own(), language).lines(followed)))),
                        section("contacts", contacts())),
                List.of());
    }

    private Section section(String id, List<Block> blocks) {
        return Section.open(id, words.of(id), blocks);
    }

    private List<Block> tasks() {
        return followed.map(FollowedWords::tasks).orElseGet(() -> List.of(Block.words(words.of("tasks.unknown"))));
    }

    private List<CountedCase> own() {
        return contents.counted().orElse(List.of()).stream()
                .filter(one -> one.county().equals(Optional.of(county)))
                .filter(one -> !one.day().isAfter(day))
                .toList();
    }

    private List<Block> cases() {
        if (contents.counted().isEmpty()) {
            return List.of(Block.words(words.of("cases.unknown")));
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
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Table.grid(
                words.of("cases.table"),
                List.of(
                        words.of("column.status"),
                        words.of("column.all"),
                        words.of("column.since", codes.day(contents.since()))),
                rows));
        long without = contents.cases().isPresent()
                ? 0
                : contents.followed().stream()
                        .flatMap(List::stream)
                        .filter(one -> one.county().equals(Optional.of(county))
                                && one.counted().isEmpty())
                        .count();
        if (without > 0) {
            blocks.add(Block.words(words.of("cases.without-advice", without)));
        }
        return blocks;
    }

    private List<String> row(String name, List<CountedCase> cases) {
        return List.of(
                name,
                Integer.toString(cases.size()),
                Long.toString(
                        cases.stream().filter(one -> contents.isNew(one.day())).count()));
    }

    private List<Block> needs() {
        if (contents.counted().isEmpty()) {
            return List.of(Block.words(words.of("cases.unknown")));
        }
        UnmetNeeds all = UnmetNeeds.of(own());
        UnmetNeeds recent = UnmetNeeds.of(
                own().stream().filter(one -> contents.isNew(one.day())).toList());
        List<List<String>> rows = new ArrayList<>();
        for (Service service : all.services()) {
            rows.add(List.of(
                    codes.of(service),
                    Long.toString(all.wanted(service, Optional.empty())),
                    Long.toString(all.unmet(service, Optional.empty())),
                    Long.toString(recent.unmet(service, Optional.empty()))));
        }
        if (rows.isEmpty()) {
            return List.of(Block.words(words.of("unmet.none")));
        }
        Block table = Block.Table.grid(
                words.of("unmet.table"),
                List.of(
                        words.of("column.service"),
                        words.of("column.wanted"),
                        words.of("column.unmet"),
                        words.of("column.unmet-since", codes.day(contents.since()))),
                rows);
        return all.closed() > 0 ? List.of(table, Block.words(words.of("unmet.closed", all.closed()))) : List.of(table);
    }

    private List<Block> places() {
        List<Block> blocks = new ArrayList<>();
        List<ServiceProvider> shelters = contents.directory().providers().stream()
                .filter(provider -> provider.services().contains(Service.ACCOMMODATION))
                .sorted(Comparator.comparing(
                                (ServiceProvider provider) -> !provider.county().equals(Optional.of(county)))
                        .thenComparing(ServiceProvider::id))
                .toList();
        if (shelters.stream().noneMatch(provider -> provider.county().equals(Optional.of(county)))) {
            blocks.add(Block.words(words.of("places.none-here")));
        }
        blocks.add(Block.Table.grid(
                words.of("places.table"),
                List.of(
                        words.of("column.provider"),
                        words.of("column.county"),
                        words.of("column.places"),
                        words.of("column.free")),
                shelters.stream().limit(MOST_ROWS).map(this::places).toList()));
        more(blocks, shelters.size());
        return blocks;
    }

    private List<String> places(ServiceProvider provider) {
        return List.of(
                NameWords.of(provider.name(), words.language()),
                provider.county().map(County::albanianName).orElseGet(() -> words.of("not-known")),
                provider.capacity().map(Capacity::places).map(this::number).orElseGet(() -> words.of("not-known")),
                free(provider));
    }

    private void more(List<Block> blocks, int all) {
        if (all > MOST_ROWS) {
            blocks.add(Block.words(words.of("more", all - MOST_ROWS)));
        }
    }

    private String free(ServiceProvider provider) {
        Optional<Capacity> capacity =
                provider.capacity().filter(known -> known.free().isPresent());
        if (capacity.isEmpty()) {
            return words.of("not-known");
        }
        String counted = capacity.get().asOf().map(codes::day).orElseGet(() -> words.of("not-known"));
        boolean fresh = capacity.get().freshFree(day, contents.freshPlaces()).isPresent();
        return words.of(
                fresh ? "places.free" : "places.old", number(capacity.get().free()), counted);
    }

    private String number(OptionalInt count) {
        return CountText.of(count, words.of("not-known"));
    }

    private List<String> training() {
        Coverage coverage = contents.coverage();
        List<String> lines = new ArrayList<>();
        for (Audience audience : coverage.audiences()) {
            OptionalInt trained = coverage.trained(county, audience);
            if (trained.isPresent()) {
                lines.add(words.of(
                        "trained.line",
                        AudienceWords.of(audience, codes),
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
        return lines;
    }

    private List<Block> contacts() {
        List<String> lines = new ArrayList<>();
        for (Agency agency : Agency.values()) {
            for (AgencyOffice office : contents.directory().offices(agency, Optional.of(county), Optional.empty())) {
                if (office.county().isPresent()) {
                    lines.add(words.of(
                            "contacts.line",
                            NameWords.of(office.name(), words.language()),
                            office.phones().isEmpty()
                                    ? words.of("contacts.no-phone")
                                    : String.join(", ", office.phones())));
                }
            }
        }
        if (lines.isEmpty()) {
            lines.add(words.of("contacts.none"));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.list(lines.stream().limit(MOST_ROWS).toList()));
        more(blocks, lines.size());
        return blocks;
    }
}
