package al.nrm.io.spreadsheet;

import java.text.Normalizer;
import java.util.Locale;

/** A word as it is compared: without case, ë, ç and repeated spaces. */
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
