package al.nrm.io.report.internal.words;

import al.nrm.io.report.Labels;
import al.nrm.text.TextLanguage;

/** The texts that name what a pack holds, as its book and the comparisons of packs show it. */
public final class CriteriaWords {
    private CriteriaWords() {}

    /** The texts in a language. */
    public static Labels in(TextLanguage language) {
        return Labels.load(Labels.class, "criteria", language);
    }
}
