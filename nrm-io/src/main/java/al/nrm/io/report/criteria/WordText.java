package al.nrm.io.report.criteria;

import al.nrm.criteria.VocabularyReference;
import al.nrm.criteria.Word;
import al.nrm.io.report.Labels;
import al.nrm.io.report.internal.page.TextPage;
import al.nrm.io.report.internal.words.CriteriaWords;
import al.nrm.text.TextLanguage;
import java.util.List;
import java.util.Locale;

/** The words that a rule may use, as plain text. */
public final class WordText {
    private WordText() {}

    /**
     * The list in one language.
     *
     * @param book the criteria of a pack
     * @param language the language of the text
     * @return plain text
     */
    public static String of(VocabularyReference book, TextLanguage language) {
        Labels words = CriteriaWords.in(language);
        TextPage page = new TextPage();
        page.rule();
        page.line(0, words.of("words.title"));
        page.line(0, words.of("words.parameter"));
        page.line(0, words.of("words.head"));
        page.rule();
        section(page, words.of("words.nouns"), book.nouns(), language);
        section(page, words.of("words.families"), book.families(), language);
        section(page, words.of("words.calls"), book.calls(), language);
        page.title(words.of("words.sentences").toUpperCase(Locale.ROOT));
        page.line(0, words.of("words.alternatives"));
        book.sentences().forEach(chapter -> SentenceLines.write(page, chapter, language));
        return page.toString();
    }

    private static void section(TextPage page, String title, List<Word> entries, TextLanguage language) {
        page.title(title.toUpperCase(Locale.ROOT));
        for (Word word : entries) {
            page.blank();
            page.line(0, word.written());
            page.line(2, word.meaning().in(language));
            for (Word part : word.parts()) {
                page.item(2, "- ", part.written() + (part.values().isEmpty() ? "" : "  [" + part.values() + "]"));
                page.line(6, part.meaning().in(language));
            }
        }
    }
}
