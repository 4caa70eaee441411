package al.nrm.rules.internal.pack;

import al.nrm.rules.internal.language.Correction;
import al.nrm.text.Text;

/** Checks what a pack says of the readings that it corrects. The library itself makes nothing of them. */
final class Corrections {
    private static final String KEY = "corrects";

    private Corrections() {}

    /** Notes a problem if an entry corrects something and does not say which version and why. */
    static void check(Entry entry) {
        entry.optionalText(KEY)
                .filter(text -> !Correction.isWellFormed(text))
                .ifPresent(text -> entry.wrong(
                        KEY,
                        Text.of(
                                "Pritet versioni dhe arsyeja, p.sh. \"1.0.0: lexonte gabim nenin 13\".",
                                "The version and the reason are expected, such as \"1.0.0: misread article 13\".")));
    }
}
