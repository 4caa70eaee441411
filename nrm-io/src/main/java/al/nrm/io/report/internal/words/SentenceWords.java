package al.nrm.io.report.internal.words;

import java.util.Locale;

/** Sentences and headings as parts of longer sentences. */
public final class SentenceWords {
    private SentenceWords() {}

    /** Without the full stop at its end, to be followed by a colon or a comma. */
    public static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    /** With a small first letter, for use within a sentence. */
    public static String within(String heading) {
        return heading.substring(0, 1).toLowerCase(Locale.ROOT) + heading.substring(1);
    }
}
