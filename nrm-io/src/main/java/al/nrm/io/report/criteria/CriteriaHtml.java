package al.nrm.io.report.criteria;

import al.nrm.criteria.CriteriaBook;
import al.nrm.io.report.Labels;
import al.nrm.io.report.internal.page.HtmlRenderer;
import al.nrm.io.report.internal.page.WebPage;
import al.nrm.text.TextLanguage;

/**
 * The criteria of a pack as one HTML page without scripts or addresses, to be read on a screen or signed on paper; the
 * same words as in the text.
 *
 * <pre>{@code
 * String page = CriteriaHtml.of(PackDraft.bundled().book(), CriteriaEdition.SHORT, TextLanguage.SQ);
 * }</pre>
 */
public final class CriteriaHtml {
    private static final String STYLE = WebPage.style(CriteriaHtml.class, "criteria.css");
    private static final String SHORT = WebPage.style(CriteriaHtml.class, "criteria-short.css");

    private CriteriaHtml() {}

    /**
     * A book in one language.
     *
     * @param book the book, or a part of one
     * @param edition how much of it
     * @param language the language
     * @return a whole page
     */
    public static String of(CriteriaBook book, CriteriaEdition edition, TextLanguage language) {
        return HtmlRenderer.of(
                CriteriaReport.of(book, edition, language),
                edition == CriteriaEdition.SHORT ? STYLE + SHORT : STYLE,
                Labels.in(language).of("page.skip"),
                language);
    }
}
