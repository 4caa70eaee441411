package al.nrm.io.report.form;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.form.Form;
import al.nrm.form.FormKind;
import al.nrm.io.report.FullCase;
import al.nrm.io.report.ReferenceData;
import al.nrm.io.report.internal.page.Markup;
import al.nrm.text.TextLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IdentificationFormTest {
    private static IdentificationForm form(TextLanguage language) {
        return IdentificationForm.with(FullCase.layout(FormKind.INITIAL_IDENTIFICATION, language), FullCase.GLOSSARY);
    }

    @ParameterizedTest
    @EnumSource(TextLanguage.class)
    void a_blank_form_asks_for_every_indicator_and_ticks_nothing(TextLanguage language) {
        String blank = form(language).blank(language);
        assertThat(blank).doesNotContain("☒").contains("☐");
        FullCase.GLOSSARY
                .catalogue()
                .indicators()
                .forEach(indicator -> assertThat(blank)
                        .contains(Markup.piece()
                                .text(indicator.label().in(language))
                                .toString()));
        assertThat(blank).contains(language == TextLanguage.SQ ? "Ky nuk është" : "This is not the official form.");
    }

    @Test
    void a_filled_form_ticks_what_the_case_holds() {
        String filled = form(TextLanguage.EN).of(FullCase.child(), TextLanguage.EN);
        assertThat(filled)
                .contains("15 years", "Elbasan", "</span>forced labour</span>")
                .containsPattern(
                        "<th scope=\"row\">Paid little or nothing</th>\\s*<td>☒</td>\\s*<td>☐</td>\\s*<td>☐</td>")
                .containsPattern("<th scope=\"row\">Transported by somebody else</th>\\s*<td>☐</td>\\s*<td>☐</td>");
    }

    @Test
    void who_the_person_is_is_written_in_only_if_asked_for() {
        String without = form(TextLanguage.SQ).of(FullCase.child(), TextLanguage.SQ);
        assertThat(without).doesNotContain("Kanarina-emri", "2010", FullCase.NOTE, "Rruga Kanarina");
        assertThat(form(TextLanguage.SQ).withIdentity(FullCase.child(), TextLanguage.SQ))
                .contains("Kanarina-emri", "Kanarina-mbiemri", "KANARINA-NP", "7 qershor 2010", "Rruga Kanarina")
                .doesNotContain(FullCase.NOTE);
    }

    @Test
    void a_layout_keeps_its_words_loses_its_comments_and_the_sections_that_stay_empty() {
        Form layout = Form.builder()
                .name("initial-identification.en")
                .layout(
                        "<html><body class=\"x\"><!-- a remark of the author --><section><h2>Gone</h2>{nothing}</section>"
                                + "<section><h2>Kept</h2></section><p>{case.id} $1 \\ {day}</p></body></html>")
                .build();
        String page = IdentificationForm.with(layout, ReferenceData.EMPTY).of(FullCase.child(), TextLanguage.EN);
        assertThat(page)
                .doesNotContain("remark", "Gone")
                .contains("<section><h2>Kept</h2></section><p>KANARINA-ID $1 \\ 2 March 2026</p>")
                .containsOnlyOnce("<body")
                .containsOnlyOnce("</html>");
    }
}
