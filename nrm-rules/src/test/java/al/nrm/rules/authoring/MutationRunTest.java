package al.nrm.rules.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.rules.reading.Tries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The small changes of the bundled pack: in the thorough build all, in the ordinary one those of a tenth of its entries. */
class MutationRunTest {
    private static final int PART = Tries.Counting.of(1, 10);
    /** A run takes seconds, and gives the same each time. */
    private static final MutationRun BUNDLED = MutationRun.of(PackDraft.bundled(), mutant -> isTried(mutant.changed()));

    private static final String TABLE = "| --- | --- | --- |\n";

    private static boolean isTried(String changed) {
        return Math.floorMod(changed.hashCode(), PART) == 0;
    }

    @Test
    void the_scenarios_of_the_bundled_pack_notice_95_of_100_small_changes() {
        MutationRun run = BUNDLED;
        assertThat(run.mutants()).isGreaterThan(1_000 / PART);
        assertThat(run.noticed() + run.survivors().size()).isEqualTo(run.mutants());
        assertThat(run.percent()).isGreaterThanOrEqualTo(95);
    }

    @Test
    void without_the_scenario_that_shows_it_a_change_is_not_noticed() {
        PackDraft all = PackDraft.bundled();
        Predicate<Mutant> tried = mutant -> mutant.changed().equals("asylum.parallel");
        List<String> before = survivors(MutationRun.of(all, tried));
        PackDraft fewer = new PackDraft(
                all.rules(),
                all.scenarios().stream()
                        .filter(scenario -> !scenario.fired().contains("asylum.parallel")
                                && !scenario.silent().contains("asylum.parallel"))
                        .toList(),
                List.of(),
                Map.of());
        String dropped = "asylum.parallel: left out: the case takes this way: asylum, beside everything else";
        assertThat(before).doesNotContain(dropped);
        assertThat(survivors(MutationRun.of(fewer, tried))).contains(dropped);
    }

    @Test
    void every_survivor_is_named_with_its_rule_and_the_change_in_both_languages() {
        assertThat(BUNDLED.survivors()).allSatisfy(mutant -> {
            assertThat(mutant.changed()).isNotEmpty();
            assertThat(mutant.what().en())
                    .startsWithIgnoringCase(mutant.what().en().startsWith("left") ? "left out: " : "instead of ");
            assertThat(mutant.what().sq()).matches("(u la jashtë: |në vend të ).*");
        });
    }

    /** The table of the rules with a change that no scenario notices; the pages that explain it are for authors of rules. */
    @ParameterizedTest
    @ValueSource(strings = {"rule-authors.md", "rule-authors.sq.md"})
    void the_page_explains_exactly_the_changes_that_no_scenario_notices(String page) throws IOException {
        String text = Files.readString(Path.of(System.getProperty("nrm.root", ".."), "docs", page));
        String table = text.substring(text.indexOf(TABLE) + TABLE.length()).split("\n\n")[0];
        Set<String> explained = Pattern.compile("(?m)^\\|[^|]*")
                .matcher(table)
                .results()
                .flatMap(cell ->
                        Pattern.compile("`([^`]+)`").matcher(cell.group()).results())
                .map(id -> id.group(1))
                .filter(MutationRunTest::isTried)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(explained)
                .isEqualTo(BUNDLED.survivors().stream().map(Mutant::changed).collect(Collectors.toSet()));
    }

    @Test
    void a_pack_without_anything_to_change_is_wholly_noticed() {
        assertThat(new MutationRun(0, List.of()).percent()).isEqualTo(100);
    }

    private static List<String> survivors(MutationRun run) {
        return run.survivors().stream()
                .map(mutant -> mutant.changed() + ": " + mutant.what().en())
                .toList();
    }
}
