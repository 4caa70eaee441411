package al.nrm.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Suppresses further counts of a release until a reader of all releases can compute no suppressed count. */
final class ComplementarySuppression {
    private final Release all;
    private final List<Release> earlier;
    private final Set<Figure> small;
    private final SortedSet<Figure> suppressed;

    /**
     * A release to protect.
     *
     * @param all the release with every count
     * @param earlier the earlier releases, in their order
     * @param small the figures that must be suppressed for their own counts
     */
    ComplementarySuppression(Release all, List<Release> earlier, Set<Figure> small) {
        this.all = all;
        this.earlier = earlier;
        this.small = Set.copyOf(small);
        this.suppressed = new TreeSet<>(small);
    }

    /** The protected release; not fully protected if there are no further counts to suppress. */
    Release release() {
        for (Optional<Figure> known = recoverable(suppressed); known.isPresent(); known = recoverable(suppressed)) {
            List<Figure> candidates = candidates(known.get());
            if (candidates.isEmpty()) {
                return all.without(suppressed);
            }
            suppressed.add(candidates.get(0));
        }
        publishUnneeded();
        return all.without(suppressed);
    }

    /** Publishes counts again that need not be suppressed, large counts first. */
    private void publishUnneeded() {
        List<Figure> added = suppressed.stream()
                .filter(figure -> !small.contains(figure))
                .sorted(Comparator.comparing((Figure figure) -> -count(figure))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        for (Figure figure : added) {
            SortedSet<Figure> fewer = new TreeSet<>(suppressed);
            fewer.remove(figure);
            if (recoverable(fewer).isEmpty()) {
                suppressed.remove(figure);
            }
        }
    }

    /** The first figure whose count can be computed although it is suppressed in this or an earlier release. */
    private Optional<Figure> recoverable(Collection<Figure> withoutCount) {
        List<Release> releases = new ArrayList<>(earlier);
        releases.add(all.without(withoutCount));
        return ReaderKnowledge.of(releases).firstRecoverable();
    }

    /** Published counts above 0: those in a sum with the figure first, single cells before sums, small ones first. */
    private List<Figure> candidates(Figure known) {
        SortedSet<Figure> near = new TreeSet<>();
        for (FigureTable table : all.tables()) {
            for (FigureTable.Line line : table.lines()) {
                if (line.total().equals(known) || line.parts().contains(known)) {
                    near.addAll(line.parts());
                    near.add(line.total());
                }
            }
        }
        return all.figures().keySet().stream()
                .filter(figure -> !suppressed.contains(figure) && count(figure) > 0)
                .sorted(Comparator.comparing((Figure figure) -> !near.contains(figure))
                        .thenComparing(figure -> -figure.where().size())
                        .thenComparing(this::count)
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private int count(Figure figure) {
        return all.count(figure).orElse(0);
    }
}
