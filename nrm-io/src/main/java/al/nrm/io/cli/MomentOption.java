package al.nrm.io.cli;

import al.nrm.io.report.Labels;
import al.nrm.law.Deadline;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Options that are a moment, or one of some words. */
final class MomentOption {
    private final CommandLine line;
    private final Labels words;

    MomentOption(CommandLine line, Labels words) {
        this.line = line;
        this.words = words;
    }

    /** A moment; without an offset it is the clock time of Albania, without a time the end of the day. */
    Optional<OffsetDateTime> parse(String option, @Nullable String text) {
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
            throw new UsageException.Because(line, words.of("history.moment", option, text));
        }
    }

    /** The refusal of options that do not go together, by the key of its words. */
    UsageException.Because refused(String key) {
        return new UsageException.Because(line, words.of(key));
    }

    /** Refuses a word that is not among those of an option. */
    void choice(String option, String word, List<String> known) {
        if (!known.contains(word)) {
            throw UsageException.Because.maybe(
                    line, words, words.of("usage.choice", option, word, String.join(", ", known)), word, known);
        }
    }
}
