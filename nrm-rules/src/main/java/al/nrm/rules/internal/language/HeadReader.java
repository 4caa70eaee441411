package al.nrm.rules.internal.language;

import al.nrm.law.Citation;
import al.nrm.law.InForce;
import al.nrm.rules.internal.rule.Rule;
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

/** Reads the head of a rule: its name, its sentence in both languages, its citations, its days. */
public final class HeadReader {
    private static final Pattern ID = Pattern.compile("^[a-z0-9]+(?:[.-][a-z0-9]+)*$");
    private static final Pattern DAYS = Pattern.compile("^(\\d{4}-\\d{2}-\\d{2})\\.\\.(\\d{4}-\\d{2}-\\d{2})?$");
    /** A version and a reason, such as {@code 1.0.0: misread article 13}. */
    public static final Pattern CORRECTION = Pattern.compile("^[0-9]+\\.[0-9]+\\.[0-9]+: \\S.*$", Pattern.DOTALL);

    private static final Set<String> METADATA = Set.of("sq", "en", "cite", "inForce", "policy", "corrects");
    private final PackSymbols known;
    private final Problems problems;

    public HeadReader(PackSymbols known, Problems problems) {
        this.known = known;
        this.problems = problems;
    }

    /** The head of a rule. */
    public record Head(Text sentence, List<Citation> citations, InForce inForce, boolean policy) {
        public Head {
            citations = List.copyOf(citations);
        }
    }

    /**
     * The head that the metadata say; nothing, and problems, where they do not say all of it.
     *
     * @param id the name of the rule
     * @param notes the metadata, in order
     * @param place the first line of the rule
     */
    public Optional<Head> read(String id, List<RuleText.Note> notes, Rule.Place place) {
        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            problems.add(
                    place,
                    Text.of(
                            "Emri i rregullit \"" + id + "\" nuk pranohet.",
                            "The rule's name \"" + id + "\" is refused."),
                    Text.of(
                            "Lejohen shkronja të vogla a-z, shifra, vizë dhe pikë, p.sh. status.child-two-elements.",
                            "Allowed are small letters a-z, digits, hyphens and dots, such as status.child-two-elements."));
        }
        Map<String, RuleText.Note> metadata = new HashMap<>();
        for (RuleText.Note note : notes) {
            check(note, metadata.putIfAbsent(note.name(), note) != null);
        }
        Optional<String> sq =
                required("sq", metadata, place).filter(RuleText.Note::readable).map(RuleText.Note::value);
        Optional<String> en =
                required("en", metadata, place).filter(RuleText.Note::readable).map(RuleText.Note::value);
        List<Citation> citations = required("cite", metadata, place)
                .filter(RuleText.Note::readable)
                .map(note -> citations(note.value(), note.place()))
                .orElse(List.of());
        Optional<InForce> days = required("inForce", metadata, place)
                .filter(RuleText.Note::readable)
                .flatMap(note -> days(note.value(), note.place()));
        if (sq.isEmpty() || en.isEmpty() || citations.isEmpty() || days.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Head(Text.of(sq.get(), en.get()), citations, days.get(), metadata.containsKey("policy")));
    }

    private void check(RuleText.Note note, boolean again) {
        if (!METADATA.contains(note.name())) {
            problems.unknown(
                    note.place(),
                    Text.of("@" + note.name() + " nuk njihet.", "@" + note.name() + " is not known."),
                    note.name(),
                    METADATA);
        } else if (again) {
            problems.add(
                    note.place(),
                    Text.of("@" + note.name() + " gjendet dy herë.", "@" + note.name() + " stands twice."),
                    Text.of("Një rregull e ka një herë.", "A rule has it once."));
        } else if (note.name().equals("policy") && !note.value().isEmpty()) {
            problems.add(
                    note.place(),
                    Text.of("@policy nuk merr tekst.", "@policy takes no text."),
                    Text.of(
                            "Thotë vetëm se rregulli është një lexim dhe jo një tekst ligjor.",
                            "It only says that the rule is a reading and not a text of law."));
        } else if (note.name().equals("corrects")
                && note.readable()
                && !CORRECTION.matcher(note.value()).matches()) {
            problems.add(
                    note.place(),
                    Text.of("@corrects nuk pranohet.", "@corrects is refused."),
                    Text.of(
                            "Pritet versioni dhe arsyeja, p.sh. @corrects(\"1.0.0: lexonte gabim nenin 13\").",
                            "The version and the reason are expected, such as @corrects(\"1.0.0: misread article 13\")."));
        }
    }

    private Optional<RuleText.Note> required(String name, Map<String, RuleText.Note> metadata, Rule.Place place) {
        Optional<RuleText.Note> note = Optional.ofNullable(metadata.get(name))
                .filter(found -> !found.value().isBlank() || !found.readable());
        if (note.isEmpty()) {
            problems.add(
                    place,
                    Text.of("Rregullit i mungon @" + name + ".", "The rule lacks @" + name + "."),
                    Text.of(
                            "Çdo rregull ka fjalinë në shqip (@sq) dhe anglisht (@en), burimin (@cite) dhe ditët (@inForce).",
                            "Every rule has its sentence in Albanian (@sq) and English (@en), its source (@cite) and its days (@inForce)."));
        }
        return note;
    }

    private List<Citation> citations(String text, Rule.Place place) {
        List<Citation> citations = new ArrayList<>();
        for (String part : text.split(";", -1)) {
            String[] both = part.split(":", 2);
            String source = both[0].strip();
            if (!known.sources().containsKey(source)) {
                problems.unknown(
                        place,
                        Text.of(
                                "Burimi \"" + source + "\" nuk është te sources.yaml.",
                                "The source \"" + source + "\" is not in sources.yaml."),
                        source,
                        known.sources().keySet());
            }
            citations.add(Citation.of(source, both.length > 1 ? both[1].strip() : ""));
        }
        return citations;
    }

    private Optional<InForce> days(String text, Rule.Place place) {
        Matcher matcher = DAYS.matcher(text);
        try {
            if (matcher.matches()) {
                LocalDate from = LocalDate.parse(matcher.group(1));
                Optional<LocalDate> to = Optional.ofNullable(matcher.group(2)).map(LocalDate::parse);
                if (to.filter(last -> last.isBefore(from)).isEmpty()) {
                    return Optional.of(InForce.of(from, to));
                }
                problems.add(
                        place,
                        Text.of("@inForce(\"" + text + "\") nuk pranohet.", "@inForce(\"" + text + "\") is refused."),
                        Text.of("Mbaron para se të fillojë.", "It ends before it begins."));
                return Optional.empty();
            }
        } catch (DateTimeParseException noDay) {
            // Said below, together with whatever else is no range of days.
        }
        problems.add(
                place,
                Text.of("@inForce(\"" + text + "\") nuk pranohet.", "@inForce(\"" + text + "\") is refused."),
                Text.of(
                        "Pritet \"2018-08-29..\" ose \"2011-07-27..2018-08-28\".",
                        "\"2018-08-29..\" or \"2011-07-27..2018-08-28\" is expected."));
        return Optional.empty();
    }
}
