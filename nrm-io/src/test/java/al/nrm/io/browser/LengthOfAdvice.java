package al.nrm.io.browser;

import al.nrm.io.browser.Browser.Sight;
import java.util.ArrayList;
import java.util.List;

/** How long the advice may be: the box one screen of a telephone, all that must be read four screens and one sheet. */
final class LengthOfAdvice {
    /** The width of the telephone, in CSS pixels. */
    static final int WIDTH = 360;

    private static final int SCREEN = 640;
    private static final int SCREENS = 4;

    private LengthOfAdvice() {}

    /** What is too long on a page that is looked at with {@link #WIDTH}, in words; empty: it fits. */
    static List<String> tooLong(String name, Sight sight) {
        List<String> problems = new ArrayList<>();
        int box = sight.top("#assessment");
        if (box > SCREEN) {
            problems.add(name + ": the box is longer than a screen: " + box);
        }
        int read = sight.top("section.folded");
        if (read > SCREENS * SCREEN) {
            problems.add(name + ": what must be read is longer than four screens: " + read);
        }
        int sheets = sight.sheetsWithout("section.folded, footer");
        if (sheets > 1) {
            problems.add(name + ": what must be read is longer than a sheet: " + sheets);
        }
        return problems;
    }
}
