package al.nrm.io.report.decision;

import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Identity;
import al.nrm.decision.Decision;
import al.nrm.io.report.Labels;
import al.nrm.io.report.ReferenceData;
import al.nrm.io.report.internal.page.HtmlRenderer;
import al.nrm.io.report.internal.page.WebPage;
import al.nrm.io.report.internal.words.ReportContext;
import al.nrm.text.TextLanguage;
import java.util.Optional;

/**
 * A decision as one HTML page: on the first screen of a telephone whom to ring, what to do and what not to do; then the
 * assessment, the duties and the places; folded, why and what else to find out. The page is a single file, works without
 * scripts, asks no network for anything, and prints on A4 with everything unfolded.
 *
 * <pre>{@code
 * String page = DecisionPage.with(referenceData).of(decision, caseFile, TextLanguage.SQ);
 * }</pre>
 *
 * <p>It shows no name and no note, unless it is asked for by {@link #withIdentity}.
 */
public final class DecisionPage {
    private static final String STYLE = WebPage.style(DecisionPage.class, "decision.css");

    private final ReferenceData glossary;

    private DecisionPage(ReferenceData glossary) {
        this.glossary = glossary;
    }

    /**
     * The report with the names behind ids.
     *
     * @param glossary the names behind the ids in the decisions
     * @return the report
     */
    public static DecisionPage with(ReferenceData glossary) {
        return new DecisionPage(glossary);
    }

    /**
     * The page of a decision whose case is not at hand: facts are named, their values are not shown.
     *
     * @param decision the decision
     * @param language the language of the text
     * @return a page of HTML
     */
    public String of(Decision decision, TextLanguage language) {
        return page(decision, Optional.empty(), Optional.empty(), language);
    }

    /**
     * The page of a decision beside its case.
     *
     * @param decision the decision
     * @param file the case
     * @param language the language of the text
     * @return a page of HTML
     * @throws IllegalArgumentException if the decision is about another case
     */
    public String of(Decision decision, CaseFile file, TextLanguage language) {
        return page(decision, Optional.of(file), Optional.empty(), language);
    }

    /**
     * The page of a decision beside its case, with the identity that the case holds: for the agency that keeps the case,
     * never to be handed on.
     *
     * @param decision the decision
     * @param file the case
     * @param language the language of the text
     * @return a page of HTML that says who the person is
     * @throws IllegalArgumentException if the decision is about another case
     */
    public String withIdentity(Decision decision, CaseFile file, TextLanguage language) {
        return page(decision, Optional.of(file), file.person().identity(), language);
    }

    private String page(
            Decision decision, Optional<CaseFile> file, Optional<Identity> identity, TextLanguage language) {
        ReportContext telling = new ReportContext(decision, file, glossary, Labels.in(language));
        return HtmlRenderer.of(
                DecisionReport.of(telling, identity), STYLE, telling.labels().of("page.skip"), language);
    }
}
