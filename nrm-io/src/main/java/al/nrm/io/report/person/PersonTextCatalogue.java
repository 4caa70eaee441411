package al.nrm.io.report.person;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The texts for the person by language.
 *
 * <pre>{@code
 * PersonTexts italian = PersonTextCatalogue.bundled().find("it-IT").orElseThrow();
 * }</pre>
 */
public final class PersonTextCatalogue {
    private static final List<String> BUNDLED = List.of("ar", "en", "it", "sq");
    private static final PersonTextCatalogue STANDARD = read();

    private final SortedMap<String, PersonTexts> byLanguage;

    private PersonTextCatalogue(SortedMap<String, PersonTexts> byLanguage) {
        this.byLanguage = Collections.unmodifiableSortedMap(new TreeMap<>(byLanguage));
    }

    /**
     * What ships with the product: Albanian and English, and unreviewed translations into Italian and Arabic.
     *
     * @return the catalogue
     */
    public static PersonTextCatalogue bundled() {
        return STANDARD;
    }

    /**
     * This catalogue with one language more, or with other texts for one that it has.
     *
     * @param texts the texts of the language
     * @return another catalogue
     */
    public PersonTextCatalogue with(PersonTexts texts) {
        SortedMap<String, PersonTexts> more = new TreeMap<>(byLanguage);
        more.put(texts.language(), texts);
        return new PersonTextCatalogue(more);
    }

    /**
     * The languages of this catalogue.
     *
     * @return their BCP 47 tags, sorted
     */
    public SortedSet<String> languages() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(byLanguage.keySet()));
    }

    /**
     * The texts of a language, or of the same language with a shorter tag (RFC 4647, lookup).
     *
     * @param tag a BCP 47 tag
     * @return empty if the catalogue does not have the language
     */
    public Optional<PersonTexts> find(String tag) {
        String found =
                Locale.lookupTag(List.of(new Locale.LanguageRange(range(tag))), List.copyOf(byLanguage.keySet()));
        return Optional.ofNullable(found).map(byLanguage::get);
    }

    /**
     * The Albanian texts, beside which every other language is printed.
     *
     * @return the texts
     */
    public PersonTexts albanian() {
        return Objects.requireNonNull(byLanguage.get("sq"));
    }

    /** A tag that is none becomes a range that no language has. */
    private static String range(String tag) {
        String known = Locale.forLanguageTag(tag).toLanguageTag();
        return known.startsWith("x-") ? "und" : known;
    }

    private static PersonTextCatalogue read() {
        SortedMap<String, PersonTexts> texts = new TreeMap<>();
        for (String tag : BUNDLED) {
            String file = tag + ".properties";
            try (InputStream in = Objects.requireNonNull(PersonTextCatalogue.class.getResourceAsStream(file), file)) {
                texts.put(tag, PersonTexts.read(in));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return new PersonTextCatalogue(texts);
    }
}
