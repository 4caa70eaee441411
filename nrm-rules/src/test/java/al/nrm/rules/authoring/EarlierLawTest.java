package al.nrm.rules.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.rules.ReferralRules;
import al.nrm.rules.fixture.Pack;
import al.nrm.rules.pack.RulePack;
import al.nrm.text.TextLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What changes in the law of past days is listed, and must be acknowledged. */
class EarlierLawTest {
    private static final LocalDate AMENDMENT = LocalDate.of(2027, 1, 1);
    private static final RulePack OLD = Pack.smallest().load().pack();
    private static final String VALUE = "from: 2018-08-29, value: P3D, source: later-2018, verified: false";

    private static List<String> said(UnaryOperator<Pack> edit) {
        PackDraft draft = edit.apply(Pack.smallest().replacing("pack.yaml", "version: 1.0.0", "version: 1.1.0"))
                .open();
        return PackCheck.since(draft, OLD, AMENDMENT).findings().stream()
                .map(finding -> finding.render(TextLanguage.EN))
                .toList();
    }

    @Test
    void an_old_value_that_is_overwritten_is_a_problem() {
        assertThat(said(pack -> pack.replacing("parameters.yaml", "value: P3D", "value: P2D")))
                .containsExactly(
                        "parameters.yaml:13: [problem] The law of past days changes: the parameter \"deadline.assess-risk\""
                                + " (the value P3D → P2D), 2018-08-29..2026-12-31: Law of the past changes only by a correction:"
                                + " write corrects: \"1.0.0: the reason\". A new law begins on its own day.");
    }

    @Test
    void a_correction_that_is_acknowledged_is_shown_with_its_reason() {
        assertThat(
                        said(
                                pack -> pack.replacing(
                                        "parameters.yaml",
                                        VALUE,
                                        "from: 2018-08-29, value: P2D, source: later-2018, verified: false, corrects: \"1.0.0: misread article 4\"")))
                .singleElement()
                .asString()
                .startsWith("parameters.yaml:13: [note] ")
                .endsWith(": Acknowledged as a correction of 1.0.0: misread article 4.");
    }

    @Test
    void a_correction_of_another_version_acknowledges_nothing() {
        assertThat(
                        said(
                                pack -> pack.replacing(
                                        "parameters.yaml",
                                        VALUE,
                                        "from: 2018-08-29, value: P2D, source: later-2018, verified: false, corrects: \"0.9.0: misread\"")))
                .singleElement()
                .asString()
                .contains("[problem]");
    }

    @Test
    void a_value_that_begins_with_the_amendment_is_no_change_of_the_past() {
        assertThat(said(pack -> pack.replacing(
                        "parameters.yaml",
                        "    - { " + VALUE + " }",
                        "    - { from: 2018-08-29, to: 2026-12-31, value: P3D, source: later-2018, verified: false }\n"
                                + "    - { from: 2027-01-01, value: P2D, source: later-2018, verified: false }")))
                .isEmpty();
    }

    @Test
    void a_rule_that_is_closed_or_begins_with_the_amendment_is_no_change_of_the_past() {
        assertThat(said(pack -> pack.edited(
                        "criteria/base.drl",
                        text -> text.replaceFirst(
                                "(rule \"asylum\"(?:\n  @(?:sq|en|cite).*)*)\n  @inForce\\(\"2005-07-18..\"\\)",
                                "$1\n  @inForce(\"2005-07-18..2026-12-31\")"))))
                .isEmpty();
    }

    @Test
    void a_condition_a_sentence_and_a_rule_that_is_gone_are_named() {
        assertThat(said(pack -> pack.edited(
                        "criteria/base.drl",
                        text -> text.replace(
                                        "Situation( asylumClaim == Answer.YES )",
                                        "Situation( asylumClaim != Answer.NO )")
                                .replaceFirst("(rule \"asylum\"\n.*\n  @en\\(\")[^\"]*", "$1Another sentence."))))
                .singleElement()
                .asString()
                .contains("[problem]")
                .contains("the rule \"asylum\" (the condition, the sentence), 2005-07-18..2026-12-31");
        assertThat(said(pack -> pack.withoutRule("criteria/base.drl", "asylum")))
                .singleElement()
                .asString()
                .startsWith(
                        "pack.yaml:1: [problem] The law of past days changes: the rule \"asylum\" (no longer in force");
    }

    @Test
    void what_has_no_place_of_its_own_is_acknowledged_in_the_head_of_the_pack() {
        assertThat(said(pack -> pack.withoutRule("criteria/base.drl", "asylum")
                        .adding("pack.yaml", "\ncorrects: { asylum: \"1.0.0: no text says so\" }\n")))
                .singleElement()
                .asString()
                .contains("[note]");
    }

    @Test
    void a_sign_that_is_added_for_all_days_is_named() {
        assertThat(said(pack -> pack.adding(
                        "indicators.csv", "act.sold,,ACT,,,E shiti dikush,Sold by somebody,policy,false\n")))
                .singleElement()
                .asString()
                .startsWith("indicators.csv:8: [problem] The law of past days changes: the indicator \"act.sold\"");
    }

    @Test
    void the_parts_of_a_set_of_weights_that_change_are_named_in_one_order() throws IOException {
        Path weighted = Path.of("src/test/resources/checked/weights-declared-with-their-scope-are-fine");
        String indicators = Files.readString(weighted.resolve("indicators.csv"));
        String weights = Files.readString(weighted.resolve("weights.yaml")).replace("2027-01-01", "2005-07-18");
        RulePack old = Pack.smallest()
                .with("indicators.csv", indicators)
                .with("weights.yaml", weights)
                .load()
                .pack();
        PackDraft draft = Pack.smallest()
                .replacing("pack.yaml", "version: 1.0.0", "version: 1.1.0")
                .with("indicators.csv", indicators)
                .with(
                        "weights.yaml",
                        weights.replace(
                                "person: ADULT\n  types: [SEXUAL_EXPLOITATION]",
                                "person: CHILD\n  types: [FORCED_LABOUR]"))
                .open();
        assertThat(PackCheck.since(draft, old, AMENDMENT).of(Finding.Severity.ERROR))
                .singleElement()
                .satisfies(problem -> assertThat(problem.what().en())
                        .contains("\"strength_adult_sexual\" (the person, the forms of exploitation), "));
    }

    @Test
    void a_version_that_did_not_rise_is_a_problem_and_the_same_pack_is_none() {
        PackDraft changed =
                Pack.smallest().adding("questions.yaml", "# another comment\n").open();
        assertThat(PackCheck.since(changed, OLD, AMENDMENT).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.render(TextLanguage.EN))
                        .startsWith("pack.yaml:1: [problem] The version did not rise: 1.0.0, after 1.0.0"));
        assertThat(PackCheck.since(Pack.smallest().open(), OLD, AMENDMENT).findings())
                .isEmpty();
    }

    @Test
    void every_correction_of_the_bundled_pack_since_its_first_version_is_acknowledged() {
        RulePack first = ReferralRules.load(
                        Path.of(System.getProperty("nrm.root", ".."), "docs/compatibility/1.0/pack-al-1.0.0.zip"))
                .pack();
        PackCheck check = PackCheck.since(PackDraft.bundled(), first, LocalDate.of(2026, 11, 26));
        assertThat(check.of(Finding.Severity.ERROR)).isEmpty();
        assertThat(check.of(Finding.Severity.NOTE)).hasSizeGreaterThan(80);
    }
}
