package al.nrm.io.report.county;

import al.nrm.io.report.Labels;
import al.nrm.io.report.internal.page.CountText;
import al.nrm.io.report.internal.words.AudienceWords;
import al.nrm.io.report.internal.words.NameWords;
import al.nrm.place.County;
import al.nrm.provider.AgencyOffice;
import al.nrm.provider.ServiceProvider;
import al.nrm.text.TextLanguage;
import al.nrm.training.PassedOn;
import al.nrm.training.Session;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** What changed in a county since a day, in one language: a line each. */
final class CountyChanges {
    /** The most lines of one kind of change. */
    private static final int MOST = 4;

    private final County county;
    private final CountyReport.Contents contents;
    private final List<CountedCase> own;
    private final Labels codes;
    private final Labels words;

    /** The cases are those of the county. */
    CountyChanges(County county, CountyReport.Contents contents, List<CountedCase> own, TextLanguage language) {
        this.county = county;
        this.contents = contents;
        this.own = own;
        this.codes = Labels.in(language);
        this.words = Labels.load(CountyReport.class, "county", language);
    }

    /** The changes in histories, cases, trainings and the directory; a single line if nothing changed. */
    List<String> lines(Optional<FollowedWords> followed) {
        List<String> lines = new ArrayList<>();
        followed.ifPresent(histories -> lines.addAll(histories.changes(contents::isNew)));
        contents.cases()
                .ifPresent(any -> lines.add(words.of(
                        "changed.cases",
                        own.stream()
                                .filter(one -> one.isOpen() && contents.isNew(one.day()))
                                .count())));
        lines.addAll(sessions());
        lines.addAll(passedOn());
        lines.addAll(verified());
        return lines.isEmpty() ? List.of(words.of("changed.nothing")) : lines;
    }

    /** The trainings held since; many are one line, so that the page stays on its two sheets. */
    private List<String> sessions() {
        List<Session> held = contents.coverage().programmes().stream()
                .flatMap(programme -> programme.sessions().stream())
                .filter(session -> session.county() == county && session.state() == Session.State.HELD)
                .filter(session -> contents.isNew(session.date()))
                .sorted(Comparator.comparing(Session::date))
                .toList();
        if (held.size() > MOST) {
            int counted =
                    held.stream().mapToInt(session -> session.total().orElse(0)).sum();
            return List.of(words.of("changed.sessions", held.size(), counted));
        }
        return held.stream()
                .map(session -> words.of("changed.session", codes.day(session.date()), number(session.total())))
                .toList();
    }

    private List<String> passedOn() {
        List<PassedOn> passed = contents.coverage().programmes().stream()
                .flatMap(programme -> programme.cascade().stream())
                .filter(one -> one.county() == county && contents.isNew(one.date()))
                .sorted(Comparator.comparing(PassedOn::date))
                .toList();
        if (passed.size() > MOST) {
            int counted = passed.stream().mapToInt(PassedOn::participants).sum();
            return List.of(words.of("changed.passed-on-often", passed.size(), counted));
        }
        return passed.stream()
                .map(one -> words.of(
                        "changed.passed-on",
                        codes.day(one.date()),
                        AudienceWords.of(one.audience(), codes),
                        one.participants()))
                .toList();
    }

    private String number(OptionalInt count) {
        return CountText.of(count, words.of("not-known"));
    }

    /** The entries of the directory that were verified; many are one line. */
    private List<String> verified() {
        List<String> verified = Stream.concat(
                        contents.directory().providers().stream()
                                .filter(provider -> provider.county().equals(Optional.of(county))
                                        && provider.verifiedOn()
                                                .filter(contents::isNew)
                                                .isPresent())
                                .map(ServiceProvider::name),
                        contents.directory().agencies().stream()
                                .filter(office -> office.county().equals(Optional.of(county))
                                        && office.verifiedOn()
                                                .filter(contents::isNew)
                                                .isPresent())
                                .map(AgencyOffice::name))
                .map(name -> NameWords.of(name, words.language()))
                .toList();
        return verified.size() > MOST
                ? List.of(words.of("changed.verified-many", verified.size()))
                : verified.stream()
                        .map(name -> words.of("changed.verified", name))
                        .toList();
    }
}
