package al.nrm.io.report.internal.page;

import java.nio.charset.StandardCharsets;

/** Lines of iCalendar, RFC 5545: folded so that no part is longer than allowed and no character is cut. */
public final class CalendarText {
    /** RFC 5545, section 3.1: octets of a line without its end. */
    private static final int LONGEST_LINE = 75;

    private CalendarText() {}

    /**
     * A line with its end.
     *
     * @param text a property with its value, which is {@linkplain #escaped escaped} already
     */
    public static String line(String text) {
        StringBuilder out = new StringBuilder();
        int octets = 0;
        for (int codePoint : text.codePoints().toArray()) {
            String character = Character.toString(codePoint);
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST_LINE) {
                out.append("\r\n ");
                octets = 1;
            }
            out.append(character);
            octets += size;
        }
        return out.append("\r\n").toString();
    }

    /** A text as the value of a property. */
    public static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }
}
