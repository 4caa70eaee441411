package al.nrm.text;

import java.util.Locale;
import java.util.Optional;

/**
 * The words for yes and no in cells of spreadsheets: TRUE and FALSE, po and jo, yes and no, in any case. Spreadsheets
 * turn {@code true} into TRUE, or into PO in Albanian.
 */
public final class YesNoWord {
    private YesNoWord() {}

    /**
     * The value of a word.
     *
     * @param word the content of a cell
     * @return true for yes, false for no, empty for any other word
     */
    public static Optional<Boolean> of(String word) {
        return switch (word.strip().toLowerCase(Locale.ROOT)) {
            case "true", "yes", "po", "e vërtetë", "e vertete" -> Optional.of(true);
            case "false", "no", "jo", "e gabuar" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
