package al.nrm.io.report;

import al.nrm.decision.DutyAction;
import al.nrm.decision.SafeguardCode;
import al.nrm.duty.DutyCatalogue;
import al.nrm.text.TextLanguage;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words of one language, by key. They are read as UTF-8 from a named file, so that neither the machine's locale nor
 * its encoding changes a word.
 */
public final class Labels {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
    private static final Labels ALBANIAN = load(Labels.class, "labels", TextLanguage.SQ);
    private static final Labels ENGLISH = load(Labels.class, "labels", TextLanguage.EN);

    private final TextLanguage language;
    private final Properties words;
    private final DutyCatalogue duties;

    private Labels(TextLanguage language, Properties words, DutyCatalogue duties) {
        this.language = language;
        this.words = words;
        this.duties = duties;
    }

    /** The labels of all codes and the words of the reports. */
    public static Labels in(TextLanguage language) {
        return language == TextLanguage.SQ ? ALBANIAN : ENGLISH;
    }

    /**
     * The words of another place of the product: the file {@code name_sq.properties} or {@code name_en.properties} beside
     * a class.
     *
     * @throws IllegalArgumentException if there is no such file
     */
    public static Labels load(Class<?> beside, String name, TextLanguage language) {
        String file = name + "_" + language.name().toLowerCase(Locale.ROOT) + ".properties";
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("No words: " + file);
            }
            Properties words = new Properties();
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new Labels(language, words, DutyCatalogue.EMPTY);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The language of the words. */
    public TextLanguage language() {
        return language;
    }

    /** The label of a code, such as the one of {@code Status.POTENTIAL_VICTIM}. */
    public String of(Enum<?> code) {
        return of(key(code));
    }

    /**
     * The same words, with the labels of the duties and safeguards that a pack declares.
     *
     * @param declared what the pack declares
     * @return the labels
     */
    public Labels with(DutyCatalogue declared) {
        return new Labels(language, words, declared);
    }

    /** The label of a duty; the code itself if the pack does not declare it, or is not at hand. */
    public String of(DutyAction action) {
        return duties.label(action).in(language);
    }

    /** The label of a safeguard; the code itself if the pack does not declare it, or is not at hand. */
    public String of(SafeguardCode code) {
        return duties.label(code).in(language);
    }

    /**
     * The words of a key, with values put in the places {@code {0}}, {@code {1}} … ; a value is never read for places of
     * its own.
     *
     * @throws IllegalArgumentException if there are no such words
     */
    public String of(String key, Object... values) {
        String text = words.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("No words for " + key);
        }
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(value(place.group(1), values)));
    }

    /** A day as people write it. */
    public String day(LocalDate day) {
        return of("day", day.getDayOfMonth(), of("month." + day.getMonthValue()), day.getYear());
    }

    /** Whether there are words for a key. */
    public boolean has(String key) {
        return words.getProperty(key) != null;
    }

    /** All keys, sorted. */
    public Set<String> keys() {
        return new TreeSet<>(words.stringPropertyNames());
    }

    /** The key of a code: the name of its type, with the type around it where there is one, and its own name. */
    public static String key(Enum<?> code) {
        Class<?> type = code.getDeclaringClass();
        String name = type.getSimpleName();
        @Nullable Class<?> around = type.getEnclosingClass();
        return (around == null ? name : around.getSimpleName() + "." + name) + "." + code.name();
    }

    private static String value(String place, Object[] values) {
        int index = Integer.parseInt(place);
        return index < values.length ? String.valueOf(values[index]) : "";
    }
}
