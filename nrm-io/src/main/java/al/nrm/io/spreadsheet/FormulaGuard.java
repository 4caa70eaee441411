package al.nrm.io.spreadsheet;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from running a cell as a formula: a cell that begins with {@code = + - @}, tab or CR gets a leading
 * apostrophe, and so does a part that would begin a cell with another separator. Reading removes the apostrophe.
 */
final class FormulaGuard {
    private static final Pattern START = Pattern.compile("^('*[=+@\\t\\r-])");
    private static final Pattern INSIDE = Pattern.compile("([;,\\t\\n] *)('*[=+@])");
    private static final Pattern GUARDED_START = Pattern.compile("^'('*[=+@\\t\\r-])");
    private static final Pattern GUARDED_INSIDE = Pattern.compile("([;,\\t\\n] *)'('*[=+@])");

    private FormulaGuard() {}

    static String guard(String cell) {
        String start = START.matcher(cell).replaceFirst("'$1");
        return INSIDE.matcher(start).replaceAll("$1'$2");
    }

    static String unguard(String cell) {
        String start = GUARDED_START.matcher(cell).replaceFirst("$1");
        return GUARDED_INSIDE.matcher(start).replaceAll("$1$2");
    }
}
