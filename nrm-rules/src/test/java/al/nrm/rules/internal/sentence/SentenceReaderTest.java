package al.nrm.rules.internal.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import al.nrm.rules.ReferralRules;
import al.nrm.rules.fixture.Pack;
import al.nrm.rules.internal.language.Problems;
import al.nrm.rules.internal.rule.CheckedPack;
import al.nrm.rules.internal.rule.Condition;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.rules.pack.RulePackException;
import al.nrm.rules.pack.RulePackProblem;
import al.nrm.text.TextLanguage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of sentences: what they mean, and what is said about those that mean nothing. */
class SentenceReaderTest {
    private static final String HEAD = "rule \"own.rule\"\n  @sq(\"Një rregull.\") @en(\"A rule.\")\n"
            + "  @cite(\"policy\") @inForce(\"2005-07-18..\")\n";

    private static String expanded(String text) {
        Problems problems = new Problems();
        String expanded = SentenceReader.expand("criteria/own.dslr", text, problems);
        assertThat(problems.sorted()).isEmpty();
        return expanded;
    }

    private static List<String> refused(String text, TextLanguage language) {
        RulePackException refusal = catchThrowableOfType(
                RulePackException.class,
                () -> Pack.small().with("criteria/own.dslr", text).load());
        assertThat(refusal).as("this must be refused:\n%s", text).isNotNull();
        return refusal.problems().stream()
                .map((RulePackProblem problem) -> problem.render(language))
                .toList();
    }

    @Test
    void each_sentence_is_replaced_on_its_own_line_and_groups_by_parentheses() {
        String said = "rregulli \"a\"\nkur // kushti\n"
                + "\t- personi trajtohet si fëmijë\n"
                + "\t- vlen të paktën një nga këto:\n"
                + "\t\t- veprimi tregohet // sipas rregullave\n"
                + "\t\t- mjetet tregohen\n"
                + "\t\t- nuk është kështu që:\n"
                + "\n"
                + "\t\t\t- ka rrezik tani për jetën ose trupin\n"
                + "\t- personi është vetëm\n"
                + "atëherë\n\tUrgjenca është „Urgjent“.\nfund\n";
        assertThat(expanded(said))
                .isEqualTo("rule \"a\"\nwhen\n"
                        + "Person( child == Answer.YES )\n"
                        + "\n"
                        + "( Elements( act == Answer.YES\n"
                        + " || means == Answer.YES )\n"
                        + "\n"
                        + "\n"
                        + " or not Situation( immediateDanger == Answer.YES ) )\n"
                        + "Situation( accompanied == Answer.NO )\n"
                        + "then\nconclude.urgency( Urgency.URGENT );\nend\n");
    }

    @Test
    void of_a_sign_it_is_said_which_it_is_and_what_its_answer_is() {
        ReferralRules rules = Pack.small()
                .with(
                        "criteria/own.dslr",
                        HEAD + "when\n- there is no observation of which:\n  - at least one of these holds:\n"
                                + "    - its element is “act”\n    - the sign is “ex.no-access-to-education”\n"
                                + "  - its answer is “yes”\nthen\n- it must be done: Assess the risk\nend\n")
                .load();
        Rule rule = CheckedPack.of(rules.pack()).rules().stream()
                .filter(one -> one.id().equals("own.rule"))
                .findFirst()
                .orElseThrow();
        assertThat(rule.when()).isInstanceOf(Condition.Not.class);
        assertThat(rule.comparisons())
                .extracting(Object::toString)
                .containsExactly(
                        "element == Element.ACT", "indicator == \"ex.no-access-to-education\"", "answer == Answer.YES");
    }

    @Test
    void an_unknown_sentence_is_refused_with_its_line_and_the_nearest_known_sentences() {
        String text = HEAD + "when\n  - Personi trajtohet si femijë i vogël\nthen\n"
                + "  - it must be done: Assess the risks, within the time limit deadline.assess-risk\nend\n";
        assertThat(refused(text, TextLanguage.SQ))
                .hasSize(2)
                .first()
                .asString()
                .startsWith(
                        "criteria/own.dslr:5: Fjalia „Personi trajtohet si femijë i vogël“ nuk njihet: Më të afërtat: "
                                + "personi trajtohet si fëmijë; ")
                .doesNotContain("Ndoshta");
        assertThat(refused(text, TextLanguage.EN).get(1))
                .startsWith(
                        "criteria/own.dslr:7: The sentence “it must be done: Assess the risks, within the time limit "
                                + "deadline.assess-risk” is not known: The nearest: ")
                .endsWith(": Maybe \"it must be done: Assess the risk, within the time limit deadline.assess-risk\"");
    }

    @Test
    void what_a_sentence_stands_for_is_checked_and_blamed_on_the_line_of_the_sentence() {
        String text = HEAD + "when\n  - the person is treated as a child\n"
                + "  - the age in completed years is below the value of age-of-majorty\nthen\n"
                + "  - it must be done: Assess the risk, within the time limit deadline.asses-risk\nend\n";
        assertThat(refused(text, TextLanguage.EN))
                .hasSize(2)
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith("criteria/own.dslr:6: The parameter \"age-of-majorty\" is not in parameters.yaml")
                        .endsWith("Maybe \"age-of-majority\""))
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith(
                                "criteria/own.dslr:8: The parameter \"deadline.asses-risk\" is not in parameters.yaml")
                        .endsWith("Maybe \"deadline.assess-risk\""));
    }

    @Test
    void a_number_in_a_sentence_is_refused_with_the_sentence_that_names_a_parameter() {
        assertThat(refused(
                        HEAD + "kur\n  - mosha në vite të plota është nën 18 vjeç\natëherë\n  - veprimi: po\nfund\n",
                        TextLanguage.SQ))
                .singleElement()
                .asString()
                .startsWith("criteria/own.dslr:5: ")
                .endsWith("dhe fjalia e thërret me emër: mosha në vite të plota është nën vlerën e ‹emri›.");
    }

    @Test
    void a_condition_after_then_and_a_conclusion_after_when_are_told_apart_from_unknown_sentences() {
        assertThat(refused(
                        HEAD + "when\n- urgjenca: menjëherë\n- veprimi: po\nthen\n- personi flet shqip\nend\n",
                        TextLanguage.EN))
                .anySatisfy(problem -> assertThat(problem)
                        .isEqualTo("criteria/own.dslr:6: The sentence “veprimi: po” does not stand here: "
                                + "It is a conclusion: it stands after then."))
                .anySatisfy(problem -> assertThat(problem)
                        .isEqualTo("criteria/own.dslr:8: The sentence “personi flet shqip” does not stand here: "
                                + "It is a condition: it stands between when and then."));
    }

    @Test
    void a_group_without_sentences_a_crooked_one_and_a_sign_outside_of_its_group_are_refused() {
        assertThat(refused(
                        HEAD + "when\n  - at least one of these holds:\n  - the person speaks Albanian\n"
                                + "     - the act is indicated\n  - its answer is “yes”\n"
                                + "  - there is an observation of which:\n    - the person is alone\n"
                                + "then\n  - the act: yes\nend\n",
                        TextLanguage.EN))
                .map(problem -> problem.substring(0, problem.indexOf(": ", 20)))
                .contains(
                        "criteria/own.dslr:5: No sentence stands below this line",
                        "criteria/own.dslr:7: This line does not begin where the others of its group do",
                        "criteria/own.dslr:8: The sentence does not say of which observation it speaks",
                        "criteria/own.dslr:9: Something other than the sign stands below this line");
    }

    @Test
    void words_after_when_and_comments_over_several_lines_are_refused() {
        assertThat(refused(
                        "/* mbi\nkur\n*/\n" + HEAD + "when the person is alone\nthen\n- the act: yes\nend\n",
                        TextLanguage.EN))
                .anySatisfy(
                        problem -> assertThat(problem).startsWith("criteria/own.dslr:1: A comment begins here with /*"))
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith("criteria/own.dslr:7: Something stands after “when” on its line"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Person( child == Answer.YES )",
                "> Person( child == Answer.YES )",
                "eval( true )",
                "the age in completed years is below the value of x\" ) || eval( true",
                "the sign is “a\", answer == Answer.YES”",
                "the person is alone ) or Person( child == Answer.YES",
                "the person is alone\\u000aend",
                "[when]the moon is full=Person( child == Answer.YES )",
                "#/ debug",
                "not the person is alone",
                "the person is alone or the act is indicated"
            })
    void nothing_but_a_sentence_of_the_book_stands_in_a_condition(String line) {
        assertThat(refused(HEAD + "when\n- " + line + "\nthen\n- the act: yes\nend\n", TextLanguage.EN))
                .anySatisfy(problem -> assertThat(problem).startsWith("criteria/own.dslr:5: "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "conclude.act( Answer.YES );",
                "> conclude.act( Answer.YES );",
                "System.exit( 1 );",
                "the act: yes; the act: no",
                "it must be done: Assess the risk, within the time limit x\" ); System.exit( 1 ); //",
                "the reason shows this value: \" + System.getenv() + \""
            })
    void nothing_but_a_sentence_of_the_book_stands_after_then(String line) {
        assertThat(refused(HEAD + "when\n- the person is alone\nthen\n- " + line + "\nend\n", TextLanguage.EN))
                .anySatisfy(problem -> assertThat(problem).startsWith("criteria/own.dslr:7: "));
    }

    @Test
    void a_pack_may_not_bring_a_phrase_book() {
        assertThat(catchThrowableOfType(
                                RulePackException.class,
                                () -> Pack.small()
                                        .with("criteria/phrases.sq.dsl", "[when]po=Person()\n")
                                        .load())
                        .problems())
                .extracting(RulePackProblem::path)
                .containsExactly("criteria/phrases.sq.dsl");
    }
}
