package al.nrm.rules.internal.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as authors write them, and what they are in the notation of a pack. */
public final class DayWords {
    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})[./-]([0-9]{1,2})[./-]([0-9]{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})[./-]([0-9]{1,2})[./-]([0-9]{1,2})");

    private DayWords() {}

    /**
     * The day that an author perhaps meant.
     *
     * @param text such as {@code 01.01.2027} or {@code 2027-1-1}
     * @return such as {@code 2027-01-01}; empty if the text is no day that exists
     */
    public static Optional<String> meant(String text) {
        Matcher day = DAY_FIRST.matcher(text.strip());
        if (day.matches()) {
            return of(day.group(3), day.group(2), day.group(1));
        }
        Matcher year = YEAR_FIRST.matcher(text.strip());
        return year.matches() ? of(year.group(1), year.group(2), year.group(3)) : Optional.empty();
    }

    private static Optional<String> of(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                    .toString());
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
