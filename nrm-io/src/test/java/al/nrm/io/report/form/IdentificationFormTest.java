package al.nrm.io.report.form;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.form.Form;
import al.nrm.form.FormKind;
import al.nrm.indicator.Dimension;
import al.nrm.io.report.FullCase;
import al.nrm.io.report.Labels;
import al.nrm.io.report.ReferenceData;
import al.nrm.io.report.internal.page.Markup;
import al.nrm.text.TextLanguage;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
        assertThat(blank).doesNotContain("checked=").contains("type=\"checkbox\"", "type=\"text\"", "<textarea");
        FullCase.GLOSSARY
                .catalogue()
                .indicators()
                .forEach(indicator -> assertThat(blank)
                        .contains(Markup.piece()
                                .text(indicator.label().in(language))
                                .toString()));
        assertThat(blank).contains(language == TextLanguage.SQ ? "Ky nuk është" : "This is not the official form.");
    }

    @ParameterizedTest
    @EnumSource(TextLanguage.class)
    void fields_are_numbered_by_the_place_where_the_person_was_found_first_in_every_run(TextLanguage language) {
        String county = Labels.in(language).of("fact./detection/county");
        assertThat(form(language).blank(language)).contains("<label for=\"field-1\">" + county + "</label>");
    }

    @Test
    void a_filled_form_ticks_what_the_case_holds() {
        String filled = form(TextLanguage.EN).of(FullCase.child(), TextLanguage.EN);
        assertThat(filled)
                .contains("15 years", "Elbasan")
                .containsPattern("checked=\"checked\"[^<]*><span>forced labour</span>")
                .containsPattern(
                        "<th scope=\"row\">Paid little or nothing</th>\\s*<td>\\s*<input[^>]*checked[^>]*>\\s*</td>\\s*<td>\\s*<input(?![^>]*checked=)")
                .containsPattern(
                        "<th scope=\"row\">Transported by somebody else</th>\\s*<td>\\s*<input(?![^>]*checked=)");
    }

    @ParameterizedTest
    @EnumSource(TextLanguage.class)
    void safety_rights_and_needs_come_before_the_signs_and_consent_before_the_name(TextLanguage language) {
        String blank = form(language).blank(language);
        Labels labels = Labels.in(language);
        assertThat(blank)
                .containsSubsequence(
                        labels.of("fact./situation/immediateDanger"),
                        labels.of("form.rights.explained"),
                        labels.of("fact./needs"),
                        "<th scope=\"row\">",
                        labels.of("fact./consent/referral"),
                        labels.of("form.agreed.mark"),
                        labels.of("identity.personalNumber"));
    }

    @ParameterizedTest
    @EnumSource(TextLanguage.class)
    void the_signs_follow_the_interview_block_by_block(TextLanguage language) {
        Labels labels = Labels.in(language);
        List<String> captions = Pattern.compile("<caption>([^<]*)</caption>")
                .matcher(form(language).blank(language))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(captions)
                .containsExactly(Stream.of("JOURNEY", "LIFE_HERE", "TRAINED")
                        .map(code -> labels.of("questions.block." + code))
                        .toArray(String[]::new));
    }

    @Test
    void without_blocks_the_signs_follow_by_dimension() {
        ReferenceData unblocked = new ReferenceData(
                Map.of(),
                Map.of(),
                FullCase.GLOSSARY.catalogue(),
                FullCase.GLOSSARY.directory(),
                FullCase.GLOSSARY.duties(),
                FullCase.GLOSSARY.disclosure());
        assertThat(IdentificationForm.with(FullCase.layout(FormKind.INITIAL_IDENTIFICATION, TextLanguage.EN), unblocked)
                        .blank(TextLanguage.EN))
                .contains("<caption>" + Labels.in(TextLanguage.EN).of(Dimension.DECEPTIVE_RECRUITMENT));
    }

    @Test
    void each_sheet_says_that_it_is_confidential_which_case_it_is_and_which_page() {
        assertThat(form(TextLanguage.SQ).of(FullCase.child(), TextLanguage.SQ))
                .contains("KONFIDENCIALE", "Rasti KANARINA\\2d ID", "counter(page)", "counter(pages)");
    }

    @Test
    void no_field_keeps_or_sends_what_is_typed() {
        String blank = form(TextLanguage.EN).blank(TextLanguage.EN);
        assertThat(blank.split("<input", -1).length)
                .isEqualTo(blank.split("<input[^>]*autocomplete=\"off\" spellcheck=\"false\"", -1).length);
        assertThat(blank).doesNotContain("<form", "<script").doesNotContainPattern("<(input|textarea)[^>]* name=");
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
