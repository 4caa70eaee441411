package al.nrm.statistics;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a reader of all releases can compute. The reader knows every published count, which figures are sums of others,
 * that a suppressed count is not 0, and that no count falls from one release to the next, unless a published count of
 * the same measure does. A sum over other values than before, such as over the last four quarters, may fall.
 *
 * <pre>{@code
 * ReaderKnowledge.of(List.of(january, april)).recoverable(); // empty: no suppressed count can be computed
 * }</pre>
 */
public final class ReaderKnowledge {
    private final List<Release> releases;

    private ReaderKnowledge(List<Release> releases) {
        this.releases = List.copyOf(releases);
    }

    /**
     * Knowledge of a reader of releases.
     *
     * @param releases the releases in the order in which they were published
     * @return the knowledge
     */
    public static ReaderKnowledge of(List<Release> releases) {
        return new ReaderKnowledge(releases);
    }

    /**
     * The suppressed figures whose count can be computed.
     *
     * @return as {@code release: figure}, sorted
     */
    public SortedSet<String> recoverable() {
        SortedSet<String> named = new TreeSet<>();
        known().forEach(known -> named.add(releases.get(known.release()).name() + ": " + known.figure()));
        return named;
    }

    /** The first figure whose count can be computed, of any release. */
    Optional<Figure> firstRecoverable() {
        return known().findFirst().map(MeasureKnowledge.Unknown::figure);
    }

    private Stream<MeasureKnowledge.Unknown> known() {
        return releases.stream()
                .flatMap(release -> release.suppressed().stream())
                .map(Figure::measure)
                .distinct()
                .sorted()
                .flatMap(measure -> new MeasureKnowledge(releases, measure).known().stream());
    }
}
