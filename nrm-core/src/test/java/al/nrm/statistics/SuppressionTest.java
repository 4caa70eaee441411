package al.nrm.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import al.nrm.place.County;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What may be published, and the attack on it. All counts are invented. */
class SuppressionTest {
    private static final List<String> COUNTIES =
            Arrays.stream(County.values()).map(County::code).toList();
    private static final List<String> GROUPS = List.of("ADULT", "CHILD");

    private static FigureTable table(String... dimensions) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        for (String dimension : dimensions) {
            all.put(dimension, dimension.equals("county") ? COUNTIES : GROUPS);
        }
        return new FigureTable("cases", all);
    }

    private static FigureTable quarters(List<String> quarters) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        all.put("quarter", quarters);
        all.put("county", COUNTIES);
        return new FigureTable("cases", all);
    }

    private static Map<Figure, Integer> counties(int... counts) {
        Map<Figure, Integer> cells = new HashMap<>();
        for (int i = 0; i < counts.length; i++) {
            cells.put(Figure.of("cases", Map.of("county", COUNTIES.get(i))), counts[i]);
        }
        return cells;
    }

    private static Figure county(int place) {
        return Figure.of("cases", Map.of("county", COUNTIES.get(place)));
    }

    @Test
    void a_small_count_and_one_more_are_suppressed_and_zeros_are_shown() {
        Release release =
                Suppression.with(11).release("2026-Q1", List.of(table("county")), counties(20, 3, 14, 0, 40, 12));
        assertThat(release.suppressed()).containsExactlyInAnyOrder(county(1), county(5));
        assertThat(release.count(county(3))).hasValue(0);
        assertThat(release.count(Figure.of("cases", Map.of()))).hasValue(89);
    }

    @Test
    void without_complementary_suppression_a_small_count_can_be_worked_out() {
        Release release = new Suppression(11, List.of(), false)
                .release("2026-Q1", List.of(table("county")), counties(20, 3, 14, 0, 40, 12));
        assertThat(release.suppressed()).containsExactly(county(1));
        assertThat(ReaderKnowledge.of(List.of(release)).recoverable()).containsExactly("2026-Q1: " + county(1));
        assertThat(EveryAssignment.workedOut(release)).containsExactly(county(1));
    }

    @Test
    void two_ones_that_only_leave_one_solution_are_not_enough() {
        // 1 + 1 = 2 is the only way to make 2 of counts that are not 0.
        Release release =
                Suppression.with(11).release("2026-Q1", List.of(table("county")), counties(20, 1, 1, 0, 40, 12));
        assertThat(release.suppressed()).contains(county(1), county(2)).hasSizeGreaterThan(2);
        assertThat(EveryAssignment.workedOut(release)).isEmpty();
    }

    @Test
    void fewer_than_k_in_all_suppress_everything() {
        Release release = Suppression.with(11).release("2026-Q1", List.of(table("county")), counties(2, 3));
        assertThat(release.figures().values().stream().filter(count -> count.isPresent() && count.getAsInt() > 0))
                .isEmpty();
    }

    @Test
    void a_count_that_differs_little_from_an_earlier_release_is_suppressed() {
        List<FigureTable> tables = List.of(table("county"));
        Release first = Suppression.with(11).release("1", tables, counties(20, 30, 40, 50));
        assertThat(first.suppressed()).isEmpty();
        Release second = Suppression.with(11).after(List.of(first)).release("2", tables, counties(22, 30, 60, 50));
        assertThat(second.suppressed()).contains(county(0)).hasSize(2);
        assertThat(ReaderKnowledge.of(List.of(first, second)).recoverable()).isEmpty();
        Release careless = new Suppression(11, List.of(first), false).release("2", tables, counties(22, 30, 60, 50));
        assertThat(ReaderKnowledge.of(List.of(first, careless)).recoverable()).contains("2: " + county(0));
    }

    @Test
    void the_attack_on_the_pages_of_four_quarters_recovers_nothing() {
        List<Release> careful = fourQuarters(true);
        assertThat(careful)
                .allSatisfy(release -> assertThat(release.suppressed()).isNotEmpty());
        assertThat(ReaderKnowledge.of(careful).recoverable()).isEmpty();
        assertThat(ReaderKnowledge.of(fourQuarters(false)).recoverable()).isNotEmpty();
        // The pages still say something.
        Release last = careful.get(3);
        assertThat(last.count(Figure.of("cases", Map.of()))).isPresent();
        assertThat(last.figures().size() - last.suppressed().size()).isGreaterThan(20);
    }

    @Test
    void a_reader_who_knows_that_single_counts_only_rise_learns_nothing_from_pages_of_the_last_four_quarters() {
        List<Release> careful = rolling(true);
        assertThat(careful.get(4).suppressed()).isNotEmpty();
        assertThat(ReaderKnowledge.of(careful).recoverable()).isEmpty();
        assertThat(ReaderKnowledge.of(rolling(false)).recoverable()).isNotEmpty();
    }

    @Test
    void what_falls_in_one_table_does_not_hide_what_is_known_of_another() {
        FigureTable trained = new FigureTable("trained", Map.of("county", List.of("a")));
        List<FigureTable> tables = List.of(table("county"), trained);
        Suppression careless = new Suppression(11, List.of(), false);
        Map<Figure, Integer> counts = new HashMap<>(counties(20, 30));
        counts.put(Figure.of("trained", Map.of("county", "a")), 50);
        Release before = careless.release("1", tables, counts);
        counts.put(Figure.of("trained", Map.of("county", "a")), 20);
        Release shown = careless.release("2", tables, counts);
        SortedMap<Figure, OptionalInt> figures = new TreeMap<>(shown.figures());
        figures.put(county(0), OptionalInt.empty());
        figures.put(county(1), OptionalInt.empty());
        Release after = new Release("2", 11, tables, figures);
        // They cannot have fallen below 20 and 30, and are 50 together.
        assertThat(ReaderKnowledge.of(List.of(before, after)).recoverable())
                .containsExactly("2: " + county(0), "2: " + county(1));
    }

    /** Five releases of the last four quarters each: sums over quarters fall when a quarter leaves, single counts rise. */
    private static List<Release> rolling(boolean complementary) {
        Random chance = new Random(2016);
        List<String> few = COUNTIES.subList(0, 5);
        Map<Figure, Integer> cells = new HashMap<>();
        List<Release> releases = new ArrayList<>();
        List<String> quarters = new ArrayList<>(List.of("2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4"));
        for (int release = 0; release < 5; release++) {
            if (release > 0) {
                quarters.remove(0);
                quarters.add("2026-Q" + release);
            }
            for (String quarter : quarters) {
                for (String county : few) {
                    Figure cell = Figure.of("cases", Map.of("quarter", quarter, "county", county));
                    int late = chance.nextInt(15) == 0 ? 1 : 0;
                    cells.put(
                            cell,
                            cells.containsKey(cell)
                                    ? cells.get(cell) + late
                                    : chance.nextInt(4) == 0 ? chance.nextInt(11) : 11 + chance.nextInt(40));
                }
            }
            Map<Figure, Integer> own = new HashMap<>(cells);
            own.keySet().removeIf(cell -> !quarters.contains(cell.where().get("quarter")));
            Map<String, List<String>> dimensions = new LinkedHashMap<>();
            dimensions.put("quarter", List.copyOf(quarters));
            dimensions.put("county", few);
            releases.add(new Suppression(11, releases, complementary)
                    .release("r" + release, List.of(new FigureTable("cases", dimensions)), own));
        }
        return releases;
    }

    /** Four releases, each with the quarters so far; now and then a case comes in late for an earlier quarter. */
    private static List<Release> fourQuarters(boolean complementary) {
        Random chance = new Random(15);
        Map<Figure, Integer> cells = new HashMap<>();
        List<String> quarters = new ArrayList<>();
        List<Release> releases = new ArrayList<>();
        for (int quarter = 1; quarter <= 4; quarter++) {
            String name = "2026-Q" + quarter;
            cells.keySet().stream().sorted().toList().forEach(cell -> {
                if (chance.nextInt(12) == 0) {
                    cells.merge(cell, 1 + chance.nextInt(2), Integer::sum);
                }
            });
            quarters.add(name);
            for (String county : COUNTIES) {
                cells.put(
                        Figure.of("cases", Map.of("quarter", name, "county", county)),
                        chance.nextInt(4) == 0 ? chance.nextInt(11) : 11 + chance.nextInt(40));
            }
            releases.add(new Suppression(11, releases, complementary)
                    .release(name, List.of(quarters(List.copyOf(quarters))), cells));
        }
        return releases;
    }

    @Property(tries = 100, seed = "20160225")
    void no_suppressed_count_of_a_small_table_can_be_worked_out_by_trying_all(
            @ForAll @Size(6) List<@IntRange(max = 9) Integer> counts) {
        FigureTable small = new FigureTable(
                "cases", new LinkedHashMap<>(Map.of("county", List.of("a", "b", "c"), "group", GROUPS)));
        Map<Figure, Integer> cells = new HashMap<>();
        for (int i = 0; i < 6; i++) {
            cells.put(
                    Figure.of("cases", Map.of("county", List.of("a", "b", "c").get(i / 2), "group", GROUPS.get(i % 2))),
                    counts.get(i));
        }
        Release release = Suppression.with(5).release("1", List.of(small), cells);
        List<Figure> left = EveryAssignment.workedOut(release);
        // With nothing left to suppress beside it a count may remain known only if everything else is suppressed too.
        boolean everything =
                release.figures().values().stream().allMatch(count -> count.isEmpty() || count.getAsInt() == 0);
        if (!everything) {
            assertThat(left).isEmpty();
        }
        release.figures().forEach((figure, count) -> {
            if (count.isPresent()) {
                assertThat(count.getAsInt()).matches(shown -> shown == 0 || shown >= 5);
            }
        });
    }

    @Test
    void tables_that_share_a_figure_are_protected_together() {
        Map<Figure, Integer> cells = new HashMap<>(counties(20, 3, 14, 25, 40, 12));
        cells.put(Figure.of("cases", Map.of("group", "ADULT")), 110);
        cells.put(Figure.of("cases", Map.of("group", "CHILD")), 4);
        Release release = Suppression.with(11).release("1", List.of(table("county"), table("group")), cells);
        assertThat(ReaderKnowledge.of(List.of(release)).recoverable()).isEmpty();
        assertThat(release.suppressed()).contains(Figure.of("cases", Map.of("group", "ADULT")));
    }

    @Test
    void a_small_k_is_refused() {
        assertThatThrownBy(() -> Suppression.with(4)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_count_that_fell_is_worked_out_in_each_release_by_itself() {
        List<FigureTable> tables = List.of(table("county"));
        Suppression careless = new Suppression(11, List.of(), false);
        Release first = careless.release("1", tables, counties(20, 9, 14));
        Release second = careless.release("2", tables, counties(20, 3, 14));
        assertThat(ReaderKnowledge.of(List.of(first, second)).recoverable())
                .containsExactlyInAnyOrder("1: " + county(1), "2: " + county(1));
    }

    @Test
    void a_release_that_contradicts_itself_lets_nothing_be_worked_out() {
        Figure total = Figure.of("cases", Map.of());
        SortedMap<Figure, OptionalInt> figures = new TreeMap<>();
        COUNTIES.forEach(code -> figures.put(Figure.of("cases", Map.of("county", code)), OptionalInt.of(0)));
        figures.put(county(0), OptionalInt.of(20));
        figures.put(county(1), OptionalInt.empty());
        figures.put(total, OptionalInt.of(12));
        Release wrong = new Release("1", 11, List.of(table("county")), figures);
        assertThat(ReaderKnowledge.of(List.of(wrong)).recoverable()).isEmpty();
        figures.put(total, OptionalInt.of(23));
        Release right = new Release("1", 11, List.of(table("county")), figures);
        assertThat(ReaderKnowledge.of(List.of(right)).recoverable()).containsExactly("1: " + county(1));
    }

    @Test
    void two_tables_that_count_the_same_figure_differently_are_refused() {
        Map<Figure, Integer> cells = new HashMap<>(counties(20, 30));
        cells.put(Figure.of("cases", Map.of("group", "ADULT")), 49);
        assertThatThrownBy(() -> Suppression.with(11).release("1", List.of(table("county"), table("group")), cells))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("differently");
    }
}
