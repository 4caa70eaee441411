package al.nrm.rules.internal.book;

import al.nrm.rules.internal.rule.Codes;
import al.nrm.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the words of rules mean, by key, in both languages. They are read as UTF-8 whatever the machine's encoding. */
public final class RuleTexts {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
    private static final Properties ALBANIAN = load("words_sq.properties");
    private static final Properties ENGLISH = load("words_en.properties");

    private RuleTexts() {}

    /**
     * The words of a key, with texts put in the places {@code {0}}, {@code {1}} …
     *
     * @throws IllegalArgumentException if there are no such words
     */
    public static Text of(String key, Text... texts) {
        return find(key, texts).orElseThrow(() -> new IllegalArgumentException("No words for " + key));
    }

    /** The words of a key, if there are any. */
    public static Optional<Text> find(String key, Text... texts) {
        String sq = ALBANIAN.getProperty(key);
        String en = ENGLISH.getProperty(key);
        return sq == null || en == null
                ? Optional.empty()
                : Optional.of(Text.of(filled(sq, texts, true), filled(en, texts, false)));
    }

    /** The label of a code. */
    public static Text code(Enum<?> code) {
        return of("code." + Codes.nameOf(code.getDeclaringClass()) + "." + code.name());
    }

    /** Every key that has words in at least one language, sorted. */
    public static Set<String> keys() {
        Set<String> keys = new TreeSet<>(ALBANIAN.stringPropertyNames());
        keys.addAll(ENGLISH.stringPropertyNames());
        return keys;
    }

    private static String filled(String words, Text[] texts, boolean albanian) {
        return PLACE.matcher(words).replaceAll(place -> {
            Text text = texts[Integer.parseInt(place.group(1))];
            return Matcher.quoteReplacement(albanian ? text.sq() : text.en());
        });
    }

    private static Properties load(String file) {
        try (InputStream in = Objects.requireNonNull(RuleTexts.class.getResourceAsStream(file), file)) {
            Properties words = new Properties();
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return words;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
