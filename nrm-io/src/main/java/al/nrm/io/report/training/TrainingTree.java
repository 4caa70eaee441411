package al.nrm.io.report.training;

import al.nrm.place.County;
import al.nrm.place.Municipality;
import al.nrm.training.Audience;
import al.nrm.training.CascadeProjection;
import al.nrm.training.Coverage;
import al.nrm.training.PassedOn;
import al.nrm.training.Session;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The figures of a training report as a plain tree. */
final class TrainingTree {
    private final TrainingFigures figures;

    TrainingTree(TrainingFigures figures) {
        this.figures = figures;
    }

    Map<String, @Nullable Object> of(Optional<CascadeProjection> projection) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("at", figures.day().toString());
        tree.put("held", (int) figures.count(Session.State.HELD));
        tree.put("planned", (int) figures.count(Session.State.PLANNED));
        tree.put("cancelled", (int) figures.count(Session.State.CANCELLED));
        tree.put("targetParticipants", known(figures.programme().targetParticipants()));
        tree.put(
                "staleMonths",
                figures.needs().isEmpty()
                        ? null
                        : (int) figures.coverage().stale().toTotalMonths());
        tree.put("sessions", figures.sessions().stream().map(this::session).toList());
        tree.put(
                "cascade",
                figures.cascade().stream().map(TrainingTree::passedOn).toList());
        tree.put("counties", List.of(County.values()).stream().map(this::county).toList());
        projection.ifPresent(assumed -> tree.put("projection", projection(assumed)));
        return tree;
    }

    private static Map<String, @Nullable Object> passedOn(PassedOn passed) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("from", passed.from());
        tree.put("county", passed.county().code());
        tree.put("audience", passed.audience().name());
        tree.put("date", passed.date().toString());
        tree.put("participants", passed.participants());
        return tree;
    }

    private Map<String, @Nullable Object> projection(CascadeProjection assumed) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("shareOfPassingOn", assumed.shareOfPassingOn());
        tree.put("colleagues", assumed.colleagues());
        tree.put("withinMonths", (int) assumed.within().toTotalMonths());
        Map<String, @Nullable Object> reached = new LinkedHashMap<>();
        assumed.reached(figures.programme(), figures.day())
                .forEach((county, number) -> reached.put(county.code(), number));
        tree.put("reached", reached);
        return tree;
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
                        .map(audience -> audience(coverage, county, audience))
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

    private static Map<String, @Nullable Object> audience(Coverage coverage, County county, Audience audience) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("audience", audience.name());
        tree.put("trained", known(coverage.trained(county, audience)));
        tree.put("stale", known(coverage.stale(county, audience)));
        tree.put(
                "last", coverage.last(county, audience).map(LocalDate::toString).orElse(null));
        return tree;
    }

    private static @Nullable Integer known(OptionalInt count) {
        return count.isPresent() ? count.getAsInt() : null;
    }
}
