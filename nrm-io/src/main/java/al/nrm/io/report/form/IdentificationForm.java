package al.nrm.io.report.form;

import static al.nrm.io.report.internal.page.Markup.at;

import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Identity;
import al.nrm.form.Form;
import al.nrm.io.report.Labels;
import al.nrm.io.report.ReferenceData;
import al.nrm.io.report.internal.words.IdentityWords;
import al.nrm.text.TextLanguage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The form that is filled in where a person is met: blank, or filled from a case. It is for the file of the agency that
 * fills it in. It shows no name unless asked for by {@link #withIdentity}.
 *
 * <pre>{@code
 * Form layout = rules.pack().forms().get("initial-identification.sq");
 * String page = IdentificationForm.with(layout, referenceData).of(caseFile, TextLanguage.SQ);
 * }</pre>
 */
public final class IdentificationForm {
    /** The parts of the identity in the order of the document; the note is not among them. */
    private static final List<String> IDENTITY =
            List.of("givenName", "familyName", "fatherName", "personalNumber", "phone", "email", "address");

    private final Form layout;
    private final ReferenceData glossary;

    private IdentificationForm(Form layout, ReferenceData glossary) {
        this.layout = layout;
        this.glossary = glossary;
    }

    /**
     * The form in a layout.
     *
     * @param layout a layout of the kind {@link al.nrm.form.FormKind#INITIAL_IDENTIFICATION} that a pack's reader has
     *     checked
     * @param glossary the indicators that are asked for
     * @return the form
     */
    public static IdentificationForm with(Form layout, ReferenceData glossary) {
        return new IdentificationForm(layout, glossary);
    }

    /**
     * The form with nothing filled in.
     *
     * @param language the one of the layout
     * @return a page of HTML
     */
    public String blank(TextLanguage language) {
        return form(Optional.empty(), Optional.empty(), language);
    }

    /**
     * The form filled from a case, without the identity. What is not known stays open.
     *
     * @param file the case
     * @param language the one of the layout
     * @return a page of HTML
     */
    public String of(CaseFile file, TextLanguage language) {
        return form(Optional.of(file), Optional.empty(), language);
    }

    /**
     * The form filled from a case, with the identity.
     *
     * @param file the case
     * @param language the one of the layout
     * @return a page of HTML that says who the person is
     */
    public String withIdentity(CaseFile file, TextLanguage language) {
        return form(Optional.of(file), file.person().identity(), language);
    }

    private String form(Optional<CaseFile> file, Optional<Identity> identity, TextLanguage language) {
        Labels labels = Labels.in(language);
        FormFields fields = new FormFields(labels);
        Map<String, String> filled =
                new LinkedHashMap<>(new IdentificationRows(file, glossary, labels, fields).places());
        filled.put("case.id", file.map(CaseFile::id).map(FormMarkup::text).orElse(fields.line(labels.of("form.case"))));
        filled.put(
                "day",
                file.map(known -> FormMarkup.text(labels.day(known.asOf())))
                        .orElse(fields.line(labels.of("form.day"))));
        filled.put(
                "talk",
                fields.rows("form.talk.when", "form.talk.place", "form.talk.language", "form.talk.interpreter")
                        + fields.ticks("form.talk.apart"));
        filled.put("rights", fields.ticks("form.rights.stop", "form.rights.explained", "form.rights.sheet"));
        filled.put("agreed", fields.rows("form.agreed.mark", "form.agreed.present"));
        filled.put("who", who(file, identity, fields, labels));
        filled.put("words", fields.room(labels.of("form.words")));
        filled.put("filled", fields.rows("form.filled-by"));
        filled.put("made", FormMarkup.text(labels.of(file.isPresent() ? "form.filled" : "form.blank")));
        return FormSheet.of(layout, labels.of("form.identification.title"), file.map(CaseFile::id), filled, labels);
    }

    private static String who(Optional<CaseFile> file, Optional<Identity> identity, FormFields fields, Labels labels) {
        Map<String, String> known = identity.map(IdentityWords::of).orElse(Map.of());
        return FormMarkup.of(html -> html.block("dl", at("class", "rows"), () -> {
            IDENTITY.forEach(
                    key -> fields.row(html, labels.of("identity." + key), Optional.ofNullable(known.get(key))));
            fields.row(
                    html,
                    labels.of("form.birth-date"),
                    identity.flatMap(any -> file)
                            .flatMap(any -> any.person().birthDate())
                            .map(labels::day));
        }));
    }
}
