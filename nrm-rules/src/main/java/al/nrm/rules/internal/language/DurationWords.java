package al.nrm.rules.internal.language;

import al.nrm.text.Text;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Time limits as authors write them, and what they are in the notation of a pack. */
public final class DurationWords {
    private static final Pattern NUMBER_AND_UNIT = Pattern.compile("([0-9]{1,3}) *(\\p{L}+)");
    /** The days of a limit as the law names them, in either language. */
    private static final Pattern WORKING = Pattern.compile(" (?:të )?pun(?:e|ës)$|(?:working|business) days?$");

    private static final Pattern LOOSE = Pattern.compile("P?T?([0-9]{1,3})([HDWMY])?");
    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("dit", "P%sD"),
            Map.entry("day", "P%sD"),
            Map.entry("jav", "P%sW"),
            Map.entry("week", "P%sW"),
            Map.entry("muaj", "P%sM"),
            Map.entry("month", "P%sM"),
            Map.entry("or", "PT%sH"),
            Map.entry("hour", "PT%sH"),
            Map.entry("min", "PT%sM"));

    private DurationWords() {}

    /**
     * How a time limit is written.
     *
     * @param text what an author wrote instead
     */
    public static Text form(String text) {
        return isInWorkingDays(text)
                ? Text.of(
                        "Ditët e punës shkruhen në dy pjesë: value: P5D dhe counting: WORKING_DAYS.",
                        "Working days are written in two parts: value: P5D and counting: WORKING_DAYS.")
                : form();
    }

    private static boolean isInWorkingDays(String text) {
        return WORKING.matcher(text.strip().toLowerCase(Locale.ROOT)).find();
    }

    /** How a time limit is written. */
    public static Text form() {
        return Text.of(
                "Pritet IMMEDIATELY (menjëherë) ose një kohëzgjatje: PT8H = 8 orë, P2D = 2 ditë, P2W = 2 javë, P1M = 1"
                        + " muaj.",
                "IMMEDIATELY (at once) or a duration is expected: PT8H = 8 hours, P2D = 2 days, P2W = 2 weeks, P1M = 1"
                        + " month.");
    }

    /**
     * The notation of what an author perhaps meant.
     *
     * @param text such as {@code 2 ditë}, {@code P2H}, {@code menjëherë}
     * @return such as {@code P2D}; empty if nothing is near
     */
    public static Optional<String> meant(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        if (plain.startsWith("menj") || plain.equals("at once") || plain.startsWith("immediate")) {
            return Optional.of("IMMEDIATELY");
        }
        Matcher words = NUMBER_AND_UNIT.matcher(
                plain.replaceFirst(" (?:të )?pun(?:e|ës)$", "").replaceFirst("(?:working|business) (?=days?$)", ""));
        Optional<String> named = words.matches()
                ? UNITS.entrySet().stream()
                        .filter(unit -> words.group(2).startsWith(unit.getKey()))
                        .map(unit -> String.format(Locale.ROOT, unit.getValue(), words.group(1)))
                        .findFirst()
                : Optional.empty();
        if (named.isPresent()) {
            return named;
        }
        Matcher loose = LOOSE.matcher(plain.toUpperCase(Locale.ROOT));
        if (loose.matches()) {
            String unit = loose.group(2);
            if (unit == null) {
                return plain.contains("t") ? Optional.of("PT" + loose.group(1) + "H") : Optional.empty();
            }
            return Optional.of((unit.equals("H") ? "PT" : "P") + loose.group(1) + unit);
        }
        return Optional.empty();
    }
}
