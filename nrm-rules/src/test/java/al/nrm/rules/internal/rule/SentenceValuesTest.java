package al.nrm.rules.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.law.Counting;
import al.nrm.law.Parameter;
import al.nrm.text.Text;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceValuesTest {
    private static Text filled(String sq, String en, String value, Parameter.Unit unit) {
        return filled(sq, en, new SentenceValues.Value(value, unit, Counting.CALENDAR));
    }

    private static Text filled(String sq, String en, SentenceValues.Value value) {
        return SentenceValues.fill(Text.of(sq, en), id -> Optional.of(value));
    }

    @ParameterizedTest
    @CsvSource({
        "P1D,brenda 1 dite,within 1 day",
        "P2D,brenda 2 ditësh,within 2 days",
        "P2W,brenda 2 javësh,within 2 weeks",
        "P1M,brenda 1 muaji,within 1 month",
        "P3M,brenda 3 muajsh,within 3 months",
        "PT1H,brenda 1 ore,within 1 hour",
        "PT8H,brenda 8 orësh,within 8 hours",
        "PT30M,brenda 30 minutash,within 30 minutes",
        "P1DT12H,brenda 1 dite e 12 orësh,within 1 day and 12 hours",
        "IMMEDIATELY,menjëherë,at once"
    })
    void a_limit_takes_the_form_that_its_sentence_needs(String value, String sq, String en) {
        assertThat(filled("Vepro brenda {deadline.x}.", "Act within {deadline.x}.", value, Parameter.Unit.DURATION))
                .isEqualTo(Text.of("Vepro " + sq + ".", "Act " + en + "."));
    }

    @ParameterizedTest
    @CsvSource({
        "P1D,brenda 1 dite pune,within 1 working day",
        "P5D,brenda 5 ditësh pune,within 5 working days",
        "IMMEDIATELY,menjëherë,at once"
    })
    void working_days_are_named_as_such(String value, String sq, String en) {
        assertThat(filled(
                        "Vepro brenda {deadline.x}.",
                        "Act within {deadline.x}.",
                        new SentenceValues.Value(value, Parameter.Unit.DURATION, Counting.WORKING_DAYS)))
                .isEqualTo(Text.of("Vepro " + sq + ".", "Act " + en + "."));
    }

    @Test
    void without_a_word_before_it_a_limit_is_named_as_it_is() {
        assertThat(filled("Afati: {deadline.x}.", "The limit: {deadline.x}.", "P2D", Parameter.Unit.DURATION))
                .isEqualTo(Text.of("Afati: 2 ditë.", "The limit: 2 days."));
    }

    @Test
    void an_age_is_named_in_years() {
        assertThat(filled("Nën {age} fëmijë.", "Under {age} a child.", "18", Parameter.Unit.YEARS))
                .isEqualTo(Text.of("Nën 18 vjet fëmijë.", "Under 18 years a child."));
    }

    @Test
    void a_sentence_without_a_value_on_the_day_keeps_the_name() {
        Text sentence = Text.of("Brenda {deadline.x}.", "Within {deadline.x}.");
        assertThat(SentenceValues.fill(sentence, id -> Optional.empty())).isEqualTo(sentence);
    }
}
