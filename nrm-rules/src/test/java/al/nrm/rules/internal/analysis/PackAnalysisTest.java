package al.nrm.rules.internal.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.document.CaseDocument;
import al.nrm.rules.Matters;
import al.nrm.rules.ReferralRules;
import al.nrm.rules.fixture.Pack;
import al.nrm.rules.internal.rule.CheckedPack;
import al.nrm.text.TextLanguage;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the analysis finds in packs in which one thing is broken, and that it finds nothing else. */
class PackAnalysisTest {
    static Stream<String> flaws() throws IOException {
        return FlawedPack.names().stream();
    }

    private static Stream<String> lines(Finding finding) {
        return Stream.of(
                finding.severity() + " " + finding.problem().render(TextLanguage.SQ),
                finding.severity() + " " + finding.problem().render(TextLanguage.EN));
    }

    @ParameterizedTest
    @MethodSource("flaws")
    void what_is_broken_is_found_in_both_languages_and_nothing_else(String flaw) throws IOException {
        List<String> before = PackAnalysis.of(
                        CheckedPack.of(Pack.smallest().load().pack()))
                .stream()
                .flatMap(PackAnalysisTest::lines)
                .toList();
        ReferralRules rules = FlawedPack.of(flaw);
        List<String> found = PackAnalysis.of(CheckedPack.of(rules.pack())).stream()
                .flatMap(PackAnalysisTest::lines)
                .filter(line -> !before.contains(line))
                .toList();
        assertThat(found).containsExactlyElementsOf(FlawedPack.expected(flaw));
    }

    @ParameterizedTest
    @MethodSource("flaws")
    void every_case_that_is_shown_can_be_written_down_and_the_engine_does_with_it_what_is_said(String flaw)
            throws IOException {
        ReferralRules rules = FlawedPack.of(flaw);
        for (Finding finding : PackAnalysis.of(CheckedPack.of(rules.pack()))) {
            finding.witness()
                    .ifPresent(witness -> assertThat(CaseDocument.read(witness.document(), rules.terms())
                                    .value())
                            .isEqualTo(witness.caseFile()));
            Confirmation.confirm(finding, rules);
        }
    }

    @Test
    void the_bundled_pack_has_no_finding() {
        assertThat(PackAnalysis.of(CheckedPack.of(Matters.RULES.pack()))).isEmpty();
    }

    @Test
    void rules_too_entangled_for_the_limit_are_said_to_be_so_instead_of_sound() {
        assertThat(PackAnalysis.of(CheckedPack.of(Matters.RULES.pack()), 1_000))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.kind()).isEqualTo(FindingKind.NOT_FINISHED);
                    assertThat(finding.problem().render(TextLanguage.EN))
                            .isEqualTo(
                                    "pack.yaml:1: The analysis did not finish for the days from 2005-07-18: The rules"
                                            + " are too entangled to be worked out within the limit; contradictions and gaps"
                                            + " may not have been found.");
                });
    }
}
