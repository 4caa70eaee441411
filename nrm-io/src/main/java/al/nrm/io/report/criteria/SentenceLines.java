package al.nrm.io.report.criteria;

import al.nrm.criteria.Word;
import al.nrm.io.report.internal.page.TextPage;
import al.nrm.text.TextLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences of a chapter of the phrase books. Sentences that differ only in a quoted word, or in what follows a
 * colon, are one entry with its alternatives, since there are hundreds of them.
 */
final class SentenceLines {
    private static final Pattern QUOTED = Pattern.compile("(.*[„“])([^„“”]+)([“”].*)");
    private static final Pattern AFTER_COLON = Pattern.compile("([^:]+: )([^{].*)()");

    private final String head;
    private final List<String> alternatives = new ArrayList<>();
    /** An optional ending of each alternative. */
    private String also = "";

    private SentenceLines(String head) {
        this.head = head;
    }

    static void write(TextPage page, Word chapter, TextLanguage language) {
        page.blank();
        page.line(0, chapter.meaning().in(language));
        for (SentenceLines entry : entries(chapter, language)) {
            if (entry.alternatives.size() == 1) {
                page.item(2, "- ", entry.head.replace("…", entry.alternatives.get(0)));
                continue;
            }
            page.item(2, "- ", entry.head + entry.also);
            // Quoted words are labels and short; what follows a colon is a sentence.
            if (entry.head.contains(": …")) {
                entry.alternatives.forEach(alternative -> page.item(6, "", alternative));
            } else {
                page.line(6, String.join(" · ", entry.alternatives));
            }
        }
    }

    private static List<SentenceLines> entries(Word chapter, TextLanguage language) {
        List<SentenceLines> entries = new ArrayList<>();
        for (Word word : chapter.parts()) {
            String sentence = word.meaning().in(language);
            Matcher parts = QUOTED.matcher(sentence);
            if (!parts.matches() && !parts.usePattern(AFTER_COLON).matches()) {
                SentenceLines alone = new SentenceLines("…");
                alone.alternatives.add(sentence);
                entries.add(alone);
                continue;
            }
            String head = parts.group(1) + "…" + parts.group(3);
            SentenceLines last = entries.isEmpty() ? new SentenceLines("") : entries.get(entries.size() - 1);
            if (!last.head.equals(head)) {
                last = new SentenceLines(head);
                entries.add(last);
            }
            last.add(parts.group(2));
        }
        return entries;
    }

    private void add(String alternative) {
        String before = alternatives.isEmpty() ? "" : alternatives.get(alternatives.size() - 1);
        if (!before.isEmpty() && alternative.startsWith(before + ",") && alternative.endsWith("}")) {
            also = "[" + alternative.substring(before.length()) + "]";
        } else {
            alternatives.add(alternative);
        }
    }
}
