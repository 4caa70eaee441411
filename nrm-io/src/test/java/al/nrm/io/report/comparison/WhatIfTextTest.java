package al.nrm.io.report.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Situation;
import al.nrm.comparison.DecisionComparison;
import al.nrm.io.json.NrmJson;
import al.nrm.io.report.FullCase;
import al.nrm.io.report.ReferenceData;
import al.nrm.rules.ReferralRules;
import al.nrm.text.TextLanguage;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A fact of an invented case is corrected: the text says what that changes, and through which reasons. */
class WhatIfTextTest {
    private static final ReferralRules RULES = ReferralRules.bundled();
    private static final Path EXAMPLE =
            Path.of(System.getProperty("nrm.root", ".."), "docs/examples/adult-declines.json");

    private static CaseFile before;
    private static CaseFile after;

    @BeforeAll
    static void there_is_a_medical_emergency_after_all() throws IOException {
        before = NrmJson.standard().cases(RULES.terms()).read(EXAMPLE).value();
        after = CaseFile.builder()
                .from(before)
                .situation(Situation.builder()
                        .from(before.situation())
                        .medicalEmergency(Answer.YES)
                        .build())
                .build();
    }

    private static String text(CaseFile one, CaseFile other, TextLanguage language) {
        ReferenceData glossary = FullCase.GLOSSARY;
        DecisionComparison comparison = DecisionComparison.compare(RULES.decide(one), one, RULES.decide(other), other);
        return WhatIfText.with(glossary).of(comparison, language);
    }

    @Test
    void it_names_the_fact_what_changes_and_the_reasons_in_english() {
        assertThat(text(before, after, TextLanguage.EN))
                .contains("The advice before and after", "Facts that differ: medical emergency")
                .contains("- duties: + Get the person medical care.")
                .contains("NOW", "(urgency.medical)");
    }

    @Test
    void it_says_the_same_in_albanian() {
        assertThat(text(before, after, TextLanguage.SQ))
                .contains("Këshilla para dhe pas", "ÇFARË NDRYSHON", "TANI VLEN", "(urgency.medical)");
    }

    @Test
    void taking_the_correction_back_says_the_opposite() {
        assertThat(text(after, before, TextLanguage.EN))
                .contains("- duties: − Get the person medical care.")
                .contains("NO LONGER", "(urgency.medical)")
                .as("a reason that only read other facts neither comes nor goes")
                .doesNotContain("(placement.order)");
    }

    @Test
    void where_nothing_changes_it_says_so() {
        assertThat(text(before, before, TextLanguage.EN)).contains("The advice and its reasons are the same.");
    }
}
