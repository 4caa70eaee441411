package al.nrm.io.spreadsheet;

import al.nrm.casefile.Answer;
import al.nrm.document.Shape;
import al.nrm.document.TextForm;
import al.nrm.law.Deadline;
import al.nrm.place.PlaceMatch;
import al.nrm.place.PlaceNames;
import al.nrm.text.NearestWord;
import al.nrm.text.Text;
import al.nrm.text.TextLanguage;
import al.nrm.text.YesNoWord;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Converts a cell to a value of a document, and back. Codes are written as labels and read as labels of either language or as
 * codes; days are read as 2026-03-02 or 2.3.2026, several values in one cell are separated by semicolons or lines.
 */
final class CellText {
    private static final String NONE = "none";
    private static final Text NONE_WORD = Text.of("asnjë", NONE);
    private static final Pattern WHOLE = Pattern.compile("(-?\\d{1,9})(?:[.,]0+)?");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})");
    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern LOCAL_TIME = Pattern.compile("(\\S+)[ T](\\d{1,2}):(\\d{2})(?::(\\d{2}))?");
    /** A long number that begins with neither 0 nor +: a spreadsheet read a telephone number as an amount and dropped the 0. */
    private static final Pattern LOST_ZERO = Pattern.compile("[1-9]\\d{7,}|\\d+[.,]\\d+E\\+?\\d+");

    private static final int FEW = 24;

    private CellText() {}

    /** Why a cell cannot be read, and what would be right. */
    record Fault(Text what, Text hint) {}

    /**
     * The result of reading a cell.
     *
     * @param value a part of a plain tree; empty if the cell cannot be read
     * @param fault why it cannot be read; empty if it was read
     */
    record Reading(Optional<Object> value, Optional<Fault> fault) {
        static Reading of(Object value) {
            return new Reading(Optional.of(value), Optional.empty());
        }

        static Reading fault(Text what, Text hint) {
            return new Reading(Optional.empty(), Optional.of(new Fault(what, hint)));
        }
    }

    /** Reads a cell that is not empty. */
    static Reading read(Shape shape, String cell) {
        String text = FormulaGuard.unguard(cell);
        if (shape instanceof Shape.Items items) {
            return items(items.item(), text);
        }
        if (shape instanceof Shape.Code code) {
            return code(code, text);
        }
        if (shape instanceof Shape.Whole) {
            Matcher number = WHOLE.matcher(text);
            return number.matches()
                    ? Reading.of(Integer.valueOf(number.group(1)))
                    : Reading.fault(
                            Text.of("Nuk është numër i plotë.", "This is no whole number."),
                            Text.of("Shkruani vetëm numrin.", "Write the number and nothing else."));
        }
        if (shape instanceof Shape.Decimal) {
            return decimal(text);
        }
        if (shape instanceof Shape.Flag) {
            return YesNoWord.of(text).map(flag -> Reading.of((Object) flag)).orElseGet(CellText::noAnswer);
        }
        return shape instanceof Shape.Words words ? words(words.form(), text) : Reading.of(text);
    }

    /** A telephone number that a spreadsheet has changed. */
    static Optional<Fault> changedPhone(String cell) {
        boolean changed = split(FormulaGuard.unguard(cell), false).stream()
                .anyMatch(phone -> LOST_ZERO.matcher(phone).matches());
        return changed
                ? Optional.of(new Fault(
                        Text.of(
                                "Numrit i mungon shifra e parë, 0 ose +: programi i tabelave e ka hequr.",
                                "The number lacks its first digit, 0 or +: the spreadsheet has dropped it."),
                        Text.of(
                                "Vëreni kolonës formatin „Tekst” dhe shkruajeni përsëri.",
                                "Give the column the format \"Text\" and write it again.")))
                : Optional.empty();
    }

    /** Writes a value of a plain tree. */
    static String write(Shape shape, Object value, TextLanguage language) {
        if (shape instanceof Shape.Items items && value instanceof List<?> list) {
            return join(
                    list.stream()
                            .map(item -> write(items.item(), Objects.requireNonNull(item), language))
                            .toList(),
                    language);
        }
        if (shape instanceof Shape.Code code) {
            return code.label(value.toString()).map(label -> label.in(language)).orElse(value.toString());
        }
        if (value instanceof Boolean flag) {
            return (flag ? Text.of("po", "yes") : Text.of("jo", "no")).in(language);
        }
        return value.toString().replaceAll("\\s+", " ").strip();
    }

    private static String join(List<String> items, TextLanguage language) {
        if (items.isEmpty()) {
            return NONE_WORD.in(language);
        }
        boolean lines = items.stream().anyMatch(item -> item.contains(";"));
        return lines ? String.join("\n", items) + (items.size() == 1 ? "\n" : "") : String.join("; ", items);
    }

    private static List<String> split(String text, boolean commas) {
        String separators = text.contains("\n") ? "\n" : commas ? "[;,]" : ";";
        List<String> items = new ArrayList<>();
        for (String item : text.split(separators, -1)) {
            if (!item.isBlank()) {
                items.add(item.strip());
            }
        }
        return items;
    }

    private static Reading items(Shape item, String text) {
        String folded = Folded.of(text);
        if (folded.equals(NONE) || folded.equals(Folded.of(NONE_WORD.sq()))) {
            return Reading.of(List.of());
        }
        boolean commas =
                item instanceof Shape.Code || (item instanceof Shape.Words words && words.form() != TextForm.ANY);
        List<Object> values = new ArrayList<>();
        for (String part : split(text, commas)) {
            Reading reading = read(item, part);
            if (reading.fault().isPresent()) {
                return reading;
            }
            reading.value().ifPresent(values::add);
        }
        return Reading.of(values);
    }

    private static Reading code(Shape.Code shape, String text) {
        List<String> allowed = shape.allowed();
        if (allowed.contains(text)) {
            return Reading.of(text);
        }
        Map<String, String> byWord = new TreeMap<>();
        for (String code : allowed) {
            byWord.putIfAbsent(Folded.of(code), code);
            shape.label(code).ifPresent(label -> {
                byWord.putIfAbsent(Folded.of(label.sq()), code);
                byWord.putIfAbsent(Folded.of(label.en()), code);
            });
        }
        String code = byWord.get(Folded.of(text));
        if (code != null) {
            return Reading.of(code);
        }
        if (allowed.contains(Answer.YES.name())) {
            return YesNoWord.of(text)
                    .map(yes -> Reading.of((yes ? Answer.YES : Answer.NO).name()))
                    .orElseGet(CellText::noAnswer);
        }
        if (shape.type().isEmpty() && PlaceNames.find(text) instanceof PlaceMatch.Found place) {
            String county = place.county().code();
            String name = place.municipality().map(found -> found.name()).orElse("");
            if (allowed.contains(county) || allowed.contains(name)) {
                return Reading.of(allowed.contains(county) ? county : name);
            }
        }
        return Reading.fault(Text.of("Kjo fjalë nuk njihet këtu.", "This word is not known here."), hint(shape, text));
    }

    private static Text hint(Shape.Code shape, String text) {
        List<Text> labels = shape.allowed().stream()
                .filter(code -> !code.equals(Shape.Code.UNKNOWN))
                .map(code -> shape.label(code).orElseGet(() -> Text.of(code, code)))
                .toList();
        List<String> words = labels.stream()
                .flatMap(label -> List.of(label.sq(), label.en()).stream())
                .toList();
        Optional<Text> near = NearestWord.to(text, words)
                .flatMap(word -> labels.stream()
                        .filter(label -> label.sq().equals(word) || label.en().equals(word))
                        .findFirst());
        if (near.isPresent()) {
            return Text.of("Ndoshta " + near.get().sq(), "Maybe " + near.get().en());
        }
        List<Text> few = labels.subList(0, Math.min(FEW, labels.size()));
        String more = labels.size() > FEW ? "; …" : "";
        return Text.of(
                "Të njohura: " + String.join("; ", few.stream().map(Text::sq).toList()) + more,
                "Known: " + String.join("; ", few.stream().map(Text::en).toList()) + more);
    }

    private static Reading noAnswer() {
        return Reading.fault(
                Text.of("Kjo fjalë nuk njihet këtu.", "This word is not known here."),
                Text.of("Shkruani po, jo ose lëreni bosh.", "Write yes, no, or leave it empty."));
    }

    private static Reading decimal(String text) {
        try {
            return Reading.of(new BigDecimal(text.replace(',', '.')));
        } catch (NumberFormatException none) {
            return Reading.fault(
                    Text.of("Nuk është numër.", "This is no number."),
                    Text.of("Shkruani vetëm numrin.", "Write the number and nothing else."));
        }
    }

    private static Reading words(TextForm form, String text) {
        String plain = switch (form) {
            case DATE -> day(text);
            case DATE_TIME -> time(text);
            case COUNTRY -> text.toUpperCase(Locale.ROOT);
            default -> text;
        };
        return form.accepts(plain)
                ? Reading.of(plain)
                : Reading.fault(
                        Text.of("Qeliza nuk ka formën e duhur.", "The cell does not have the right form."),
                        expected(form));
    }

    private static Text expected(TextForm form) {
        return switch (form) {
            case DATE ->
                Text.of(
                        "Pritet: një datë si 2.3.2026 ose 2026-03-02",
                        "Expected: a day such as 2.3.2026 or 2026-03-02");
            case DATE_TIME ->
                Text.of(
                        "Pritet: data dhe ora si 2.3.2026 20:40, sipas orës së Shqipërisë",
                        "Expected: day and hour such as 2.3.2026 20:40, by the clock of Albania");
            default ->
                Text.of(
                        "Pritet: " + form.meaning().sq(),
                        "Expected: " + form.meaning().en());
        };
    }

    /** A day, written as 2.3.2026 or 2026-03-02. */
    static Optional<LocalDate> localDate(String text) {
        Matcher day = DAY.matcher(text);
        try {
            if (day.matches()) {
                return Optional.of(LocalDate.of(
                        Integer.parseInt(day.group(3)),
                        Integer.parseInt(day.group(2)),
                        Integer.parseInt(day.group(1))));
            }
            return ISO_DAY.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** A day in the form of documents; the text as it is if it is no day. */
    private static String day(String text) {
        return localDate(text).map(LocalDate::toString).orElse(text);
    }

    /** A date and time without offset, in the time zone of Albania, in the form of documents; other texts are unchanged. */
    private static String time(String text) {
        Matcher time = LOCAL_TIME.matcher(text);
        Optional<LocalDate> day = time.matches() ? localDate(time.group(1)) : Optional.empty();
        if (day.isEmpty()) {
            return text;
        }
        try {
            String second = time.group(4);
            return day.get()
                    .atTime(
                            Integer.parseInt(time.group(2)),
                            Integer.parseInt(time.group(3)),
                            second == null ? 0 : Integer.parseInt(second))
                    .atZone(Deadline.TIRANE)
                    .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
        } catch (DateTimeException noSuchTime) {
            return text;
        }
    }
}
