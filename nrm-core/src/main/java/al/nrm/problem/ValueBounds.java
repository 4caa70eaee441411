package al.nrm.problem;

import al.nrm.text.Text;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Checks that the document of a value can be written and read again: texts are valid Unicode and not too long, days are
 * within the years that a document can name. One instance checks one value and is not shared.
 *
 * <pre>{@code
 * List<Problem> problems = new ValueBounds().text("/person/identity", "note", note).day("", "asOf", asOf).problems();
 * }</pre>
 */
public final class ValueBounds {
    /** The most characters (Unicode code points) of one text. */
    public static final int LONGEST_TEXT = 10_000;

    private static final int LAST_YEAR = 9999;
    private static final int SECONDS_OF_A_MINUTE = 60;
    /** Bytes around a text in a list: quotation marks, comma, line feed and indentation. */
    private static final int AROUND_A_TEXT = 24;

    private static final int BYTES_OF_AN_ESCAPE = 6;

    private final List<Problem> problems = new ArrayList<>();
    private long bytes;

    /**
     * Reports a text that is too long or is not valid Unicode.
     *
     * @param parent the JSON pointer of what the text is in
     * @param key its key or index there
     * @param text the text
     * @return this
     */
    public ValueBounds text(String parent, Object key, String text) {
        bytes += AROUND_A_TEXT;
        boolean unicode = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                bytes += c < ' ' ? BYTES_OF_AN_ESCAPE : c == '"' || c == '\\' ? 2 : 1;
            } else if (!Character.isSurrogate(c)) {
                bytes += c < 0x800 ? 2 : 3;
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                bytes += 4;
                i++;
            } else {
                bytes += 3;
                unicode = false;
            }
        }
        if (!unicode) {
            add(
                    parent + "/" + key,
                    Text.of(
                            "Teksti ka gjysma shenjash që nuk janë Unicode.",
                            "The text holds halves of characters, which is not Unicode."));
        }
        if (text.length() > LONGEST_TEXT && text.codePointCount(0, text.length()) > LONGEST_TEXT) {
            add(
                    parent + "/" + key,
                    Text.of("Teksti është tepër i gjatë.", "The text is too long."),
                    atMost(LONGEST_TEXT + " shenja", LONGEST_TEXT + " characters"));
        }
        return this;
    }

    /**
     * Reports an optional text that is too long or is not valid Unicode.
     *
     * @param parent the JSON pointer of what the text is in
     * @param key its key or index there
     * @param text the text
     * @return this
     */
    public ValueBounds text(String parent, Object key, Optional<String> text) {
        return text.isPresent() ? text(parent, key, text.get()) : this;
    }

    /**
     * Reports texts of a list that are too long or are not valid Unicode.
     *
     * @param parent the JSON pointer of the list
     * @param texts the texts
     * @return this
     */
    public ValueBounds texts(String parent, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            text(parent, i, texts.get(i));
        }
        return this;
    }

    /**
     * Reports keys and values that are too long or are not valid Unicode.
     *
     * @param parent the JSON pointer of the object
     * @param texts the texts by key
     * @return this
     */
    public ValueBounds texts(String parent, Map<String, String> texts) {
        for (Map.Entry<String, String> entry : texts.entrySet()) {
            text(parent, "?", entry.getKey());
            text(parent, entry.getKey(), entry.getValue());
        }
        return this;
    }

    /**
     * Reports a day before the year 0 or after the year 9999, which a document cannot name.
     *
     * @param parent the JSON pointer of what the day is in
     * @param key its key there
     * @param day the day
     * @return this
     */
    public ValueBounds day(String parent, String key, Optional<LocalDate> day) {
        if (day.isPresent() && !hasYear(day.get().getYear())) {
            noDay(parent + "/" + key);
        }
        return this;
    }

    /**
     * Reports a time whose day is before the year 0 or after the year 9999, or whose offset from UTC is not in whole
     * minutes.
     *
     * @param parent the JSON pointer of what the time is in
     * @param key its key there
     * @param time the date and time
     * @return this
     */
    public ValueBounds time(String parent, String key, Optional<OffsetDateTime> time) {
        if (time.isPresent()
                && (!hasYear(time.get().getYear())
                        || time.get().getOffset().getTotalSeconds() % SECONDS_OF_A_MINUTE != 0)) {
            noDay(parent + "/" + key);
        }
        return this;
    }

    /**
     * Reports a list that is too long.
     *
     * @param pointer the JSON pointer of the list
     * @param size how many entries it has
     * @param most how many it may have
     * @return this
     */
    public ValueBounds entries(String pointer, int size, int most) {
        if (size > most) {
            add(pointer, Text.of("Lista është tepër e gjatë.", "The list is too long."), atMost("" + most, "" + most));
        }
        return this;
    }

    /**
     * Counts what a document contains besides the texts checked here: keys, brackets, codes, numbers.
     *
     * @param most how many bytes of JSON it takes at most, indentation included
     * @param count how often it is written
     * @return this
     */
    public ValueBounds written(int most, int count) {
        bytes += (long) most * count;
        return this;
    }

    /**
     * Reports a document that is too long as a whole.
     *
     * @param most how many bytes of JSON it may take
     * @return this
     */
    public ValueBounds together(int most) {
        if (bytes > most) {
            add(
                    "",
                    Text.of("Tekstet janë bashkë tepër të gjata.", "The texts are too long together."),
                    atMost(most + " bajtë", most + " bytes"));
        }
        return this;
    }

    /**
     * Reports another problem.
     *
     * @param pointer its JSON pointer
     * @param what what is wrong, without a value of the document
     */
    public void add(String pointer, Text what) {
        problems.add(Problem.at(pointer, what));
    }

    private void add(String pointer, Text what, Text hint) {
        problems.add(Problem.at(pointer, what, hint));
    }

    private void noDay(String pointer) {
        add(
                pointer,
                Text.of("Data nuk mund të shkruhet në një dokument.", "The date cannot be written in a document."),
                Text.of(
                        "Vite nga 0 deri në 9999, zona në minuta të plota.",
                        "Years from 0 to 9999, offsets in whole minutes."));
    }

    private static boolean hasYear(int year) {
        return year >= 0 && year <= LAST_YEAR;
    }

    private static Text atMost(String sq, String en) {
        return Text.of("Jo më shumë se " + sq + ".", "At most " + en + ".");
    }

    /**
     * The reported problems.
     *
     * @return in the order in which they were reported; empty if there are none
     */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }
}
