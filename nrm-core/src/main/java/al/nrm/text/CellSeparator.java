package al.nrm.text;

/**
 * The character between the cells of a table that a spreadsheet saved as text. Spreadsheets write a comma, a semicolon
 * (where the comma separates decimals, as in Albania) or a tab.
 */
public final class CellSeparator {
    private static final String KNOWN = ",;\t";
    private static final String STATED = "sep=";

    private CellSeparator() {}

    /**
     * The separator of a table.
     *
     * @param table the text of the table, without byte order mark
     * @return what a first line such as {@code sep=;} states; else the known separator that is most frequent in the first
     *     line that is not blank, outside quotation marks; a comma where there is none
     */
    public static char of(String table) {
        if (isStated(table)) {
            return table.charAt(STATED.length());
        }
        int[] counts = new int[KNOWN.length()];
        boolean quoted = false;
        boolean blank = true;
        for (int i = 0; i < table.length(); i++) {
            char c = table.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && KNOWN.indexOf(c) >= 0) {
                counts[KNOWN.indexOf(c)]++;
            } else if (!quoted && c == '\n' && !blank) {
                break;
            }
            blank &= Character.isWhitespace(c);
        }
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return KNOWN.charAt(most);
    }

    /**
     * Whether the first line of a table states the separator and holds no cells.
     *
     * @param table the text of the table, without byte order mark
     * @return whether it begins with a line such as {@code sep=;}
     */
    public static boolean isStated(String table) {
        int end = STATED.length() + 1;
        return table.startsWith(STATED)
                && table.length() > STATED.length()
                && KNOWN.indexOf(table.charAt(STATED.length())) >= 0
                && (table.length() == end || table.charAt(end) == '\n' || table.charAt(end) == '\r');
    }
}
