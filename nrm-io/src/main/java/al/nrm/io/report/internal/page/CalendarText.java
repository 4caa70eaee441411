package al.nrm.io.report.internal.page;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Lines of iCalendar, RFC 5545: folded so that no part is longer than allowed and no character is cut. */
public final class CalendarText {
    /** RFC 5545, section 3.1: octets of a line without its end. */
    private static final int LONGEST_LINE = 75;

    private CalendarText() {}

    /** The end of a calendar. */
    public static final String FOOT = line("END:VCALENDAR");

    /**
     * The beginning of a calendar.
     *
     * @param kind which calendar of the product it is, such as {@code due}
     * @param name its name as a reader sees it
     */
    public static String head(String kind, String name) {
        return lines(
                "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//nrm//" + kind + "//EN", "X-WR-CALNAME:" + escaped(name));
    }

    /** Lines with their ends; the values are {@linkplain #escaped escaped} already. */
    public static String lines(String... texts) {
        return Arrays.stream(texts).map(CalendarText::line).collect(Collectors.joining());
    }

    private static String line(String text) {
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
