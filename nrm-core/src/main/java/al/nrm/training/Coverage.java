package al.nrm.training;

import al.nrm.law.CitedEntry;
import al.nrm.place.County;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * The number of people trained by county and audience until a day: the sum of the counts of programmes and their
 * cascades. Without a count the answer is "not known", never 0.
 *
 * <pre>{@code
 * Coverage coverage = new Coverage(programmes, LocalDate.of(2026, 3, 1), Period.ofYears(3));
 * coverage.trained(County.FIER, Audience.of(Agency.BORDER_POLICE)); // OptionalInt.empty(): not known
 * coverage.lacks(County.FIER, need);                                // the groups of the need that are missing
 * }</pre>
 *
 * @param programmes the programmes
 * @param day the day until which is counted
 * @param stale after how long a training no longer counts
 */
public record Coverage(List<Programme> programmes, LocalDate day, Period stale) {
    /** Longer than the age of any training whose year has four digits. */
    private static final Period NEVER = Period.ofYears(10_000);

    /** Copies the programmes. */
    public Coverage {
        programmes = List.copyOf(programmes);
    }

    /**
     * The coverage for the needs of a day.
     *
     * @param programmes the programmes
     * @param day the day until which is counted
     * @param needs what must be trained for; a training no longer counts after the shortest time that a need in force on
     *     the day has
     * @return the coverage; without a need in force a training counts for ever
     */
    public static Coverage of(List<Programme> programmes, LocalDate day, List<CoverageNeed> needs) {
        Period shortest = CitedEntry.on(needs, day).stream()
                .map(CoverageNeed::stale)
                .min(Comparator.comparing(Period::toTotalMonths))
                .orElse(NEVER);
        return new Coverage(programmes, day, shortest);
    }

    /**
     * The same coverage with another time after which a training no longer counts.
     *
     * @param other the time
     * @return the coverage
     */
    public Coverage with(Period other) {
        return new Coverage(programmes, day, other);
    }

    /**
     * A count of one audience in one county.
     *
     * @param date when it was trained
     * @param participants how many
     * @param cascade whether participants of a session passed it on
     */
    public record Count(LocalDate date, int participants, boolean cascade) {}

    /**
     * How many of an audience are known to have been trained in a county and not too long ago.
     *
     * @param county the county
     * @param audience the audience
     * @return empty if there is no count that is recent enough
     */
    public OptionalInt trained(County county, Audience audience) {
        return sum(counts(county, audience).stream().filter(this::isFresh).toList());
    }

    /**
     * How many people of all audiences are known to have been trained in a county and not too long ago.
     *
     * @param county the county
     * @return empty if no audience has a count that is recent enough
     */
    public OptionalInt trained(County county) {
        return sum(audiences().stream()
                .flatMap(audience -> counts(county, audience).stream())
                .filter(this::isFresh)
                .toList());
    }

    /**
     * How many of an audience were trained in a county so long ago that it no longer counts.
     *
     * @param county the county
     * @param audience the audience
     * @return empty where there is no such count
     */
    public OptionalInt stale(County county, Audience audience) {
        return sum(counts(county, audience).stream()
                .filter(count -> !isFresh(count))
                .toList());
    }

    /**
     * The last training of an audience in a county.
     *
     * @param county the county
     * @param audience the audience
     * @return its day; empty where nothing was counted
     */
    public Optional<LocalDate> last(County county, Audience audience) {
        return counts(county, audience).stream().map(Count::date).max(LocalDate::compareTo);
    }

    /**
     * The groups of a need of which too few are known to be trained.
     *
     * @param county the county
     * @param need the need of a stage
     * @return empty if the county fulfils the need
     */
    public List<CoverageNeed.Group> lacks(County county, CoverageNeed need) {
        return need.needs().stream()
                .filter(group -> known(county, group.audiences()) < group.atLeast())
                .toList();
    }

    private int known(County county, Collection<Audience> audiences) {
        return audiences.stream()
                .mapToInt(audience -> trained(county, audience).orElse(0))
                .sum();
    }

    /**
     * Every count of an audience in a county until the day.
     *
     * @param county the county
     * @param audience the audience
     * @return in the order of the programmes
     */
    public List<Count> counts(County county, Audience audience) {
        List<Count> counts = new ArrayList<>();
        for (Programme programme : programmes) {
            programme.heldBy(day).stream()
                    .filter(session -> session.county() == county)
                    .flatMap(session -> Stream.ofNullable(session.participants().get(audience))
                            .map(participants -> new Count(session.date(), participants, false)))
                    .forEach(counts::add);
            programme.cascade().stream()
                    .filter(passed ->
                            passed.county() == county && passed.audience().equals(audience))
                    .filter(passed -> !passed.date().isAfter(day))
                    .map(passed -> new Count(passed.date(), passed.participants(), true))
                    .forEach(counts::add);
        }
        return counts;
    }

    private boolean isFresh(Count count) {
        return !count.date().plus(stale).isBefore(day);
    }

    private static OptionalInt sum(List<Count> counts) {
        return counts.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(counts.stream().mapToInt(Count::participants).sum());
    }

    /**
     * All audiences that a programme names or counts.
     *
     * @return sorted, without duplicates
     */
    public List<Audience> audiences() {
        return programmes.stream()
                .flatMap(programme -> Stream.of(
                                programme.audiences().stream(),
                                programme.sessions().stream()
                                        .flatMap(session -> session.participants().keySet().stream()),
                                programme.cascade().stream().map(PassedOn::audience))
                        .flatMap(each -> each))
                .distinct()
                .sorted()
                .toList();
    }
}
