package al.nrm.rules.internal.language;

import al.nrm.law.Citation;
import al.nrm.law.Correction;
import al.nrm.law.InForce;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.rules.internal.rule.SentenceValues;
import al.nrm.text.EntryId;
import al.nrm.text.Text;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the head of a rule: its name, its sentence in both languages, its citations, its days. */
final class HeadReader {
    private static final Pattern DAYS = Pattern.compile("^(\\d{4}-\\d{2}-\\d{2})\\.\\.(\\d{4}-\\d{2}-\\d{2})?$");
    private static final Set<String> METADATA =
            Set.of("sq", "en", "cite", "inForce", "policy", "corrects", "overrides");
    private final PackSymbols known;
    private final Problems problems;

    HeadReader(PackSymbols known, Problems problems) {
        this.known = known;
        this.problems = problems;
    }

    /**
     * One of the metadata.
     *
     * @param value its text; empty if it has none
     * @param readable whether its text could be read
     */
    record Note(String name, String value, boolean readable, Rule.Place place) {}

    /** The head of a rule. */
    record Head(
            Text sentence,
            List<Citation> citations,
            InForce inForce,
            boolean policy,
            Optional<Correction> corrects,
            List<Rule.Overridden> overrides) {
        Head {
            citations = List.copyOf(citations);
            overrides = List.copyOf(overrides);
        }
    }

    /**
     * The head from its metadata; empty, with problems reported, if something is missing.
     *
     * @param id the name of the rule
     * @param notes the metadata, in order
     * @param place the first line of the rule
     */
    Optional<Head> read(String id, List<Note> notes, Rule.Place place) {
        if (!id.isEmpty() && !EntryId.isWellFormed(id)) {
            problems.add(place, "rule.name", id);
        }
        Map<String, Note> metadata = new HashMap<>();
        for (Note note : notes) {
            check(note, metadata.putIfAbsent(note.name(), note) != null);
        }
        Optional<String> sq = required("sq", metadata, place).map(Note::value);
        Optional<String> en = required("en", metadata, place).map(Note::value);
        List<Citation> citations =
                required("cite", metadata, place).map(this::citations).orElse(List.of());
        Optional<InForce> days = required("inForce", metadata, place).flatMap(this::days);
        if (sq.isEmpty() || en.isEmpty() || citations.isEmpty() || days.isEmpty()) {
            return Optional.empty();
        }
        Stream.of("sq", "en").map(metadata::get).forEach(this::checkParameters);
        Optional<Correction> corrects =
                Optional.ofNullable(metadata.get("corrects")).flatMap(note -> Correction.parse(note.value()));
        List<Rule.Overridden> overrides = Optional.ofNullable(metadata.get("overrides"))
                .map(HeadReader::overrides)
                .orElse(List.of());
        return Optional.of(new Head(
                Text.of(sq.get(), en.get()),
                citations,
                days.get(),
                metadata.containsKey("policy"),
                corrects,
                overrides));
    }

    /** The rules that a rule overrides, separated by semicolons. */
    private static List<Rule.Overridden> overrides(Note note) {
        return Stream.of(note.value().split(";", -1))
                .map(id -> new Rule.Overridden(id.strip(), note.place().line()))
                .toList();
    }

    private void check(Note note, boolean again) {
        if (!METADATA.contains(note.name())) {
            problems.unknown(note.place(), Problems.what("metadata.unknown", note.name()), note.name(), METADATA);
        } else if (again) {
            problems.add(note.place(), "metadata.twice", note.name());
        } else if (note.name().equals("policy") && !note.value().isEmpty()) {
            problems.add(note.place(), "metadata.policy");
        } else if (note.name().equals("corrects")
                && note.readable()
                && Correction.parse(note.value()).isEmpty()) {
            problems.add(note.place(), "metadata.corrects");
        } else if (note.name().equals("overrides")
                && note.readable()
                && note.value().isBlank()) {
            problems.add(note.place(), "metadata.overrides");
        }
    }

    /** A sentence names a parameter between braces, so that its value is shown. */
    private void checkParameters(Note note) {
        for (String id : SentenceValues.named(Text.of(note.value(), note.value()))) {
            if (!known.parameters().containsKey(id)) {
                problems.unknown(
                        note.place(),
                        Problems.what("parameter.unknown", id),
                        id,
                        known.parameters().keySet());
                return;
            }
        }
    }

    private Optional<Note> required(String name, Map<String, Note> metadata, Rule.Place place) {
        Optional<Note> note = Optional.ofNullable(metadata.get(name))
                .filter(found -> !found.value().isBlank() || !found.readable());
        if (note.isEmpty()) {
            problems.add(place, "metadata.missing", name);
        }
        return note.filter(Note::readable);
    }

    private List<Citation> citations(Note note) {
        List<Citation> citations = new ArrayList<>();
        for (String part : note.value().split(";", -1)) {
            String[] both = part.split(":", 2);
            String source = both[0].strip();
            if (!known.sources().containsKey(source)) {
                problems.unknown(
                        note.place(),
                        Problems.what("source.unknown", source),
                        source,
                        known.sources().keySet());
            }
            String pinpoint = both.length > 1 ? both[1].strip() : "";
            int comma = pinpoint.lastIndexOf(',');
            if (comma >= 0
                    && known.sources().containsKey(pinpoint.substring(comma + 1).strip())) {
                problems.add(
                        note.place(),
                        Problems.what("cite.comma", pinpoint),
                        Problems.why("cite.comma"),
                        source + ": " + pinpoint.substring(0, comma) + "; "
                                + pinpoint.substring(comma + 1).strip());
            }
            citations.add(Citation.of(source, pinpoint));
        }
        return citations;
    }

    private Optional<InForce> days(Note note) {
        Matcher matcher = DAYS.matcher(note.value());
        try {
            if (matcher.matches()) {
                LocalDate from = LocalDate.parse(matcher.group(1));
                Optional<LocalDate> to = Optional.ofNullable(matcher.group(2)).map(LocalDate::parse);
                if (to.filter(last -> last.isBefore(from)).isEmpty()) {
                    return Optional.of(InForce.of(from, to));
                }
                problems.add(note.place(), Problems.what("days", note.value()), Problems.why("days.order"));
                return Optional.empty();
            }
        } catch (DateTimeParseException noDay) {
            // Reported below, like any other text that is not a range of days.
        }
        Optional<String> meant = meant(note.value());
        if (meant.isPresent()) {
            problems.add(note.place(), Problems.what("days", note.value()), Problems.why("days"), meant.get());
        } else {
            problems.add(note.place(), "days", note.value());
        }
        return Optional.empty();
    }

    /** The range of days that was probably meant, if it is written with other separators or date formats. */
    private static Optional<String> meant(String days) {
        String[] ends = days.strip().split("\\s*(?:\\.\\.+|…|–|—| - )\\s*", 2);
        Optional<String> from = DayWords.meant(ends[0]);
        if (ends.length < 2 || ends[1].isEmpty()) {
            return from.map(day -> day + "..");
        }
        Optional<String> to = DayWords.meant(ends[1]);
        return from.flatMap(
                first -> to.filter(last -> last.compareTo(first) >= 0).map(last -> first + ".." + last));
    }
}
