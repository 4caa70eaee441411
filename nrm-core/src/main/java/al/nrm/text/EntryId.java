package al.nrm.text;

/**
 * The form of an id in a rule pack or a directory, such as {@code means.debt-bondage}: small letters a-z and digits, in
 * groups that a single hyphen or dot separates.
 */
public final class EntryId {
    /** The form as a regular expression, for a schema. Use {@link #isWellFormed} to test a text. */
    public static final String PATTERN = "^[a-z0-9]+(?:[.-][a-z0-9]+)*$";

    private EntryId() {}

    /**
     * Whether a text has the form of an id. Its time grows with the length of the text, and it does not recurse.
     *
     * @param text any text
     * @return whether it matches {@link #PATTERN}
     */
    public static boolean isWellFormed(String text) {
        boolean afterSeparator = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean separator = c == '-' || c == '.';
            if (separator ? afterSeparator : !((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))) {
                return false;
            }
            afterSeparator = separator;
        }
        return !afterSeparator;
    }
}
