package al.nrm.io.report.internal.words;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether an office is open, read from its hours such as "08:00-16:00" or "e hënë - e premte 8:00-16:00". Texts with
 * anything else in them give no answer.
 */
public final class OpeningHours {
    private static final Pattern ALWAYS = Pattern.compile("24\\s*/\\s*7|24 (ore|hours)( ne 24| a day)?");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,2})[:.](\\d{2})\\s*-\\s*(\\d{1,2})[:.](\\d{2})");
    private static final Pattern DAYS = Pattern.compile("(?:e )?(\\p{L}+)\\s*-\\s*(?:e )?(\\p{L}+)");
    private static final List<List<String>> NAMES = List.of(
            List.of("hene", "mon", "monday", "mo"),
            List.of("marte", "tue", "tuesday", "tu"),
            List.of("merkure", "wed", "wednesday", "we"),
            List.of("enjte", "thu", "thursday", "th"),
            List.of("premte", "fri", "friday", "fr"),
            List.of("shtune", "sat", "saturday", "sa"),
            List.of("diel", "sun", "sunday", "su"));

    private OpeningHours() {}

    /**
     * Whether an office is open at a moment.
     *
     * @param hours the hours as a person reads them
     * @param at date and clock time in Albania
     * @return empty if the text does not say it
     */
    public static Optional<Boolean> isOpen(String hours, LocalDateTime at) {
        String plain = Normalizer.normalize(hours, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[–—]", "-")
                .toLowerCase(Locale.ROOT)
                .strip();
        if (ALWAYS.matcher(plain).matches()) {
            return Optional.of(true);
        }
        Matcher range = RANGE.matcher(plain);
        if (!range.find()) {
            return Optional.empty();
        }
        boolean within = within(range, at.toLocalTime());
        String rest = (plain.substring(0, range.start()) + plain.substring(range.end()))
                .replaceAll("[,;:.]", " ")
                .strip();
        if (rest.isEmpty()) {
            // The days are not given: on a weekend only a closed hour, or an office that never closes, is certain.
            boolean always = allDay(range);
            boolean weekend = at.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue();
            return within && weekend && !always ? Optional.empty() : Optional.of(within);
        }
        return daysInclude(rest, at.getDayOfWeek()).map(open -> open && within);
    }

    private static boolean allDay(Matcher range) {
        return minutes(range, 1) == 0 && minutes(range, 3) % (24 * 60) == 0;
    }

    private static boolean within(Matcher range, LocalTime time) {
        if (allDay(range)) {
            return true;
        }
        int now = time.getHour() * 60 + time.getMinute();
        int from = minutes(range, 1);
        int to = minutes(range, 3);
        return from <= to ? now >= from && now < to : now >= from || now < to;
    }

    private static int minutes(Matcher range, int group) {
        return Integer.parseInt(range.group(group)) * 60 + Integer.parseInt(range.group(group + 1));
    }

    private static Optional<Boolean> daysInclude(String words, DayOfWeek day) {
        Matcher days = DAYS.matcher(words);
        if (!days.matches()) {
            return Optional.empty();
        }
        int from = number(days.group(1));
        int to = number(days.group(2));
        if (from == 0 || to == 0) {
            return Optional.empty();
        }
        int today = day.getValue();
        return Optional.of(from <= to ? today >= from && today <= to : today >= from || today <= to);
    }

    /** From 1, Monday; 0: no day. */
    private static int number(String name) {
        for (int i = 0; i < NAMES.size(); i++) {
            if (NAMES.get(i).contains(name)) {
                return i + 1;
            }
        }
        return 0;
    }
}
