package al.nrm.io.report.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import al.nrm.decision.Decision;
import al.nrm.io.report.ExampleCase;
import al.nrm.io.report.ExampleDecisions;
import al.nrm.io.report.ExampleNames;
import al.nrm.text.TextLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DecisionTextTest {
    private final DecisionText report = DecisionText.with(ExampleNames.glossary());

    @ParameterizedTest
    @EnumSource(TextLanguage.class)
    void a_street_child_is_told_as_in_the_sample(TextLanguage language) throws IOException {
        String text = report.of(ExampleDecisions.streetChildDecision(), ExampleCase.streetChild(), language);
        assertThat(text).isEqualTo(sample("street-child", language, text));
    }

    @ParameterizedTest
    @EnumSource(TextLanguage.class)
    void an_adult_who_declined_is_told_as_in_the_sample(TextLanguage language) throws IOException {
        String text = report.of(ExampleDecisions.declined(), language);
        assertThat(text).isEqualTo(sample("adult-declines", language, text));
    }

    @ParameterizedTest
    @EnumSource(TextLanguage.class)
    void no_indication_is_told_as_in_the_sample(TextLanguage language) throws IOException {
        String text = report.of(ExampleDecisions.noIndication(), language);
        assertThat(text).isEqualTo(sample("no-indication", language, text));
    }

    @Test
    void no_indication_is_never_told_as_a_finding() {
        assertThat(report.of(ExampleDecisions.noIndication(), TextLanguage.EN).replaceAll("\\s+", " "))
                .contains("This is NOT a finding that the person is no victim.");
        assertThat(report.of(ExampleDecisions.noIndication(), TextLanguage.SQ).replaceAll("\\s+", " "))
                .contains("Ky NUK është konstatim se personi nuk është viktimë.");
    }

    @ParameterizedTest
    @EnumSource(TextLanguage.class)
    void no_name_note_birth_date_or_confidential_address_is_shown(TextLanguage language) {
        assertThat(report.of(ExampleDecisions.streetChildDecision(), ExampleCase.streetChild(), language))
                .doesNotContain("KANARIN", "7731", "2011");
    }

    @Test
    void a_public_address_is_shown() {
        assertThat(report.of(ExampleDecisions.declined(), TextLanguage.SQ)).contains("Rruga e Ujit 1");
    }

    @Test
    void the_telephone_lines_are_always_shown() {
        assertThat(report.of(ExampleDecisions.noIndication(), TextLanguage.EN)).contains("000 006");
        assertThat(report.of(ExampleDecisions.declined(), TextLanguage.EN)).contains("000 006");
    }

    @Test
    void a_decision_about_another_case_is_refused() {
        Decision other = ExampleDecisions.declined();
        assertThatThrownBy(() -> report.of(other, ExampleCase.streetChild(), TextLanguage.SQ))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_machines_locale_changes_nothing() {
        Locale before = Locale.getDefault();
        String expected = report.of(ExampleDecisions.streetChildDecision(), ExampleCase.streetChild(), TextLanguage.SQ);
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(report.of(ExampleDecisions.streetChildDecision(), ExampleCase.streetChild(), TextLanguage.SQ))
                    .isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    /** With {@code -Dnrm.samples=write} the samples are written anew, to be read before they are kept. */
    private static String sample(String name, TextLanguage language, String text) throws IOException {
        Path file = Path.of(
                System.getProperty("nrm.root", ".."),
                "nrm-io/src/test/resources/report",
                name + "." + language.name().toLowerCase(Locale.ROOT) + ".txt");
        if ("write".equals(System.getProperty("nrm.samples"))) {
            Files.writeString(file, text);
        }
        return Files.readString(file);
    }
}
