package al.nrm.statistics;

import java.util.List;
import java.util.Map;
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
        SortedMap<Figure, OptionalInt> figures = new TreeMap<>();
        counts.forEach((figure, count) -> figures.put(figure, OptionalInt.of(count)));
        Release all = new Release(name, k, tables, figures);
        return complementary
                ? new ComplementarySuppression(all, earlier, suppressed).release()
                : all.without(suppressed);
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
}
