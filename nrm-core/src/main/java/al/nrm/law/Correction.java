package al.nrm.law;

import al.nrm.text.Text;
import al.nrm.text.TextLanguage;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a pack corrects in an earlier version of itself: a reading of the law that was wrong. Unlike an amendment, a
 * correction also applies to days before it was written.
 *
 * @param version the version of the pack with the error, such as {@code 1.0.0}
 * @param reason what was wrong in that version, perhaps in both languages as {@link Text#inOneLine} reads them
 */
public record Correction(String version, String reason) {
    private static final Pattern FORM =
            Pattern.compile("([0-9]{1,9}\\.[0-9]{1,9}\\.[0-9]{1,9}): (\\S.*)", Pattern.DOTALL);

    /**
     * Reads a correction as a pack writes it.
     *
     * @param text such as {@code 1.0.0: misread article 13}
     * @return empty if the text does not name a version and a reason
     */
    public static Optional<Correction> parse(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches() ? Optional.of(new Correction(form.group(1), form.group(2))) : Optional.empty();
    }

    /**
     * What was wrong, in one language.
     *
     * @param language the language
     * @return the reason; as written if it is in one language only
     */
    public String reason(TextLanguage language) {
        return Text.inOneLine(reason).in(language);
    }

    /** The correction as a pack writes it. */
    @Override
    public String toString() {
        return version + ": " + reason;
    }
}
