package al.nrm.io.report.internal.page;

import java.util.OptionalInt;

/** Counts that may not be known. */
public final class CountText {
    private CountText() {}

    /** The digits of a count, or another text for one that is not known. */
    public static String of(OptionalInt count, String unknown) {
        return count.isPresent() ? Integer.toString(count.getAsInt()) : unknown;
    }
}
