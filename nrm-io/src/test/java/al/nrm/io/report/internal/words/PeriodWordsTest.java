package al.nrm.io.report.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.io.report.Labels;
import al.nrm.law.Counting;
import al.nrm.law.TimeLimit;
import al.nrm.text.TextLanguage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodWordsTest {
    @ParameterizedTest
    @CsvSource({
        "P5D, WORKING_DAYS, Brenda 5 ditësh pune, Within 5 working days, 5 ditë pune, 5 working days",
        "P1D, WORKING_DAYS, Brenda 1 dite pune, Within 1 working day, 1 ditë pune, 1 working day",
        "P5D, ADMINISTRATIVE, Brenda 5 ditësh, Within 5 days, 5 ditë, 5 days",
        "P1M, ADMINISTRATIVE, Brenda 1 muaji, Within 1 month, 1 muaj, 1 month",
        "IMMEDIATELY, WORKING_DAYS, Menjëherë, At once, menjëherë, at once"
    })
    void a_limit_says_whether_only_working_days_are_counted(
            String limit, Counting counting, String within, String withinEnglish, String length, String lengthEnglish) {
        TimeLimit parsed = TimeLimit.parse(limit).orElseThrow();
        PeriodWords albanian = new PeriodWords(Labels.in(TextLanguage.SQ));
        PeriodWords english = new PeriodWords(Labels.in(TextLanguage.EN));
        assertThat(albanian.limit(parsed, counting)).isEqualTo(within);
        assertThat(english.limit(parsed, counting)).isEqualTo(withinEnglish);
        assertThat(albanian.length(parsed, counting)).isEqualTo(length);
        assertThat(english.length(parsed, counting)).isEqualTo(lengthEnglish);
    }
}
