package al.nrm.io.report.internal.page;

import java.util.Locale;

/** How something looks. It repeats in colour what the words say. */
public enum Tone {
    PLAIN,
    /** Less important than its neighbours. */
    QUIET,
    /** At once. */
    NOW,
    /** Soon. */
    SOON,
    /** In turn. */
    CALM,
    /** To be careful about. */
    WARNING;

    /** The class of the style sheet. */
    String css() {
        return name().toLowerCase(Locale.ROOT);
    }
}
