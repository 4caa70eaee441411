package al.nrm.io.spreadsheet;

import java.text.Normalizer;
import java.util.Locale;

/** The form of a word for comparisons: small letters, without diacritics and repeated spaces. */
final class Folded {
    private Folded() {}

    static String of(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
