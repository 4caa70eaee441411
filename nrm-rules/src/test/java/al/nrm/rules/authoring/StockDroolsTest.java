package al.nrm.rules.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.decision.Decision;
import al.nrm.decision.LibraryVersion;
import al.nrm.rules.Matters;
import al.nrm.rules.internal.decide.DecisionMaker;
import al.nrm.rules.internal.decide.LawByDay;
import al.nrm.rules.internal.language.Problems;
import al.nrm.rules.internal.pack.BundledPack;
import al.nrm.rules.internal.sentence.SentenceReader;
import al.nrm.rules.pack.RulePack;
import al.nrm.rules.reading.Matter;
import al.nrm.rules.reading.Tries;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kie.api.KieBase;

/**
 * The rule files are files of Drools: Drools as it comes, with its compiler and without any code of the product but the
 * vocabulary, compiles them, and concludes from them what the product concludes. It runs with a class path of its own,
 * because the product has no compiler on it.
 */
@Tag("stock-drools")
@net.jqwik.api.Tag("stock-drools")
@Domain(Matters.class)
class StockDroolsTest {
    private static final RulePack PACK = Matters.RULES.pack();
    private static final Pattern RULES_OF_A_PAGE = Pattern.compile("```\\n\\s*((?:rule|rregulli) \".*?)```", Pattern.DOTALL);

    private static Map<String, String> bundled() throws IOException {
        Map<String, String> files = new TreeMap<>();
        files.put("vocabulary.drl", VocabularyList.drl(PACK));
        try (DirectoryStream<Path> criteria = Files.newDirectoryStream(Path.of("src/main/pack/al/criteria"))) {
            for (Path file : criteria) {
                files.put(file.getFileName().toString(), withHead(Files.readString(file)));
            }
        }
        return files;
    }

    /** A file without the head that {@code nrm pack init} writes is still read by the product, but not by Drools. */
    private static String withHead(String text) {
        return text.startsWith("package ") ? text : "package al.nrm.criteria; " + text;
    }

    @Test
    void drools_compiles_every_rule_file_of_the_bundled_pack_with_the_vocabulary() throws IOException {
        assertThat(StockDrools.errors(bundled())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rule-authors.md", "rule-authors.sq.md"})
    void drools_compiles_the_rules_of_the_tutorial(String page) throws IOException {
        String text = Files.readString(Path.of(System.getProperty("nrm.root"), "docs", page));
        List<String> shown = RULES_OF_A_PAGE.matcher(text).results().map(match -> match.group(1)).toList();
        assertThat(shown).hasSizeGreaterThan(2);
        Map<String, String> files = bundled();
        for (int i = 0; i < shown.size(); i++) {
            Problems problems = new Problems();
            String rules = shown.get(i).contains("\n  - ")
                    ? SentenceReader.expand("page.dslr", shown.get(i), problems)
                    : shown.get(i);
            assertThat(problems.isEmpty()).isTrue();
            files.put("page-" + i + ".drl", withHead(rules));
        }
        assertThat(StockDrools.errors(files)).isEmpty();
    }

    @Test
    void drools_sees_a_slip_in_a_word_a_code_a_call_and_a_comparison() throws IOException {
        String rule = "package al.nrm.criteria; rule \"slip\" when %s then %s end";
        for (String slip : List.of(
                rule.formatted("Persn()", "conclude.mention( \"x\" );"),
                rule.formatted("Person( agee < parameter( \"age-of-majority\" ) )", "conclude.mention( \"x\" );"),
                rule.formatted("Person( child == Answer.PERHAPS )", "conclude.mention( \"x\" );"),
                rule.formatted("Person()", "conclude.urgency( Status.POTENTIAL_VICTIM );"),
                rule.formatted("Person()", "conclude.duty( Duty.NO_SUCH_DUTY );"),
                rule.formatted("Person()", "conclude.nothing();"))) {
            Map<String, String> files = bundled();
            files.keySet().removeIf(name -> !name.equals("vocabulary.drl"));
            files.put("slip.drl", slip);
            assertThat(StockDrools.errors(files)).as(slip).isNotEmpty();
        }
    }

    @Test
    void the_parameters_that_conditions_read_have_one_value_on_all_days_so_that_one_vocabulary_serves_them() {
        assertThat(new LawByDay(PACK).periods())
                .allSatisfy(law -> assertThat(values(VocabularyList.drl(PACK, law.days().from())))
                        .isEqualTo(values(VocabularyList.drl(PACK))));
    }

    @Property(seed = "20270301")
    @Tries(20_000)
    void drools_decides_as_the_product_does(@ForAll Matter matter) {
        Decision expected = Matters.decide(matter);
        assertThat(Stock.DECISIONS.decide(matter.file(), matter.directory(), expected.directory()))
                .isEqualTo(expected);
    }

    /** Decides with the rules as Drools compiles and fires them. */
    private static final class Stock {
        private static final DecisionMaker DECISIONS = decisions();

        private static DecisionMaker decisions() {
            try {
                KieBase base = StockDrools.compile(bundled());
                return new DecisionMaker(
                        PACK,
                        new LawByDay(PACK),
                        (strata, evaluation) -> StockDrools.of(base, strata),
                        LibraryVersion.builder()
                                .version(BundledPack.libraryVersion())
                                .build());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    private static List<String> values(String vocabulary) {
        return vocabulary.lines().filter(line -> line.contains("case ")).toList();
    }
}
