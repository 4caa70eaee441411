package al.nrm.io.report.person;

import al.nrm.problem.Problem;
import al.nrm.problem.RefusedInputException;
import al.nrm.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The texts for the person, in one language. Any language can be added: the texts are a property file in UTF-8 with the
 * keys of {@link #keys()}, the tag of the language and the state of their review. They are apart from
 * {@link al.nrm.text.Text}, the texts for those who work with the case, which exist only in Albanian and English.
 *
 * <pre>{@code
 * PersonTexts greek = PersonTexts.read(Files.newInputStream(Path.of("el.properties")));
 * PersonTextCatalogue texts = PersonTextCatalogue.bundled().with(greek);
 * }</pre>
 *
 * @param language the BCP 47 tag, such as {@code it} or {@code sr-Latn}
 * @param review the state of their review
 * @param texts the texts by key; the keys are those of {@link #keys()}
 */
public record PersonTexts(String language, Review review, SortedMap<String, String> texts) {
    private static final String LANGUAGE = "language";
    private static final String REVIEW = "review";
    private static final int LONGEST = 2_000;
    private static final int LARGEST = 1 << 20;

    /** Scripts that are written from right to left, by their ISO 15924 code. */
    private static final Set<String> RIGHT_TO_LEFT_SCRIPTS = Set.of("Adlm", "Arab", "Hebr", "Nkoo", "Syrc", "Thaa");

    /** Languages that are usually written in one of these scripts. */
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "ps", "prs", "sd", "ug", "ur", "yi");

    /**
     * Copies the texts.
     *
     * @throws IllegalArgumentException if the keys are not {@link #keys()}
     */
    public PersonTexts {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
        if (!texts.keySet().equals(keys())) {
            throw new IllegalArgumentException("Texts for the person have all keys of the sheet and no others.");
        }
    }

    /** The state of the review of texts for the person. */
    public enum Review {
        /** The language in which the authors of the product wrote them. */
        ORIGINAL,
        /** A translation that a translator of the language has checked. */
        REVIEWED,
        /** An unchecked translation: it is shown beside the Albanian, and nothing is signed on it. */
        UNREVIEWED
    }

    /**
     * The keys that the texts of a language have.
     *
     * @return the keys, sorted
     */
    public static SortedSet<String> keys() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(SheetPart.keys()));
    }

    /**
     * Reads the texts of one language.
     *
     * @param in a property file in UTF-8, at most 1 MiB; it is not closed
     * @return the texts
     * @throws IOException if it cannot be read
     * @throws RefusedInputException if a key is missing, unknown or without a text; it names all of them
     */
    public static PersonTexts read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        Properties read = new Properties();
        List<Problem> problems = new ArrayList<>();
        if (bytes.length > LARGEST) {
            throw refused("", "Skedari është më i madh se 1 MiB.", "The file is larger than 1 MiB.");
        }
        try {
            read.load(new InputStreamReader(new java.io.ByteArrayInputStream(bytes), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException malformed) {
            throw refused("", "Një shenjë \\u nuk është e plotë.", "An escape \\u is not complete.");
        }
        Optional<String> language = language(read, problems);
        Optional<Review> review = review(read, problems);
        SortedMap<String, String> texts = texts(read, problems);
        if (!problems.isEmpty()) {
            throw new RefusedInputException(problems);
        }
        return new PersonTexts(language.orElseThrow(), review.orElseThrow(), texts);
    }

    /**
     * Whether the language is written from right to left.
     *
     * @return true for Arabic, Persian, Hebrew and others
     */
    public boolean isRightToLeft() {
        Locale locale = Locale.forLanguageTag(language);
        return locale.getScript().isEmpty()
                ? RIGHT_TO_LEFT.contains(locale.getLanguage())
                : RIGHT_TO_LEFT_SCRIPTS.contains(locale.getScript());
    }

    /**
     * The text of a key.
     *
     * @param key one of {@link #keys()}
     * @return its text
     * @throws IllegalArgumentException if there is no such key
     */
    public String text(String key) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("No text for the person: " + key);
        }
        return text;
    }

    private static Optional<String> language(Properties read, List<Problem> problems) {
        String tag = read.getProperty(LANGUAGE, "").strip();
        try {
            String known = new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
            if (!tag.isEmpty() && !known.equals("und")) {
                return Optional.of(known);
            }
        } catch (IllformedLocaleException illFormed) {
            // Reported as the problem below.
        }
        problems.add(Problem.at(
                "/" + LANGUAGE,
                Text.of("Mungon kodi i gjuhës.", "The tag of the language is missing."),
                Text.of("Pritet një kod BCP 47, p.sh. it ose sr-Latn.", "A BCP 47 tag such as it or sr-Latn.")));
        return Optional.empty();
    }

    private static Optional<Review> review(Properties read, List<Problem> problems) {
        String given = read.getProperty(REVIEW, "").strip();
        Optional<Review> review = Arrays.stream(Review.values())
                .filter(known -> known.name().equalsIgnoreCase(given))
                .findFirst();
        if (review.isEmpty()) {
            problems.add(Problem.at(
                    "/" + REVIEW,
                    Text.of(
                            "Nuk thuhet kush e ka parë përkthimin.",
                            "It is not told who has looked at the translation."),
                    Text.of("Pritet original, reviewed ose unreviewed.", "original, reviewed or unreviewed.")));
        }
        return review;
    }

    private static SortedMap<String, String> texts(Properties read, List<Problem> problems) {
        SortedSet<String> known = keys();
        SortedMap<String, String> texts = new TreeMap<>();
        for (String key : known) {
            String text = read.getProperty(key, "").strip();
            if (text.isEmpty()) {
                problems.add(Problem.at("/" + key, Text.of("Mungon teksti.", "The text is missing.")));
            } else if (text.length() > LONGEST) {
                problems.add(Problem.at(
                        "/" + key,
                        Text.of("Teksti ka më shumë se 2000 karaktere.", "The text has more than 2000 characters.")));
            } else {
                texts.put(key, text);
            }
        }
        new TreeSet<>(read.stringPropertyNames())
                .stream()
                        .filter(key -> !known.contains(key) && !key.equals(LANGUAGE) && !key.equals(REVIEW))
                        .forEach(key -> problems.add(
                                Problem.at("/" + key, Text.of("Çelësi nuk njihet.", "The key is not known."))));
        return texts;
    }

    private static RefusedInputException refused(String pointer, String sq, String en) {
        return new RefusedInputException(List.of(Problem.at(pointer, Text.of(sq, en))));
    }
}
