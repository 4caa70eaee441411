package al.nrm.io.cli.internal.command;

import al.nrm.io.report.Labels;
import al.nrm.law.Deadline;
import al.nrm.place.PlaceMatch;
import al.nrm.place.PlaceNames;
import al.nrm.text.NearestWord;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/**
 * Values of options and arguments. Each method that reads or checks one throws {@link UsageException} with a message
 * in the language of the command line if the value is wrong.
 */
public record OptionValues(CommandLine line, Labels words) {
    /** A refusal by the key of its message. */
    public UsageException refused(String key, Object... arguments) {
        return new UsageException(line, words.of(key, arguments));
    }

    /** A refusal that names the known word that is nearest, if one is near. */
    public UsageException refusedNear(String word, Collection<String> known, String key, Object... arguments) {
        return refusal(words.of(key, arguments), NearestWord.to(word, known).orElse(""));
    }

    /** A refusal that names the known word that is nearest, else the codes in which the word occurs. */
    public UsageException refusedWithin(String word, Collection<String> known, String key, Object... arguments) {
        String part = "_" + word.toUpperCase(Locale.ROOT) + "_";
        String within =
                known.stream().filter(code -> ("_" + code + "_").contains(part)).collect(Collectors.joining(", "));
        return refusal(words.of(key, arguments), NearestWord.to(word, known).orElse(within));
    }

    /** Checks a value that is one of some words; null if the option was not given. */
    public void check(String option, @Nullable String value, String... known) {
        if (value != null && !List.of(known).contains(value)) {
            throw refused("usage.choice", option, value, String.join(", ", known));
        }
    }

    /** Checks a value that is one of some codes, and refuses another one with the codes that may have been meant. */
    public void checkCode(String option, String value, List<String> known) {
        if (!known.contains(value)) {
            throw refusedWithin(value, known, "usage.choice", option, value, String.join(", ", known));
        }
    }

    /** A day such as {@code 2026-03-02}; else a refusal by the key of its message. */
    public LocalDate day(String text, String key, Object... arguments) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            throw refused(key, arguments);
        }
    }

    /** A moment; without an offset it is the clock time of Albania, without a time the end of the day. */
    public Optional<OffsetDateTime> moment(String option, @Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            if (text.length() == "2026-03-02".length()) {
                return Optional.of(LocalDate.parse(text)
                        .atTime(23, 59, 59)
                        .atZone(Deadline.TIRANE)
                        .toOffsetDateTime());
            }
            boolean zoned = text.matches(".*T.*([Zz]|[+-][0-9]{2}:[0-9]{2})");
            return Optional.of(
                    zoned
                            ? OffsetDateTime.parse(text)
                            : LocalDateTime.parse(text).atZone(Deadline.TIRANE).toOffsetDateTime());
        } catch (DateTimeException noMoment) {
            throw refused("history.moment", option, text);
        }
    }

    /** A county or municipality by its code or name. */
    public PlaceMatch.Found place(String option, String name) {
        PlaceMatch match = PlaceNames.find(name);
        if (match instanceof PlaceMatch.Found found) {
            return found;
        }
        List<String> nearest = match instanceof PlaceMatch.NotFound not ? not.nearest() : List.of();
        throw refusal(words.of("whom.place", option, name), String.join(", ", nearest));
    }

    /** A refusal with the words that may have been meant, if there are any. */
    private UsageException refusal(String message, String meant) {
        return new UsageException(line, meant.isEmpty() ? message : message + " " + words.of("usage.maybe", meant));
    }
}
