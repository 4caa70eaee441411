package al.nrm.io.report.internal.page;

import java.util.Locale;

/** The emphasis of a part. Its colour only repeats what the words say. */
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
