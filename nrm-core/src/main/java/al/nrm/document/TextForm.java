package al.nrm.document;

import al.nrm.casefile.CaseFile;
import al.nrm.law.TimeLimit;
import al.nrm.place.Country;
import al.nrm.place.SpokenLanguage;
import al.nrm.text.EntryId;
import al.nrm.text.Text;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/** The forms that a text in a document can have. */
public enum TextForm {
    /** Any text. */
    ANY("", "", "një tekst", "a text"),
    /** A text that is not blank. */
    SENTENCE("", "", "një fjali", "a sentence") {
        @Override
        boolean isMeant(String text) {
            return !text.isBlank();
        }
    },
    /** The id of a case. */
    CASE_ID(
            CaseFile.ID_PATTERN,
            "",
            "1 deri në 64 karaktere nga A-Z a-z 0-9 . _ -, një pseudonim dhe kurrë një emër",
            "1 to 64 of A-Z a-z 0-9 . _ -, a pseudonym and never a name"),
    /** A code that a rule pack declares. */
    DECLARED_CODE(
            "^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$",
            "",
            "një kod i paketës si NOTIFY_POLICE",
            "a code of the rule pack such as NOTIFY_POLICE"),
    /** The id of a provider. */
    PROVIDER_ID(
            EntryId.PATTERN,
            "",
            "shkronja të vogla dhe shifra të lidhura me - ose . si qendra-pritese",
            "lower case letters and digits joined by - or . such as some-shelter"),
    /** A SHA-256 in lower-case hexadecimal. */
    SHA_256("^[0-9a-f]{64}$", "", "64 shifra heksadecimale", "64 hexadecimal digits in lower case"),
    /** A conclusion of a decision. */
    CONCLUSION(
            "^[A-Za-z][A-Za-z.]{0,63}=[A-Z][A-Z0-9_]{0,63}$",
            "",
            "një përfundim i këshillës si duties=NOTIFY_POLICE",
            "a conclusion of the advice such as duties=NOTIFY_POLICE"),
    /** A day of the calendar. */
    DATE(
            "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
            "date", "një datë si 2026-03-02", "a date such as 2026-03-02") {
        @Override
        boolean isMeant(String text) {
            return isDay(text);
        }
    },
    /** A day and a time with its offset from UTC in whole minutes. */
    DATE_TIME(
            "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?"
                    + "(Z|[+-](0[0-9]|1[0-7]):[0-5][0-9]|[+-]18:00)$",
            "date-time",
            "një datë me orë dhe zonë si 2026-03-02T20:40:00+01:00",
            "a date and time with its offset such as 2026-03-02T20:40:00+01:00") {
        @Override
        boolean isMeant(String text) {
            return isDay(text);
        }
    },
    /** A language tag. */
    LANGUAGE(SpokenLanguage.PATTERN, "", "një gjuhë sipas BCP 47 si sq, rom", "a BCP 47 language such as sq, rom"),
    /** A country. */
    COUNTRY(
            "^(" + String.join("|", Country.codes()) + ")$",
            "",
            "një shtet sipas ISO 3166-1 si AL; XX: pa shtetësi; XK: Kosova",
            "a country of ISO 3166-1 such as AL; XX: stateless; XK: Kosovo"),
    /** A time limit. */
    TIME_LIMIT("", "", "IMMEDIATELY ose një kohëzgjatje si P3D", "IMMEDIATELY or a duration such as P3D") {
        @Override
        boolean isMeant(String text) {
            return TimeLimit.parse(text).isPresent();
        }
    };

    /** The positions of the parts of a date in its text. */
    private static final int YEAR_END = 4;

    private static final int MONTH = 5;
    private static final int DAY = 8;
    private static final int DECIMAL = 10;

    private final String pattern;
    private final Pattern compiled;
    private final String format;
    private final Text meaning;

    TextForm(String pattern, String format, String sq, String en) {
        this.pattern = pattern;
        // A repeated group is made possessive, which changes nothing here: java.util.regex would recurse once per
        // repetition.
        this.compiled = Pattern.compile(pattern.isEmpty() ? ".*" : pattern.replace(")*", ")*+"), Pattern.DOTALL);
        this.format = format;
        this.meaning = Text.of(sq, en);
    }

    /** Whether a text with the pattern of a date begins with a date that exists in the calendar. */
    private static boolean isDay(String text) {
        int month = Integer.parseInt(text, MONTH, MONTH + 2, DECIMAL);
        int day = Integer.parseInt(text, DAY, DAY + 2, DECIMAL);
        return day
                <= YearMonth.of(Integer.parseInt(text, 0, YEAR_END, DECIMAL), month)
                        .lengthOfMonth();
    }

    /**
     * {@return the regular expression for the whole text, with the same meaning in JSON Schema and Java; empty: any
     * text}
     */
    public Optional<String> pattern() {
        return pattern.isEmpty() ? Optional.empty() : Optional.of(pattern);
    }

    /** {@return the name of the format in JSON Schema, if it has one} */
    public Optional<String> format() {
        return format.isEmpty() ? Optional.empty() : Optional.of(format);
    }

    /** {@return a description, to complete the sentence "expected: …"} */
    public Text meaning() {
        return meaning;
    }

    /**
     * Whether a text has this form.
     *
     * @param text the text
     * @return true if it has
     */
    public boolean accepts(String text) {
        try {
            return compiled.matcher(text).matches() && isMeant(text);
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    /** The check beyond the pattern, for instance that a date exists in the calendar. */
    boolean isMeant(String text) {
        return true;
    }
}
