package al.nrm.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Decides which counts may be published. Every published page and table uses it.
 *
 * <p>Suppressed are: every count from 1 to k - 1; every count that differs by 1 to k - 1 from what an earlier release
 * published for the same figure, since the difference is a small count itself; and as many others as are needed so that
 * {@link ReaderKnowledge} can compute no suppressed count of this or an earlier release. If the total is less than k,
 * everything except 0 is suppressed.
 *
 * <pre>{@code
 * Release release = Suppression.with(11).after(earlier).release("2026-Q2", tables, cells);
 * release.count(Figure.of("cases", Map.of("county", "AL-04"))); // OptionalInt.empty(): suppressed
 * }</pre>
 *
 * @param k counts from 1 to k - 1 are suppressed; at least 5
 * @param earlier the earlier releases, in their order
 * @param complementary whether further counts are suppressed too; without this, small counts can be computed
 */
public record Suppression(int k, List<Release> earlier, boolean complementary) {
    /** The smallest k that is accepted. */
    public static final int LEAST = 5;

    /**
     * Copies the releases.
     *
     * @throws IllegalArgumentException if k is too small
     */
    public Suppression {
        if (k < LEAST) {
            throw new IllegalArgumentException("k is at least " + LEAST + ".");
        }
        earlier = List.copyOf(earlier);
    }

    /**
     * Suppression without earlier releases.
     *
     * @param k counts from 1 to k - 1 are suppressed
     * @return the suppression
     * @throws IllegalArgumentException if k is less than {@link #LEAST}
     */
    public static Suppression with(int k) {
        return new Suppression(k, List.of(), true);
    }

    /**
     * The same suppression after earlier releases.
     *
     * @param releases the earlier releases in their order
     * @return the suppression
     */
    public Suppression after(List<Release> releases) {
        return new Suppression(k, releases, complementary);
    }

    /**
     * Creates a release.
     *
     * @param name its name
     * @param tables its tables; figures that two tables have in common are one figure
     * @param cells the counts of the finest cells of every table
     * @return every figure, with its count where that may be published
     * @throws IllegalArgumentException if two tables count the same figure differently
     */
    public Release release(String name, List<FigureTable> tables, Map<Figure, Integer> cells) {
        SortedMap<Figure, Integer> counts = new TreeMap<>();
        for (FigureTable table : tables) {
            table.figures(finest(table, cells)).forEach((figure, count) -> {
                Integer other = counts.put(figure, count);
                if (other != null && !other.equals(count)) {
                    throw new IllegalArgumentException("Two tables count " + figure + " differently.");
                }
            });
        }
        SortedSet<Figure> suppressed = new TreeSet<>();
        counts.forEach((figure, count) -> {
            if (isSmall(count) || differsLittle(figure, count)) {
                suppressed.add(figure);
            }
        });
        boolean few = counts.entrySet().stream()
                .anyMatch(count -> count.getKey().where().isEmpty() && isSmall(count.getValue()));
        if (few) {
            counts.forEach((figure, count) -> {
                if (count > 0) {
                    suppressed.add(figure);
                }
            });
        }
        Release release = published(name, tables, counts, suppressed);
        return complementary ? completed(release, counts, suppressed) : release;
    }

    /** The cells that give a value to every dimension of a table and to no other. */
    private static Map<Figure, Integer> finest(FigureTable table, Map<Figure, Integer> cells) {
        Map<Figure, Integer> own = new TreeMap<>();
        cells.forEach((figure, count) -> {
            if (figure.measure().equals(table.measure())
                    && figure.where().keySet().equals(table.dimensions().keySet())) {
                own.put(figure, count);
            }
        });
        return own;
    }

    private boolean isSmall(int count) {
        return count > 0 && count < k;
    }

    /** Whether an earlier release published nearly the same count; the difference would be a small count. */
    private boolean differsLittle(Figure figure, int count) {
        return count > 0
                && earlier.stream()
                        .map(release -> release.count(figure))
                        .filter(OptionalInt::isPresent)
                        .anyMatch(before -> isSmall(Math.abs(count - before.getAsInt())));
    }

    private Release published(
            String name, List<FigureTable> tables, Map<Figure, Integer> counts, SortedSet<Figure> suppressed) {
        SortedMap<Figure, OptionalInt> figures = new TreeMap<>();
        counts.forEach((figure, count) ->
                figures.put(figure, suppressed.contains(figure) ? OptionalInt.empty() : OptionalInt.of(count)));
        return new Release(name, k, tables, figures);
    }

    /** Suppresses further counts until no suppressed count can be computed. */
    private Release completed(Release first, Map<Figure, Integer> counts, SortedSet<Figure> suppressed) {
        Release release = first;
        while (true) {
            Optional<Figure> known = knowledge(release).firstRecoverable();
            List<Figure> candidates = known.map(figure -> candidates(figure, first, suppressed, counts))
                    .orElse(List.of());
            if (candidates.isEmpty()) {
                return reduced(release, first, counts, suppressed);
            }
            suppressed.add(candidates.get(0));
            release = published(first.name(), first.tables(), counts, suppressed);
        }
    }

    /** Publishes counts again that need not be suppressed, large counts first. */
    private Release reduced(
            Release complete, Release first, Map<Figure, Integer> counts, SortedSet<Figure> suppressed) {
        Release release = complete;
        if (knowledge(release).firstRecoverable().isPresent()) {
            return release;
        }
        List<Figure> added = suppressed.stream()
                .filter(figure -> first.count(figure).isPresent())
                .sorted(Comparator.comparing((Figure figure) -> -counts.getOrDefault(figure, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        for (Figure figure : added) {
            SortedSet<Figure> fewer = new TreeSet<>(suppressed);
            fewer.remove(figure);
            Release other = published(first.name(), first.tables(), counts, fewer);
            if (knowledge(other).firstRecoverable().isEmpty()) {
                suppressed.remove(figure);
                release = other;
            }
        }
        return release;
    }

    private ReaderKnowledge knowledge(Release release) {
        List<Release> all = new ArrayList<>(earlier);
        all.add(release);
        return ReaderKnowledge.of(all);
    }

    /** Published counts above 0: those in a sum with the figure first, single cells before sums, small ones first. */
    private static List<Figure> candidates(
            Figure known, Release release, SortedSet<Figure> suppressed, Map<Figure, Integer> counts) {
        SortedSet<Figure> near = new TreeSet<>();
        for (FigureTable table : release.tables()) {
            for (FigureTable.Line line : table.lines()) {
                if (line.total().equals(known) || line.parts().contains(known)) {
                    near.addAll(line.parts());
                    near.add(line.total());
                }
            }
        }
        return release.figures().keySet().stream()
                .filter(figure -> !suppressed.contains(figure) && counts.getOrDefault(figure, 0) > 0)
                .sorted(Comparator.comparing((Figure figure) -> !near.contains(figure))
                        .thenComparing(figure -> -figure.where().size())
                        .thenComparing(figure -> counts.getOrDefault(figure, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
