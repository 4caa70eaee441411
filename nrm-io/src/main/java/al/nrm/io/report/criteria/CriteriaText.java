package al.nrm.io.report.criteria;

import al.nrm.criteria.CriteriaBook;
import al.nrm.io.report.internal.page.TextRenderer;
import al.nrm.text.TextLanguage;

/**
 * The criteria of a pack as plain text, for the person who is responsible for them; the same words as on the page.
 *
 * <pre>{@code
 * String text = CriteriaText.of(PackDraft.bundled().book(), CriteriaEdition.SHORT, TextLanguage.SQ);
 * }</pre>
 */
public final class CriteriaText {
    private CriteriaText() {}

    /**
     * A book in one language.
     *
     * @param book the book, or a part of one
     * @param edition how much of it
     * @param language the language
     * @return lines that end with a line feed
     */
    public static String of(CriteriaBook book, CriteriaEdition edition, TextLanguage language) {
        return TextRenderer.of(CriteriaReport.of(book, edition, language));
    }
}
