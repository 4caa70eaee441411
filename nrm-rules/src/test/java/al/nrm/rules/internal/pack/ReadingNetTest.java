package al.nrm.rules.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.rules.fixture.Pack;
import al.nrm.rules.internal.language.Problems;
import al.nrm.rules.internal.rule.CheckedPack;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.rules.pack.RulePackProblem;
import al.nrm.text.TextLanguage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever a reader passes over without a word is found by counting. */
class ReadingNetTest {
    private static final String BASE = "criteria/base.drl";
    private static final String TEXT = Pack.smallest().text(BASE);
    private static final List<Rule> RULES =
            CheckedPack.of(Pack.smallest().load().pack()).rules();

    private static List<String> said(String text, List<Rule> rules) {
        Problems problems = new Problems();
        new ReadingNet(problems).rules(BASE, text, rules);
        return problems.sorted().stream().map(ReadingNetTest::line).toList();
    }

    private static String line(RulePackProblem problem) {
        return problem.render(TextLanguage.EN);
    }

    @Test
    void a_file_that_was_read_whole_is_no_problem() {
        assertThat(said(TEXT, RULES)).isEmpty();
    }

    @Test
    void words_in_comments_and_sentences_are_not_counted() {
        assertThat(said(TEXT + "// rule conclude. Answer.YES\n/* rule\n conclude. */\n", RULES))
                .isEmpty();
    }

    @Test
    void a_rule_that_was_passed_over_is_counted_with_its_conclusions_and_codes() {
        assertThat(said(TEXT, RULES.subList(1, RULES.size())))
                .hasSize(3)
                .anyMatch(line -> line.matches("criteria/base.drl:1: The file has \\d+ rules, but \\d+ were read: .*"));
    }

    @Test
    void a_row_and_a_question_that_were_passed_over_are_counted() {
        Problems problems = new Problems();
        ReadingNet net = new ReadingNet(problems);
        net.rows("indicators.csv", "id,label\na,A\n,,\nb,B\n", 1);
        net.questions("questions.yaml", "/person/age:\n  prompt: x\n\"/person/sex\":\n  prompt: y\n", 1);
        assertThat(problems.sorted())
                .extracting(ReadingNetTest::line)
                .anyMatch(line -> line.startsWith("indicators.csv:1: The file has 2 rows, but 1 were read"))
                .anyMatch(line -> line.startsWith("questions.yaml:1: The file has 2 questions, but 1 were read"));
    }
}
