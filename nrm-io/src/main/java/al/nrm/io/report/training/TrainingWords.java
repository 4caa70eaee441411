package al.nrm.io.report.training;

import al.nrm.io.report.Labels;
import al.nrm.io.report.internal.words.AudienceWords;
import al.nrm.place.County;
import al.nrm.text.TextLanguage;
import al.nrm.training.Audience;
import al.nrm.training.CascadeProjection;
import al.nrm.training.Coverage;
import al.nrm.training.CoverageNeed;
import al.nrm.training.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** The lines of a training report in one language, for its text and its page. */
final class TrainingWords {
    private final TrainingFigures figures;
    private final TextLanguage language;
    private final Labels codes;
    private final Labels words;

    TrainingWords(TrainingFigures figures, TextLanguage language) {
        this.figures = figures;
        this.language = language;
        this.codes = Labels.in(language);
        this.words = Labels.load(TrainingReport.class, "training", language);
    }

    String of(String key) {
        return words.of(key);
    }

    String title() {
        return figures.programme().programme().in(language);
    }

    /** The organiser, the sessions counted, the target and how long a training counts. */
    List<String> head() {
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
            lines.add(words.of("stale-after", figures.coverage().stale().toTotalMonths()));
        }
        return lines;
    }

    /** Day, place, state and participants of a session. */
    List<String> cells(Session session) {
        return List.of(
                codes.day(session.date()),
                place(session),
                words.of("state." + figures.state(session).name()),
                session.total().isPresent()
                        ? words.of("participants", session.total().getAsInt())
                        : words.of("participants.unknown"));
    }

    /** The summary of a session in a calendar. */
    String event(Session session) {
        return words.of("event", title(), place(session));
    }

    private String place(Session session) {
        String county = session.county().code();
        return session.municipality()
                .map(place -> place.name() + " (" + county + ")")
                .orElseGet(() -> session.county().albanianName() + " (" + county + ")");
    }

    /** Who is trained in a county, a line for each audience; one line where that is not known. */
    List<String> coverage(County county) {
        Coverage coverage = figures.coverage();
        List<String> lines = new ArrayList<>();
        for (Audience audience : figures.counted(county)) {
            OptionalInt trained = coverage.trained(county, audience);
            OptionalInt stale = coverage.stale(county, audience);
            String last = coverage.last(county, audience).map(codes::day).orElse("");
            String line = words.of("trained-last", AudienceWords.of(audience, codes), trained.orElse(0), last);
            lines.add(stale.isPresent() ? line + "; " + words.of("stale", stale.getAsInt()) : line);
        }
        return lines.isEmpty() ? List.of(words.of("unknown")) : lines;
    }

    /** What a county lacks, a line for each stage. */
    List<String> lacks(County county) {
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

    /** What was passed on, a line each. */
    List<String> cascade() {
        return figures.cascade().stream()
                .map(passed -> words.of(
                        "passed-on",
                        codes.day(passed.date()),
                        passed.county().albanianName(),
                        AudienceWords.of(passed.audience(), codes),
                        passed.participants(),
                        passed.from()))
                .toList();
    }

    /** The people that colleagues could reach, after the assumptions. */
    List<String> projected(CascadeProjection assumed) {
        List<String> lines = new ArrayList<>();
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
        return lines;
    }
}
