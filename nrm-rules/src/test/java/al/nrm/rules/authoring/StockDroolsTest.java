package al.nrm.rules.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.rules.Matters;
import al.nrm.rules.internal.decide.LawByDay;
import al.nrm.rules.internal.language.Problems;
import al.nrm.rules.internal.rule.CheckedPack;
import al.nrm.rules.internal.sentence.SentenceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The rule files are files of Drools: Drools as it comes, with its compiler and without any code of the product but the
 * vocabulary, compiles them, and concludes from them what the product concludes. It runs with a class path of its own,
 * because the product has no compiler on it.
 */
@Tag("stock-drools")
class StockDroolsTest {
    private static final CheckedPack PACK = CheckedPack.of(Matters.RULES.pack());
    private static final Pattern RULES_OF_A_PAGE =
            Pattern.compile("```\\n\\s*((?:rule|rregulli) \".*?)```", Pattern.DOTALL);

    @Test
    void drools_compiles_every_rule_file_of_the_bundled_pack_with_the_vocabulary() {
        assertThat(StockDrools.BUNDLED.errors()).isEmpty();
    }

    /** The level is a property of the process; no other test runs in this one at the same time. */
    @Test
    void drools_compiles_them_at_the_language_level_that_is_to_be_its_next_default() {
        System.setProperty("drools.lang.level", "DRL10");
        try {
            assertThat(StockDrools.compiled(StockDrools.bundled()).errors()).isEmpty();
        } finally {
            System.clearProperty("drools.lang.level");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rule-authors.md", "rule-authors.sq.md"})
    void drools_compiles_the_rules_of_the_tutorial(String page) throws IOException {
        String text = Files.readString(Path.of(System.getProperty("nrm.root"), "docs", page));
        List<String> shown = RULES_OF_A_PAGE
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(shown).hasSizeGreaterThan(2);
        Map<String, String> files = new TreeMap<>();
        for (int i = 0; i < shown.size(); i++) {
            Problems problems = new Problems();
            String rules = shown.get(i).contains("\n  - ")
                    ? SentenceReader.expand("page.dslr", shown.get(i), problems)
                    : shown.get(i);
            assertThat(problems.isEmpty()).isTrue();
            files.put("page-" + i + ".drl", rules);
        }
        assertThat(StockDrools.compiled(files).errors()).isEmpty();
    }

    @Test
    void drools_sees_a_slip_in_a_word_a_code_and_a_call() {
        String rule = "rule \"slip\" when %s then %s end";
        for (String slip : List.of(
                rule.formatted("Persn()", "conclude.mention( \"x\" );"),
                rule.formatted("Person( child == Answer.PERHAPS )", "conclude.mention( \"x\" );"),
                rule.formatted("Person()", "conclude.urgency( Status.POTENTIAL_VICTIM );"))) {
            assertThat(StockDrools.compiled(Map.of("slip.drl", slip)).errors())
                    .as(slip)
                    .isNotEmpty();
        }
    }

    @Test
    void the_parameters_that_conditions_read_have_one_value_on_all_days_so_that_one_vocabulary_serves_them() {
        assertThat(new LawByDay(PACK).periods())
                .allSatisfy(law -> assertThat(
                                values(VocabularyList.drl(PACK, law.days().from())))
                        .isEqualTo(values(VocabularyList.drl(PACK))));
    }

    private static List<String> values(String vocabulary) {
        return vocabulary.lines().filter(line -> line.contains("case ")).toList();
    }
}
