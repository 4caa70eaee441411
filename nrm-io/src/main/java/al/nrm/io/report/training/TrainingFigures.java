package al.nrm.io.report.training;

import al.nrm.law.CitedEntry;
import al.nrm.place.County;
import al.nrm.training.Audience;
import al.nrm.training.Coverage;
import al.nrm.training.CoverageNeed;
import al.nrm.training.PassedOn;
import al.nrm.training.Programme;
import al.nrm.training.Session;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * The figures of a programme on a day.
 *
 * @param programme the programme
 * @param needs who must be trained in a county, as the pack lays it down on the day
 * @param day the day
 */
record TrainingFigures(Programme programme, List<CoverageNeed> needs, LocalDate day) {
    TrainingFigures {
        needs = CitedEntry.on(needs, day);
    }

    /** The last day that the programme names, for reports without a day. */
    static LocalDate lastDay(Programme programme) {
        return Stream.concat(
                        programme.sessions().stream().map(Session::date),
                        programme.cascade().stream().map(PassedOn::date))
                .max(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH);
    }

    /** The state of a session on the day; one that was held later is still planned. */
    Session.State state(Session session) {
        if (session.state() == Session.State.CANCELLED) {
            return Session.State.CANCELLED;
        }
        return session.isHeldBy(day) ? Session.State.HELD : Session.State.PLANNED;
    }

    long count(Session.State state) {
        return programme.sessions().stream()
                .filter(session -> state(session) == state)
                .count();
    }

    /** The sessions by day, then by id. */
    List<Session> sessions() {
        return programme.sessions().stream()
                .sorted(Comparator.comparing(Session::date).thenComparing(Session::id))
                .toList();
    }

    /** What was passed on until the day, by day. */
    List<PassedOn> cascade() {
        return programme.cascade().stream()
                .filter(passed -> !passed.date().isAfter(day))
                .sorted(Comparator.comparing(PassedOn::date).thenComparing(PassedOn::from))
                .toList();
    }

    Coverage coverage() {
        return Coverage.of(List.of(programme), day, needs);
    }

    /** The audiences of which something was counted in a county until the day. */
    List<Audience> counted(County county) {
        Coverage coverage = coverage();
        return coverage.audiences().stream()
                .filter(audience -> !coverage.counts(county, audience).isEmpty())
                .toList();
    }

    /** How many people of all audiences are trained in a county; empty where nothing was counted that still counts. */
    OptionalInt trained(County county) {
        return coverage().trained(county);
    }

    /** How many sessions were held in a county. */
    int held(County county) {
        return (int) programme.heldBy(day).stream()
                .filter(session -> session.county() == county)
                .count();
    }

    /** The groups that a county lacks for a stage. */
    List<CoverageNeed.Group> lacks(County county, CoverageNeed need) {
        return coverage().with(need.stale()).lacks(county, need);
    }
}
