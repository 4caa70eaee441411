package al.nrm.rules.internal.language;

import java.util.regex.Pattern;

/** What a pack says of a reading that it corrects: {@code @corrects} of a rule, {@code corrects} of a value. */
public final class Correction {
    private static final Pattern FORM = Pattern.compile("^[0-9]+\\.[0-9]+\\.[0-9]+: \\S.*$", Pattern.DOTALL);

    private Correction() {}

    /**
     * Whether a text says which version of the pack is corrected, and why.
     *
     * @param text such as {@code 1.0.0: misread article 13}
     */
    public static boolean isWellFormed(String text) {
        return FORM.matcher(text).matches();
    }
}
