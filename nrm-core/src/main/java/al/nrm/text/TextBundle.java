package al.nrm.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts in Albanian and English by key, read from two property files next to a class. The files are UTF-8; they do not
 * depend on the locale and the default encoding of the machine. Both languages have the same keys.
 *
 * <pre>{@code
 * TextBundle texts = TextBundle.load(Report.class, "labels"); // labels_sq.properties and labels_en.properties
 * texts.find("fact.years", TextLanguage.EN, 15);              // 15 years
 * }</pre>
 */
public final class TextBundle {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private final Map<TextLanguage, Map<String, String>> texts;
    private final Set<String> keys;

    private TextBundle(Map<TextLanguage, Map<String, String>> texts) {
        this.texts = texts;
        Set<String> all = new TreeSet<>();
        texts.values().forEach(one -> all.addAll(one.keySet()));
        this.keys = Collections.unmodifiableSet(all);
    }

    /**
     * Reads the files {@code name_sq.properties} and {@code name_en.properties}.
     *
     * @param beside a class in the package of the files
     * @param name the name of the files without language and ending
     * @return the texts of both files
     * @throws IllegalArgumentException if a file is missing, or if a key is in one file only
     */
    public static TextBundle load(Class<?> beside, String name) {
        Map<TextLanguage, Map<String, String>> texts = new EnumMap<>(TextLanguage.class);
        for (TextLanguage language : TextLanguage.values()) {
            texts.put(language, read(beside, name + "_" + language.name().toLowerCase(Locale.ROOT) + ".properties"));
        }
        TextBundle bundle = new TextBundle(texts);
        Set<String> incomplete = new TreeSet<>();
        for (Map<String, String> one : texts.values()) {
            bundle.keys().stream().filter(key -> !one.containsKey(key)).forEach(incomplete::add);
        }
        if (!incomplete.isEmpty()) {
            throw new IllegalArgumentException(name + ": only one language has " + incomplete);
        }
        return bundle;
    }

    /**
     * The text of a key in both languages.
     *
     * @param key the key
     * @param values values for the placeholders {@code {0}}, {@code {1}} … ; a {@link Text} is inserted in the language
     *     of the text; placeholders in values are not replaced; a placeholder without a value becomes empty
     * @return the text; empty if the key is not in the bundle
     */
    public Optional<Text> find(String key, Object... values) {
        return find(key, TextLanguage.SQ, values)
                .flatMap(sq -> find(key, TextLanguage.EN, values).map(en -> Text.of(sq, en)));
    }

    /**
     * The text of a key in one language.
     *
     * @param key the key
     * @param language the language
     * @param values values for the placeholders {@code {0}}, {@code {1}} … ; a {@link Text} is inserted in this
     *     language; placeholders in values are not replaced; a placeholder without a value becomes empty
     * @return the text; empty if the key is not in the bundle
     */
    public Optional<String> find(String key, TextLanguage language, Object... values) {
        return Optional.ofNullable(of(language).get(key))
                .map(text -> PLACE.matcher(text)
                        .replaceAll(place -> Matcher.quoteReplacement(value(place.group(1), language, values))));
    }

    /**
     * All keys.
     *
     * @return the keys, sorted
     */
    public Set<String> keys() {
        return keys;
    }

    private Map<String, String> of(TextLanguage language) {
        return texts.getOrDefault(language, Map.of());
    }

    private static String value(String place, TextLanguage language, Object[] values) {
        int index = Integer.parseInt(place);
        if (index >= values.length) {
            return "";
        }
        return values[index] instanceof Text text ? text.in(language) : String.valueOf(values[index]);
    }

    private static Map<String, String> read(Class<?> beside, String file) {
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("No texts: " + file);
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, String> texts = new HashMap<>();
            properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
